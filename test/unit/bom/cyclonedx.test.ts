/** What a bill in CycloneDX says, in JSON and in XML: the same, whatever the encoding and the version. */

import assert from 'node:assert/strict';
import type { Bill, BillComponent } from '../../../server/src/bom/bill.ts';
import { cycloneDx, cycloneDxXml, namesOf, only, read, textAt, withoutPlace, type Fields } from './bills.ts';

/** Both encodings of a bill; what they say has to be equal but for the places. */
interface Pair {
  readonly name: string;
  readonly json: Fields;
  readonly xml: string;
}

const complete: Pair = {
  name: 'a product with a model, its dataset, a framework, and a nested component',
  json: {
    metadata: {
      timestamp: '2026-11-02T09:30:00Z',
      component: { type: 'application', 'bom-ref': 'product', name: 'Grid Controller', version: '4.2' },
    },
    components: [
      {
        type: 'machine-learning-model',
        'bom-ref': 'model',
        supplier: { name: 'Acme' },
        name: 'encoder',
        version: '1.1',
        hashes: [{ alg: 'SHA-256', content: 'AB12' }],
        licenses: [{ license: { id: 'MIT' } }, { license: { name: 'House rules' } }],
        purl: 'pkg:huggingface/acme/encoder@1.1',
        externalReferences: [
          { type: 'model-card', url: 'https://acme.example/encoder' },
          { type: 'documentation', url: 'https://acme.example/manual' },
        ],
        modelCard: { modelParameters: { datasets: [{ ref: 'data' }, { type: 'dataset', name: 'inline' }] } },
      },
      {
        type: 'data',
        'bom-ref': 'data',
        name: 'readings',
        data: [{ type: 'dataset', contents: { url: 'https://d.example' } }],
      },
      {
        type: 'library',
        'bom-ref': 'outer',
        name: 'outer',
        components: [{ type: 'framework', name: 'torch', purl: 'pkg:pypi/torch@2.9.0' }],
      },
    ],
    services: [{ 'bom-ref': 'service', name: 'weather' }],
    dependencies: [
      { ref: 'product', dependsOn: ['model', 'service', 'gone'] },
      { ref: 'model', dependsOn: ['outer'] },
    ],
  },
  xml: `<metadata>
    <timestamp>2026-11-02T09:30:00Z</timestamp>
    <component type="application" bom-ref="product"><name>Grid Controller</name><version>4.2</version></component>
  </metadata>
  <components>
    <component type="machine-learning-model" bom-ref="model">
      <supplier><name>Acme</name></supplier>
      <name>encoder</name><version>1.1</version>
      <hashes><hash alg="SHA-256">AB12</hash></hashes>
      <licenses><license><id>MIT</id></license><license><name>House rules</name></license></licenses>
      <purl>pkg:huggingface/acme/encoder@1.1</purl>
      <externalReferences>
        <reference type="model-card"><url>https://acme.example/encoder</url></reference>
        <reference type="documentation"><url>https://acme.example/manual</url></reference>
      </externalReferences>
      <modelCard><modelParameters><datasets>
        <ref>data</ref>
        <dataset><type>dataset</type><name>inline</name></dataset>
      </datasets></modelParameters></modelCard>
    </component>
    <component type="data" bom-ref="data">
      <name>readings</name>
      <data><type>dataset</type><contents><url>https://d.example</url></contents></data>
    </component>
    <component type="library" bom-ref="outer">
      <name>outer</name>
      <components>
        <component type="framework"><name>torch</name><purl>pkg:pypi/torch@2.9.0</purl></component>
      </components>
    </component>
  </components>
  <services><service bom-ref="service"><name>weather</name></service></services>
  <dependencies>
    <dependency ref="product"><dependency ref="model"/><dependency ref="service"/><dependency ref="gone"/></dependency>
    <dependency ref="model"><dependency ref="outer"/></dependency>
  </dependencies>`,
};

const versions = ['1.4', '1.5', '1.6', '1.7'];

const encodings = (version: string): readonly (readonly [name: string, bill: () => Bill])[] => [
  [`${version} JSON`, () => read(cycloneDx(complete.json, version))],
  [`${version} XML`, () => read(cycloneDxXml(complete.xml, version))],
];

describe('CycloneDX: versions and encodings', () => {
  for (const version of versions) {
    for (const [name, bill] of encodings(version)) {
      it(`${name}: the bill itself`, () => {
        const { format, encoding, timestamp, components, counts, ...rest } = bill();
        assert.deepEqual(
          { format, encoding, version: rest.version, timestamp, components, counts },
          {
            format: 'CycloneDX',
            encoding: name.endsWith('XML') ? 'XML' : 'JSON',
            version,
            timestamp: '2026-11-02T09:30:00Z',
            components: 4,
            counts: { 'machine-learning-model': 1, data: 1, library: 1, framework: 1 },
          },
        );
      });
      it(`${name}: the subject and its direct dependencies`, () => {
        const { subject, topLevel } = bill();
        assert.deepEqual([subject?.name, subject?.version], ['Grid Controller', '4.2']);
        assert.deepEqual(topLevel, [
          { ref: 'model', name: 'encoder' },
          { ref: 'service', name: 'weather' },
          { ref: 'gone', name: undefined },
        ]);
      });
      it(`${name}: models, datasets and frameworks`, () => {
        const { models, datasets, frameworks } = bill();
        assert.deepEqual(withoutPlace(only(models)), {
          name: 'encoder',
          version: '1.1',
          supplier: 'Acme',
          licences: ['MIT', 'House rules'],
          hashes: [{ algorithm: 'SHA-256', value: 'ab12' }],
          purl: 'pkg:huggingface/acme/encoder@1.1',
          sources: ['https://acme.example/encoder'],
        });
        assert.deepEqual(
          datasets.map(({ name: dataset, sources }) => [dataset, ...sources]),
          [['readings', 'https://d.example'], ['inline']],
        );
        assert.deepEqual(namesOf(frameworks), ['torch']);
      });
    }
  }
});

describe('CycloneDX: places', () => {
  it('in JSON the value of the name, on its line', () => {
    const text = cycloneDx(complete.json);
    const { subject, models, datasets, frameworks } = read(text);
    assert.ok(subject);
    assert.deepEqual(
      [subject, ...models, ...datasets, ...frameworks].map(({ range }) => textAt(text, range)),
      ['"Grid Controller"', '"encoder"', '"readings"', '"inline"', '"torch"'],
    );
  });
  it('in XML the start tag', () => {
    const text = cycloneDxXml(complete.xml);
    const { models, datasets } = read(text);
    assert.deepEqual(
      [...models, ...datasets].map(({ range }) => textAt(text, range)),
      [
        '<component type="machine-learning-model" bom-ref="model">',
        '<component type="data" bom-ref="data">',
        '<dataset>',
      ],
    );
  });
  it('of a start tag on several lines the first line', () => {
    const text = cycloneDxXml(
      '<components><component\n  type="machine-learning-model">\n<name>m</name></component></components>',
    );
    assert.equal(textAt(text, only(read(text).models).range), '<component');
  });
  it('of a component without a name its bracket', () => {
    const text = cycloneDx({ components: [{ type: 'machine-learning-model', 'bom-ref': 'm' }] });
    const model = only(read(text).models);
    assert.deepEqual([model.name, textAt(text, model.range)], ['m', '{']);
  });
  it('are the same with a byte order mark in front', () => {
    const text = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'x' } },
    });
    assert.deepEqual(read(`\uFEFF${text}`).subject?.range, read(text).subject?.range);
    const xml = cycloneDxXml('<metadata><component type="library"><name>x</name></component></metadata>');
    assert.deepEqual(read(`\uFEFF${xml}`).subject?.range, read(xml).subject?.range);
  });
  it('of what stands on one line with everything else are told apart', () => {
    const text = JSON.stringify(JSON.parse(cycloneDx(complete.json)));
    const { models, datasets } = read(text);
    assert.deepEqual(
      [...models, ...datasets].map(({ range }) => textAt(text, range)),
      ['"encoder"', '"readings"', '"inline"'],
    );
  });
});

const modelOf = (fields: Fields, version?: string): BillComponent =>
  only(
    read(cycloneDx({ components: [{ type: 'machine-learning-model', name: 'm', ...fields }] }, version))
      .models,
  );

const modelOfXml = (inside: string, version?: string): BillComponent =>
  only(
    read(
      cycloneDxXml(
        `<components><component type="machine-learning-model"><name>m</name>${inside}</component></components>`,
        version,
      ),
    ).models,
  );

describe('CycloneDX: the supplier', () => {
  const cases: readonly (readonly [name: string, json: Fields, xml: string, supplier: string | undefined])[] =
    [
      ['nobody', {}, '', undefined],
      [
        'the supplier, before all others',
        { supplier: { name: 'S' }, manufacturer: { name: 'M' }, publisher: 'P', author: 'A' },
        '<supplier><name>S</name></supplier><manufacturer><name>M</name></manufacturer><publisher>P</publisher><author>A</author>',
        'S',
      ],
      [
        'the manufacturer',
        { manufacturer: { name: 'M' }, publisher: 'P' },
        '<manufacturer><name>M</name></manufacturer><publisher>P</publisher>',
        'M',
      ],
      ['the publisher', { publisher: 'P', author: 'A' }, '<author>A</author><publisher>P</publisher>', 'P'],
      ['the author', { author: 'A' }, '<author>A</author>', 'A'],
      [
        'the authors',
        { authors: [{ name: 'A' }, { email: 'b@b.example' }, { name: 'B' }] },
        '<authors><author><name>A</name></author><author><email>b@b.example</email></author><author><name>B</name></author></authors>',
        'A, B',
      ],
      [
        'no supplier that is only "no assertion"',
        { supplier: { name: 'NOASSERTION' }, publisher: 'P' },
        '<supplier><name>NOASSERTION</name></supplier><publisher>P</publisher>',
        'P',
      ],
      [
        'no supplier that is only white space',
        { supplier: { name: '  ' } },
        '<supplier><name>  </name></supplier>',
        undefined,
      ],
    ];
  for (const [name, json, xml, supplier] of cases) {
    it(`${name}, JSON`, () => assert.equal(modelOf(json).supplier, supplier));
    it(`${name}, XML`, () => assert.equal(modelOfXml(xml).supplier, supplier));
  }
  it('of the subject can stand beside it', () => {
    const component = { type: 'application', name: 'x', author: 'A' };
    const supplierOf = (metadata: Fields): string | undefined =>
      read(cycloneDx({ metadata: { component, ...metadata } })).subject?.supplier;
    assert.equal(supplierOf({ supplier: { name: 'S' } }), 'S');
    assert.equal(supplierOf({ manufacture: { name: 'M' } }), 'M');
    assert.equal(supplierOf({ manufacturer: { name: 'made the bill' } }), 'A');
  });
});

describe('CycloneDX: licences', () => {
  const cases: readonly (readonly [name: string, json: Fields, xml: string, licences: readonly string[]])[] =
    [
      ['none', {}, '', []],
      [
        'an expression',
        { licenses: [{ expression: 'MIT OR Apache-2.0' }] },
        '<licenses><expression>MIT OR Apache-2.0</expression></licenses>',
        ['MIT OR Apache-2.0'],
      ],
      [
        'an expression with details, of 1.7',
        {
          licenses: [
            { expression: 'LicenseRef-x', expressionDetails: [{ licenseIdentifier: 'LicenseRef-x' }] },
          ],
        },
        '<licenses><expression-detailed expression="LicenseRef-x"><details license-identifier="LicenseRef-x"/></expression-detailed></licenses>',
        ['LicenseRef-x'],
      ],
      [
        'declared and concluded ones, each once',
        {
          licenses: [
            { license: { id: 'MIT', acknowledgement: 'declared' } },
            { expression: 'MIT AND BSD-3-Clause', acknowledgement: 'concluded' },
            { license: { id: 'MIT', acknowledgement: 'concluded' } },
          ],
        },
        '<licenses><license acknowledgement="declared"><id>MIT</id></license><expression acknowledgement="concluded">MIT AND BSD-3-Clause</expression><license acknowledgement="concluded"><id>MIT</id></license></licenses>',
        ['MIT', 'MIT AND BSD-3-Clause'],
      ],
      [
        'nothing that is only "no assertion"',
        { licenses: [{ license: { name: 'NOASSERTION' } }, { expression: 'NONE' }] },
        '<licenses><license><name>NOASSERTION</name></license><expression>NONE</expression></licenses>',
        [],
      ],
      [
        'what is left beside a wrong entry',
        {
          licenses: [
            5,
            null,
            'text',
            {},
            { license: 7.5 },
            { license: { url: 'x' } },
            { license: { id: 'MIT' } },
          ],
        },
        '<licenses><nothing/><license><url>x</url></license><license><id>7.5</id></license><license><id>MIT</id></license></licenses>',
        ['7.5', 'MIT'],
      ],
      ['none where there is no list', { licenses: 'MIT' }, '<licenses>MIT</licenses>', []],
    ];
  for (const [name, json, xml, licences] of cases) {
    it(`${name}, JSON`, () => assert.deepEqual(modelOf(json, '1.7').licences, licences));
    it(`${name}, XML`, () => assert.deepEqual(modelOfXml(xml, '1.7').licences, licences));
  }
});

describe('CycloneDX: hashes', () => {
  it('are in lower case, and only hexadecimal digits', () => {
    const hashes = [
      { alg: 'SHA-512', content: ' ABCDEF ' },
      { alg: 'sha256', content: '01' },
      { alg: 'SHA-1', content: 'not hexadecimal' },
      { alg: 'SHA-1' },
      { content: '02' },
      'text',
    ];
    assert.deepEqual(modelOf({ hashes }).hashes, [
      { algorithm: 'SHA-512', value: 'abcdef' },
      { algorithm: 'SHA-256', value: '01' },
    ]);
  });
});

describe('CycloneDX: models', () => {
  const model = { type: 'machine-learning-model', name: 'm' };
  it('the subject is one where it is a model', () => {
    const { models, components } = read(cycloneDx({ metadata: { component: model } }));
    assert.deepEqual([namesOf(models), components], [['m'], 0]);
  });
  it('the subject counts once where it is a component, too', () => {
    assert.deepEqual(
      namesOf(read(cycloneDx({ metadata: { component: model }, components: [model] })).models),
      ['m'],
    );
  });
  it('nested ones are found, also inside the subject', () => {
    const component = { type: 'application', name: 'x', components: [{ ...model, name: 'a' }] };
    const nested = {
      type: 'library',
      name: 'y',
      components: [{ type: 'library', name: 'z', components: [model] }],
    };
    const { models, components } = read(cycloneDx({ metadata: { component }, components: [nested] }));
    assert.deepEqual([namesOf(models), components], [['a', 'm'], 4]);
  });
});

describe('CycloneDX: datasets', () => {
  const trained = (datasets: readonly Fields[], ref = 'm'): Fields => ({
    type: 'machine-learning-model',
    'bom-ref': ref,
    name: ref,
    modelCard: { modelParameters: { datasets } },
  });
  const cases: readonly (readonly [
    name: string,
    components: readonly Fields[],
    datasets: readonly string[],
  ])[] = [
    ['a component of type data', [{ type: 'data', name: 'd' }], ['d']],
    [
      'no component that holds only configuration',
      [{ type: 'data', name: 'd', data: [{ type: 'configuration' }, { type: 'other' }] }],
      [],
    ],
    [
      'once, where the component says itself that it is a dataset',
      [{ type: 'data', name: 'd', data: [{ type: 'dataset', name: 'part' }] }],
      ['d'],
    ],
    ['on the card of a model', [trained([{ type: 'dataset', name: 'd' }])], ['d']],
    ['on the card of a model, of no type', [trained([{ name: 'd' }])], ['d']],
    ['nothing else on the card of a model', [trained([{ type: 'configuration', name: 'd' }])], []],
    [
      'a component that a card refers to, once',
      [trained([{ ref: 'x' }]), { type: 'data', 'bom-ref': 'x', name: 'd' }],
      ['d'],
    ],
    [
      'a component that a card refers to, whatever its type',
      [trained([{ ref: 'x' }]), { type: 'file', 'bom-ref': 'x', name: 'd' }],
      ['d'],
    ],
    ['nothing for a reference to another bill', [trained([{ ref: 'urn:cdx:f08a6ccd/1#x' }])], []],
    ['once, for two models', [trained([{ name: 'd' }]), trained([{ name: 'd' }], 'n')], ['d']],
    ['once, as a component and on a card', [trained([{ name: 'd' }]), { type: 'data', name: 'd' }], ['d']],
    [
      'two of one name that come from two places',
      [
        trained([
          { name: 'd', contents: { url: 'a' } },
          { name: 'd', contents: { url: 'b' } },
        ]),
      ],
      ['d', 'd'],
    ],
    [
      'by the address, where it has no name',
      [trained([{ contents: { url: 'https://d.example' } }])],
      ['https://d.example'],
    ],
    [
      'inside a component of another type',
      [
        {
          type: 'application',
          name: 'x',
          data: [
            { type: 'dataset', name: 'd' },
            { type: 'source-code', name: 's' },
          ],
        },
      ],
      ['d'],
    ],
  ];
  for (const [name, components, datasets] of cases)
    it(name, () => assert.deepEqual(namesOf(read(cycloneDx({ components })).datasets), datasets));
});

describe('CycloneDX: direct dependencies', () => {
  const subject = { component: { type: 'application', 'bom-ref': 's', name: 'x' } };
  const refsOf = (fields: Fields): readonly string[] | undefined =>
    read(cycloneDx(fields)).topLevel?.map(({ ref }) => ref);
  const cases: readonly (readonly [name: string, fields: Fields, refs: readonly string[] | undefined])[] = [
    ['unknown without a graph', { metadata: subject }, undefined],
    [
      'unknown where the graph lacks the subject',
      { metadata: subject, dependencies: [{ ref: 'a' }] },
      undefined,
    ],
    ['unknown without a subject', { dependencies: [{ ref: 's', dependsOn: ['a'] }] }, undefined],
    [
      'unknown where the subject has no reference',
      { metadata: { component: { name: 'x' } }, dependencies: [{ dependsOn: ['a'] }] },
      undefined,
    ],
    ['none where the graph says so', { metadata: subject, dependencies: [{ ref: 's' }] }, []],
    ['none where the list is empty', { metadata: subject, dependencies: [{ ref: 's', dependsOn: [] }] }, []],
    [
      'each once',
      {
        metadata: subject,
        dependencies: [
          { ref: 's', dependsOn: ['a', 'b', 'a'] },
          { ref: 's', dependsOn: ['b', 'c', 5, null] },
        ],
      },
      ['a', 'b', 'c', '5'],
    ],
  ];
  for (const [name, fields, refs] of cases) it(name, () => assert.deepEqual(refsOf(fields), refs));
});

describe('CycloneDX: XML', () => {
  const library = '<component type="library"><name>a</name></component>';
  const cases: readonly (readonly [name: string, text: string, components: number])[] = [
    [
      'a prefix',
      '<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.5"><c:components><c:component type="library"><c:name>a</c:name></c:component></c:components></c:bom>',
      1,
    ],
    ['other line ends', cycloneDxXml(`<components>\r\n${library}\r${library}</components>`), 2],
    [
      'no declaration',
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components>${library}</components></bom>`,
      1,
    ],
    [
      'comments and instructions',
      cycloneDxXml(`<!-- > </bom> --><?x y?><components>${library}<!-- --></components>`),
      1,
    ],
    ['an empty bill', '<bom xmlns="http://cyclonedx.org/schema/bom/1.4"/>', 0],
    [
      'extensions with a prefix',
      cycloneDxXml(
        `<x:components xmlns:x="urn:x">${library}</x:components><components><x:component/>${library}${library}</components>`,
      ),
      2,
    ],
    [
      'extensions without a prefix',
      cycloneDxXml(
        `<components xmlns="urn:x">${library}</components><components>${library}${library}</components>`,
      ),
      2,
    ],
    [
      'a document type without declarations',
      `<!DOCTYPE bom>${cycloneDxXml('').split('\n').slice(1).join('')}`,
      0,
    ],
  ];
  for (const [name, text, components] of cases)
    it(`reads ${name}`, () => assert.equal(read(text).components, components));
  it('decodes references and sections of plain text', () => {
    const xml = '<publisher>R&amp;D &#x1F4A1; <![CDATA[<&>]]></publisher>';
    assert.equal(modelOfXml(xml).supplier, 'R&D 💡 <&>');
  });
});

describe('CycloneDX: odd values', () => {
  it('keep their meaning or are passed over', () => {
    const components = [null, 5, 'text', [], { type: 'library', name: 5, version: 1.5 }, { type: 7 }, {}];
    const { components: number, counts } = read(cycloneDx({ components }));
    assert.deepEqual([number, counts], [3, { library: 1, 7: 1 }]);
  });
  it('names of prototypes are names', () => {
    const types = ['constructor', '__proto__', 'toString'];
    const components = types.map((type) => ({ type, name: type, 'bom-ref': type }));
    const { counts } = read(cycloneDx({ components }));
    assert.deepEqual(Object.keys(counts).sort(), [...types].sort());
  });
  it('null stands for nothing', () => {
    const { subject, components, topLevel } = read(
      cycloneDx({ metadata: null, components: null, dependencies: null, services: null }),
    );
    assert.deepEqual(
      { subject, components, topLevel },
      { subject: undefined, components: 0, topLevel: undefined },
    );
  });
  it('a version that is a number is read', () =>
    assert.equal(read(cycloneDx({ specVersion: 1.6 })).version, '1.6'));
});
