/** What holds for every text: an answer, places inside it, and the same answer again. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BillPosition, BillReading } from '../../../server/src/bom/bill.ts';
import { readBill } from '../../../server/src/bom/read-bill.ts';
import { cycloneDx, cycloneDxXml, listed, spdx2, spdx3 } from './bills.ts';
import { sampleTest } from './samples.ts';

/** Pieces of which bills are made, so that random texts come near to them. */
const pieces = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\r', '0', '-', 'null', '"name"', '"components"'],
  ...[
    '"bomFormat":"CycloneDX"',
    '"specVersion":"1.6"',
    '"metadata"',
    '"component"',
    '"type":"data"',
    '"name":"x"',
  ],
  ...['"spdxVersion":"SPDX-2.3"', '"packages"', '"@context":"https://spdx.org/rdf/3.0.1/x"', '"@graph"'],
  ...[
    '<bom xmlns="http://cyclonedx.org/schema/bom/1.6">',
    '</bom>',
    '<components>',
    '</components>',
    '<component',
  ],
  ...[
    ' type="data"',
    '>',
    '/>',
    '<name>',
    '</name>',
    '<',
    '&',
    '&amp;',
    '&#x41;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<?',
    '?>',
    '<!DOCTYPE ',
    '=',
    "'",
    '\uFEFF',
    '\u0000',
    '\uFFFD',
    '\u2028',
    '💡',
    'SPDXVersion: SPDX-2.3\n',
  ],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
);

/** Keys that the readers look at, so that their values can be anything. */
const keys = [
  ...[
    'bom-ref',
    'type',
    'name',
    'version',
    'supplier',
    'manufacturer',
    'authors',
    'author',
    'licenses',
    'license',
  ],
  ...[
    'expression',
    'id',
    'hashes',
    'alg',
    'content',
    'purl',
    'externalReferences',
    'url',
    'components',
    'data',
  ],
  ...['contents', 'modelCard', 'modelParameters', 'datasets', 'ref', 'dependsOn', 'component', 'services'],
  ...[
    'SPDXID',
    'externalRefs',
    'referenceType',
    'referenceLocator',
    'checksums',
    'relationshipType',
    'spdxElementId',
  ],
  ...[
    'relatedSpdxElement',
    'spdxId',
    '@id',
    'from',
    'to',
    'rootElement',
    'suppliedBy',
    'creationInfo',
    'verifiedUsing',
  ],
];

const words = [
  ...[
    'machine-learning-model',
    'data',
    'dataset',
    'library',
    'x',
    '',
    'NOASSERTION',
    'pkg:pypi/torch@1',
    'pkg:',
  ],
  ...[
    'DESCRIBES',
    'DEPENDS_ON',
    'SPDXRef-DOCUMENT',
    'ai_AIPackage',
    'software_Package',
    'SpdxDocument',
    'Relationship',
  ],
  ...['dependsOn', 'hasDeclaredLicense', '__proto__', 'constructor', 'distribution', 'purl', 'SHA256', 'ab'],
];

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(...words, null, 0, true),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }),
  ),
}));

/** Bills of every format whose parts are anything. */
const anyBill = fc
  .record({
    make: fc.constantFrom<(parts: Readonly<Record<string, unknown>>) => string>(
      ({ a, b, c }) => cycloneDx({ metadata: a, components: b, dependencies: c }),
      ({ a, b, c }) => cycloneDx({ metadata: { component: a }, components: [b], dependencies: [c] }),
      ({ a, b, c }) => spdx2({ packages: a, relationships: b, documentDescribes: c }),
      ({ a, b, c }) => spdx2({ packages: [a, b], files: [c], creationInfo: a }),
      ({ a, b, c }) => spdx3([{ type: 'ai_AIPackage', spdxId: 'x' }, a, b, c] as never),
      ({ a }) => (JSON.stringify(a) as string | undefined) ?? '',
    ),
    parts: fc.record({ a: anyValue, b: anyValue, c: anyValue }),
  })
  .map(({ make, parts }) => make(parts));

const model = {
  ...{ type: 'machine-learning-model', 'bom-ref': 'm', name: 'm', version: '1', supplier: { name: 'Acme' } },
  ...{
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-256', content: 'ab' }],
    purl: 'pkg:pypi/torch@2',
  },
  modelCard: { modelParameters: { datasets: [{ ref: 'd' }, { type: 'dataset', name: 'e' }] } },
};
const subject = { component: { type: 'application', 'bom-ref': 's', name: 'x' } };
const right: readonly string[] = [
  cycloneDx({
    metadata: subject,
    components: [model, { type: 'data', 'bom-ref': 'd', name: 'd' }],
    dependencies: [{ ref: 's', dependsOn: ['m'] }],
  }),
  cycloneDxXml(
    '<metadata><component type="application" bom-ref="s"><name>x &amp; y</name></component></metadata><components>\r\n<component type="machine-learning-model" bom-ref="m"><name><![CDATA[m]]></name><licenses><expression>MIT</expression></licenses><modelCard><modelParameters><datasets><dataset><name>d</name></dataset></datasets></modelParameters></modelCard></component></components><dependencies><dependency ref="s"><dependency ref="m"/></dependency></dependencies>',
  ),
  spdx2({
    packages: [
      { SPDXID: 'SPDXRef-x', name: 'x', supplier: 'Organization: Acme' },
      { SPDXID: 'SPDXRef-y', name: 'tensorflow' },
    ],
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-x' },
      { spdxElementId: 'SPDXRef-x', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-y' },
    ],
  }),
  spdx3([
    { type: 'SpdxDocument', spdxId: 'd', rootElement: ['a'] },
    { type: 'ai_AIPackage', spdxId: 'a', name: 'model', suppliedBy: 'o' },
    { type: 'Organization', spdxId: 'o', name: 'Acme' },
    { type: 'Relationship', spdxId: 'r', relationshipType: 'dependsOn', from: 'a', to: ['b'] },
    { type: 'software_Package', spdxId: 'b', name: 'torch' },
  ]),
];

/** A right bill from which a stretch is taken, and into which pieces are put. */
const changed = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      from: fc.nat(200_000),
      length: fc.nat(12),
      put: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    })
    .map(({ text, from, length, put }) => {
      const at = from % text.length;
      return text.slice(0, at) + put.join('') + text.slice(at + length);
    });

function assertInside(text: string, { line, character }: BillPosition): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const content = lines[line];
  assert.ok(content !== undefined, `Line ${String(line)} has to be one of ${String(lines.length)}.`);
  assert.ok(character <= content.length, `Column ${String(character)} has to be in "${content}".`);
}

function assertSound(text: string): BillReading {
  const reading = readBill(text);
  if (reading.state === 'damaged' && reading.at !== undefined) assertInside(text, reading.at);
  if (reading.state !== 'read') {
    assert.match(reading.reason, /^["A-Z].*\.$/, 'A reason has to be whole sentences.');
    return reading;
  }
  for (const { range } of listed(reading.bill)) {
    assertInside(text, range.start);
    assertInside(text, range.end);
    assert.equal(range.start.line, range.end.line, 'A range has to be on one line.');
  }
  assert.ok(
    Object.values(reading.bill.counts).reduce((sum, count) => sum + count, 0) <= reading.bill.components,
  );
  assert.deepEqual(readBill(text), reading, 'Reading it again has to give the same.');
  return reading;
}

describe('every text has a reading, with places inside it', function () {
  this.timeout(20_000);
  it('any text', () => fc.assert(fc.property(anyText, assertSoundly), { numRuns: 500 }));
  it('any JSON value', () => fc.assert(fc.property(fc.json(), assertSoundly)));
  it('bills of which the parts are anything', () =>
    fc.assert(fc.property(anyBill, assertSoundly), { numRuns: 500 }));
  it('bills that were changed', () =>
    fc.assert(fc.property(changed(right), assertSoundly), { numRuns: 1_000 }));
  const real = [
    'cyclonedx/laravel-7.12.0-1.4.xml',
    'cyclonedx/ml-1.6.json',
    'spdx/ai-simplehtr-3.0.json',
    'spdx/examplemaven-2.3.json',
  ];
  sampleTest('real bills that were changed', real, (...texts) =>
    fc.assert(fc.property(changed(texts), assertSoundly), { numRuns: 60 }),
  );
  it('every beginning of a bill', () => {
    for (const text of right) {
      assert.equal(assertSound(text).state, 'read', 'Write a bill here that is right.');
      for (let length = 0; length < text.trimEnd().length; length += 1)
        assert.notEqual(
          assertSound(text.slice(0, length)).state,
          'read',
          `It has to be refused: ${text.slice(0, length)}`,
        );
    }
  });
});

function assertSoundly(text: string): void {
  assertSound(text);
}
