/** What a bill in SPDX 2 says. */

import assert from 'node:assert/strict';
import type { BillComponent } from '../../../server/src/bom/bill.ts';
import { namesOf, only, read, spdx2, textAt, withoutPlace, type Fields } from './bills.ts';

const pack = (name: string, fields: Fields = {}): Fields => ({ SPDXID: `SPDXRef-${name}`, name, ...fields });

const relation = (first: string, relationshipType: string, second: string): Fields => ({
  spdxElementId: first === 'DOCUMENT' || first.startsWith('SPDXRef-') ? first : `SPDXRef-${first}`,
  relationshipType,
  relatedSpdxElement: /^(?:NONE|NOASSERTION|DocumentRef)/.test(second) ? second : `SPDXRef-${second}`,
});

const describes = (name: string): Fields => relation('SPDXRef-DOCUMENT', 'DESCRIBES', name);

describe('SPDX 2: the bill itself', () => {
  for (const version of ['2.2', '2.3']) {
    it(version, () => {
      const { format, encoding, timestamp, components, counts, ...rest } = read(
        spdx2(
          {
            creationInfo: { created: '2026-11-02T09:30:00Z', creators: ['Tool: x'] },
            packages: [
              pack('x', { primaryPackagePurpose: 'APPLICATION' }),
              pack('a', { primaryPackagePurpose: 'LIBRARY' }),
              pack('b', { primaryPackagePurpose: 'OPERATING_SYSTEM' }),
              pack('c', { primaryPackagePurpose: 'SOURCE' }),
              pack('d'),
            ],
            files: [{ SPDXID: 'SPDXRef-f', fileName: './f' }],
            relationships: [describes('x')],
          },
          version,
        ),
      );
      assert.deepEqual(
        { format, encoding, version: rest.version, timestamp, components, counts },
        {
          format: 'SPDX',
          encoding: 'JSON',
          version,
          timestamp: '2026-11-02T09:30:00Z',
          components: 4,
          counts: { library: 1, 'operating-system': 1 },
        },
      );
      assert.deepEqual([rest.models, rest.datasets, rest.frameworks, rest.topLevel], [[], [], [], undefined]);
    });
  }
});

describe('SPDX 2: the subject', () => {
  const packages = [pack('x'), pack('y')];
  const files = [
    {
      SPDXID: 'SPDXRef-f',
      fileName: './firmware.bin',
      checksums: [{ algorithm: 'SHA256', checksumValue: 'AA' }],
    },
  ];
  const cases: readonly (readonly [name: string, fields: Fields, subject: string | undefined])[] = [
    ['unknown where nothing is described', {}, undefined],
    ['in the list of the document', { documentDescribes: ['SPDXRef-y'] }, 'y'],
    ['by a relationship', { relationships: [describes('y')] }, 'y'],
    ['by a relationship the other way', { relationships: [relation('y', 'DESCRIBED_BY', 'DOCUMENT')] }, 'y'],
    ['in both ways', { documentDescribes: ['SPDXRef-y'], relationships: [describes('y')] }, 'y'],
    ['the package of a package and a file', { documentDescribes: ['SPDXRef-f', 'SPDXRef-x'] }, 'x'],
    ['a file', { documentDescribes: ['SPDXRef-f'] }, './firmware.bin'],
    ['unknown where a flat list is described', { documentDescribes: ['SPDXRef-x', 'SPDXRef-y'] }, undefined],
    [
      'of several the one with dependencies',
      { documentDescribes: ['SPDXRef-x', 'SPDXRef-y'], relationships: [relation('y', 'DEPENDS_ON', 'x')] },
      'y',
    ],
    ['unknown where it is not in the bill', { documentDescribes: ['SPDXRef-gone'] }, undefined],
  ];
  for (const [name, fields, subject] of cases)
    it(name, () => assert.equal(read(spdx2({ packages, files, ...fields })).subject?.name, subject));
});

describe('SPDX 2: direct dependencies', () => {
  const packages = [pack('x'), pack('a'), pack('b')];
  const files = [{ SPDXID: 'SPDXRef-f', fileName: './f' }];
  const refsOf = (relationships: readonly Fields[]): readonly string[] | undefined =>
    read(spdx2({ packages, files, documentDescribes: ['SPDXRef-x'], relationships })).topLevel?.map(
      ({ ref, name }) => `${ref.replace('SPDXRef-', '')}${name === undefined ? ' (unknown)' : ''}`,
    );

  const forward = ['DEPENDS_ON', 'CONTAINS', 'STATIC_LINK', 'DYNAMIC_LINK', 'HAS_PREREQUISITE'];
  for (const kind of forward)
    it(`${kind} from the subject`, () => assert.deepEqual(refsOf([relation('x', kind, 'a')]), ['a']));

  const backward = [
    'DEPENDENCY_OF',
    'RUNTIME_DEPENDENCY_OF',
    'OPTIONAL_DEPENDENCY_OF',
    'PROVIDED_DEPENDENCY_OF',
    'OPTIONAL_COMPONENT_OF',
    'PREREQUISITE_FOR',
    'CONTAINED_BY',
    'PACKAGE_OF',
  ];
  for (const kind of backward)
    it(`${kind} to the subject`, () => assert.deepEqual(refsOf([relation('a', kind, 'x')]), ['a']));

  const others = [
    'BUILD_DEPENDENCY_OF',
    'DEV_DEPENDENCY_OF',
    'TEST_DEPENDENCY_OF',
    'BUILD_TOOL_OF',
    'GENERATED_FROM',
    'VARIANT_OF',
    'OTHER',
  ];
  for (const kind of others)
    it(`not ${kind}`, () =>
      assert.equal(refsOf([relation('a', kind, 'x'), relation('x', kind, 'a')]), undefined));

  const cases: readonly (readonly [
    name: string,
    relationships: readonly Fields[],
    refs: readonly string[] | undefined,
  ])[] = [
    ['not those of another package', [relation('a', 'DEPENDS_ON', 'b')], undefined],
    ['no files that are contained', [relation('x', 'CONTAINS', 'f')], undefined],
    [
      'no files that are depended on',
      [relation('x', 'DEPENDS_ON', 'f'), relation('x', 'DEPENDS_ON', 'a')],
      ['a'],
    ],
    ['one that is not in the bill', [relation('x', 'DEPENDS_ON', 'gone')], ['gone (unknown)']],
    [
      'one of another document',
      [relation('x', 'DEPENDS_ON', 'DocumentRef-o:SPDXRef-o')],
      ['DocumentRef-o:o (unknown)'],
    ],
    [
      'each once',
      [relation('x', 'DEPENDS_ON', 'a'), relation('a', 'DEPENDENCY_OF', 'x'), relation('x', 'CONTAINS', 'b')],
      ['a', 'b'],
    ],
    ['none where that is said', [relation('x', 'DEPENDS_ON', 'NONE')], []],
    ['unknown where nothing is asserted', [relation('x', 'DEPENDS_ON', 'NOASSERTION')], undefined],
    ['wrong entries are passed over', [{}, { spdxElementId: 5 }, relation('x', 'DEPENDS_ON', 'a')], ['a']],
  ];
  for (const [name, relationships, refs] of cases)
    it(name, () => assert.deepEqual(refsOf(relationships), refs));
});

describe('SPDX 2: a package', () => {
  const subjectOf = (fields: Fields): BillComponent => {
    const { subject } = read(spdx2({ packages: [pack('x', fields)], documentDescribes: ['SPDXRef-x'] }));
    assert.ok(subject, 'The package has to be the subject.');
    return subject;
  };
  it('with everything', () => {
    const subject = subjectOf({
      versionInfo: '4.2',
      supplier: 'Organization: Acme Corp. (security@acme.example)',
      originator: 'Person: Somebody',
      downloadLocation: 'git+https://acme.example/x.git',
      homepage: 'https://acme.example',
      licenseDeclared: 'MIT',
      licenseConcluded: 'MIT AND LicenseRef-x',
      checksums: [
        { algorithm: 'SHA256', checksumValue: 'AB' },
        { algorithm: 'SHA3-512', checksumValue: 'cd' },
        { algorithm: 'BLAKE2b-256', checksumValue: 'ef' },
      ],
      externalRefs: [
        { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: 'cpe:2.3:a' },
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/x@4.2' },
      ],
    });
    assert.deepEqual(withoutPlace(subject), {
      name: 'x',
      version: '4.2',
      supplier: 'Acme Corp.',
      licences: ['MIT', 'MIT AND LicenseRef-x'],
      hashes: [
        { algorithm: 'SHA-256', value: 'ab' },
        { algorithm: 'SHA3-512', value: 'cd' },
        { algorithm: 'BLAKE2b-256', value: 'ef' },
      ],
      purl: 'pkg:npm/x@4.2',
      sources: ['git+https://acme.example/x.git', 'https://acme.example'],
    });
  });
  it('of which nothing is asserted', () => {
    const nothing = [
      'supplier',
      'originator',
      'downloadLocation',
      'homepage',
      'licenseDeclared',
      'licenseConcluded',
    ];
    const { supplier, licences, sources } = subjectOf(
      Object.fromEntries(nothing.map((key) => [key, 'NOASSERTION'])),
    );
    assert.deepEqual({ supplier, licences, sources }, { supplier: undefined, licences: [], sources: [] });
  });
  const suppliers: readonly (readonly [fields: Fields, supplier: string | undefined])[] = [
    [{ supplier: 'Person: Jane Doe (jane@acme.example)' }, 'Jane Doe'],
    [{ supplier: 'Person: Jane Doe ()' }, 'Jane Doe'],
    [{ supplier: 'NOASSERTION', originator: 'Organization: Acme' }, 'Acme'],
    [{ supplier: 'Organization: NOASSERTION' }, undefined],
    [{ supplier: 'Organization:' }, undefined],
    [{ originator: 'Acme' }, 'Acme'],
  ];
  for (const [fields, supplier] of suppliers)
    it(`whose supplier is written ${JSON.stringify(fields)}`, () =>
      assert.equal(subjectOf(fields).supplier, supplier));
});

describe('SPDX 2: models and frameworks', () => {
  const withPurl = (name: string, referenceLocator: string): Fields =>
    pack(name, {
      externalRefs: [{ referenceCategory: 'PACKAGE_MANAGER', referenceType: 'purl', referenceLocator }],
    });
  const text = spdx2({
    packages: [
      withPurl('encoder', 'pkg:huggingface/acme/encoder@1'),
      withPurl('readings', 'pkg:huggingface/datasets/readings@1'),
      withPurl('Torch', 'pkg:pypi/torch@2.9.0'),
      withPurl('flask', 'pkg:pypi/flask@3'),
    ],
  });
  it('a package from a registry of models is a model', () => {
    const { models, counts } = read(text);
    assert.deepEqual([namesOf(models), counts], [['encoder'], { 'machine-learning-model': 1 }]);
    assert.equal(textAt(text, only(models).range), '"encoder"');
  });
  it('frameworks are known by their package', () => {
    const framework = only(read(text).frameworks);
    assert.deepEqual([framework.name, textAt(text, framework.range)], ['Torch', '"Torch"']);
  });
});
