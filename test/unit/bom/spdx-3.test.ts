/** What a bill in SPDX 3 says. */

import assert from 'node:assert/strict';
import type { BillComponent } from '../../../server/src/bom/bill.ts';
import { namesOf, only, read, spdx3, textAt, type Fields } from './bills.ts';

const id = (name: string): string => `https://acme.example/${name}`;

const element = (type: string, name: string, fields: Fields = {}): Fields => ({
  type,
  spdxId: id(name),
  creationInfo: '_:info',
  name,
  ...fields,
});

const relation = (
  from: string,
  relationshipType: string,
  to: readonly string[],
  fields: Fields = {},
): Fields => ({
  type: 'Relationship',
  spdxId: id(`${from}-${relationshipType}-${to.join('-')}`),
  relationshipType,
  from: id(from),
  to: to.map((each) => (each.includes(':') ? each : id(each))),
  ...fields,
});

const info: Fields = {
  type: 'CreationInfo',
  '@id': '_:info',
  specVersion: '3.0.1',
  created: '2026-11-02T09:30:00Z',
};
const document: Fields = element('SpdxDocument', 'document', { rootElement: [id('sbom')] });
const sbom: Fields = element('software_Sbom', 'sbom', { rootElement: [id('product')] });
const product: Fields = element('software_Package', 'product', { software_packageVersion: '4.2' });
const frame: readonly Fields[] = [info, document, sbom, product];

describe('SPDX 3: the bill itself', () => {
  for (const version of ['3.0.0', '3.0.1']) {
    it(version, () => {
      const packages = [
        element('software_Package', 'a', { software_primaryPurpose: 'library' }),
        element('software_Package', 'b', { software_primaryPurpose: 'operatingSystem' }),
        element('software_Package', 'c', { software_primaryPurpose: 'archive' }),
        element('ai_AIPackage', 'model', { software_primaryPurpose: 'application' }),
        element('dataset_DatasetPackage', 'data'),
        element('software_File', 'file'),
      ];
      const bill = read(spdx3([...frame, ...packages], version));
      const { format, encoding, timestamp, components, counts } = bill;
      assert.deepEqual(
        { format, encoding, version: bill.version, timestamp, components, counts },
        {
          format: 'SPDX',
          encoding: 'JSON-LD',
          version,
          timestamp: '2026-11-02T09:30:00Z',
          components: 5,
          counts: { library: 1, 'operating-system': 1, 'machine-learning-model': 1, data: 1 },
        },
      );
      assert.deepEqual([namesOf(bill.models), namesOf(bill.datasets)], [['model'], ['data']]);
      assert.deepEqual([bill.subject?.name, bill.subject?.version], ['product', '4.2']);
    });
  }
  it('the version of a context without one is that of the elements', () => {
    const context = 'https://spdx.github.io/spdx-3-model/context.json';
    assert.equal(read(JSON.stringify({ '@context': [context], '@graph': frame })).version, '3.0.1');
  });
});

describe('SPDX 3: forms of JSON-LD', () => {
  const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
  const model = element('ai_AIPackage', 'model', {
    suppliedBy: { type: 'Organization', name: 'Acme' },
    software_packageVersion: '1',
  });
  const inline: Fields = element('SpdxDocument', 'document', {
    creationInfo: { type: 'CreationInfo', specVersion: '3.0.1', created: '2026-11-02T09:30:00Z' },
    rootElement: [model],
  });
  const cases: readonly (readonly [name: string, value: unknown])[] = [
    ['one object with everything inside', { '@context': context, ...inline }],
    ['a graph of one object', { '@context': context, '@graph': inline }],
    [
      'references that are objects, and ids and types with an at sign',
      {
        '@context': [context, { acme: 'https://acme.example/' }],
        '@graph': [
          { '@type': 'CreationInfo', '@id': '_:i', created: '2026-11-02T09:30:00Z' },
          {
            '@type': 'SpdxDocument',
            '@id': id('d'),
            creationInfo: { '@id': '_:i' },
            rootElement: { '@id': id('model') },
          },
          { '@type': 'Organization', '@id': id('acme'), name: 'Acme' },
          {
            '@type': 'ai_AIPackage',
            '@id': id('model'),
            name: 'model',
            suppliedBy: { '@id': id('acme') },
            software_packageVersion: 1,
          },
        ],
      },
    ],
    [
      'an element at each place that refers to it',
      {
        '@context': context,
        '@graph': [model, info, element('SpdxDocument', 'document', { rootElement: [model] })],
      },
    ],
  ];
  for (const [name, value] of cases) {
    it(name, () => {
      const { subject, models, components, timestamp } = read(JSON.stringify(value));
      const { name: modelName, supplier, version } = only(models);
      assert.deepEqual(
        [subject?.name, modelName, supplier, version, components, timestamp],
        ['model', 'model', 'Acme', '1', 0, '2026-11-02T09:30:00Z'],
      );
    });
  }
});

describe('SPDX 3: the subject', () => {
  const cases: readonly (readonly [name: string, graph: readonly Fields[], subject: string | undefined])[] = [
    ['through the document and its bill', frame, 'product'],
    ['without a document', [sbom, product], 'product'],
    ['without a bill', [element('SpdxDocument', 'd', { rootElement: [id('product')] }), product], 'product'],
    ['unknown where nothing is a root', [product], undefined],
    ['unknown where the root is not there', [document, sbom], undefined],
    [
      'a file',
      [element('SpdxDocument', 'd', { rootElement: [id('f')] }), element('software_File', 'f')],
      'f',
    ],
    [
      'unknown of two',
      [
        element('SpdxDocument', 'd', { rootElement: [id('a'), id('b')] }),
        element('software_Package', 'a'),
        element('ai_AIPackage', 'b'),
      ],
      undefined,
    ],
    [
      'unknown in a circle',
      [
        element('SpdxDocument', 'd', { rootElement: [id('s')] }),
        element('software_Sbom', 's', { rootElement: [id('d')] }),
      ],
      undefined,
    ],
  ];
  for (const [name, graph, subject] of cases)
    it(name, () => assert.equal(read(spdx3(graph)).subject?.name, subject));
});

describe('SPDX 3: direct dependencies', () => {
  const parts = [
    element('software_Package', 'a'),
    element('ai_AIPackage', 'model'),
    element('dataset_DatasetPackage', 'data'),
    element('software_File', 'file'),
  ];
  const refsOf = (relations: readonly Fields[]): readonly string[] | undefined =>
    read(spdx3([...frame, ...parts, ...relations])).topLevel?.map(
      ({ ref, name }) =>
        `${ref.replace('https://acme.example/', '')}${name === undefined ? ' (unknown)' : ''}`,
    );
  const kinds = [
    'dependsOn',
    'contains',
    'hasStaticLink',
    'hasDynamicLink',
    'hasPrerequisite',
    'hasOptionalDependency',
    'hasProvidedDependency',
    'hasOptionalComponent',
  ];
  for (const kind of kinds)
    it(kind, () => assert.deepEqual(refsOf([relation('product', kind, ['a', 'model'])]), ['a', 'model']));
  for (const kind of ['trainedOn', 'testedOn', 'usesTool', 'hasTest', 'hasDataFile', 'describes'])
    it(`not ${kind}`, () => assert.equal(refsOf([relation('product', kind, ['data', 'a'])]), undefined));

  const none = 'https://spdx.org/rdf/3.0.1/terms/Core/NoneElement';
  const noAssertion = 'https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement';
  const scoped = (scope: string): Fields =>
    relation('product', 'dependsOn', ['a'], { type: 'LifecycleScopedRelationship', scope });
  const cases: readonly (readonly [
    name: string,
    relations: readonly Fields[],
    refs: readonly string[] | undefined,
  ])[] = [
    ['not what a model was trained on', [relation('model', 'trainedOn', ['data'])], undefined],
    ['not those of another package', [relation('a', 'dependsOn', ['model'])], undefined],
    [
      'no files',
      [relation('product', 'contains', ['file']), relation('product', 'dependsOn', ['file', 'a'])],
      ['a'],
    ],
    ['at run time', [scoped('runtime')], ['a']],
    ['not while it is built', [scoped('build')], undefined],
    ['not in tests', [scoped('test')], undefined],
    ['one that is not in the bill', [relation('product', 'dependsOn', ['gone'])], ['gone (unknown)']],
    ['a single reference', [{ ...relation('product', 'dependsOn', []), to: id('a') }], ['a']],
    ['none where that is said', [relation('product', 'dependsOn', [none])], []],
    ['unknown where nothing is asserted', [relation('product', 'dependsOn', [noAssertion])], undefined],
    [
      'each once',
      [relation('product', 'dependsOn', ['a']), relation('product', 'contains', ['a', 'model'])],
      ['a', 'model'],
    ],
  ];
  for (const [name, relations, refs] of cases) it(name, () => assert.deepEqual(refsOf(relations), refs));
});

const modelOf = (fields: Fields, others: readonly Fields[] = []): BillComponent =>
  only(read(spdx3([element('ai_AIPackage', 'model', fields), ...others])).models);

describe('SPDX 3: a package', () => {
  it('with everything', () => {
    const text = spdx3([
      element('Organization', 'acme', { name: 'Acme' }),
      element('ai_AIPackage', 'model', {
        suppliedBy: id('acme'),
        software_packageVersion: '1.1',
        software_packageUrl: 'pkg:huggingface/acme/model@1.1',
        software_downloadLocation: 'https://acme.example/model.onnx',
        software_homePage: 'https://acme.example/model',
        verifiedUsing: [
          { type: 'Hash', algorithm: 'sha256', hashValue: 'AB' },
          { type: 'Hash', algorithm: 'sha3_384', hashValue: 'cd' },
          { type: 'PackageVerificationCode', algorithm: 'sha1', hashValue: 'ef' },
        ],
      }),
      relation('model', 'hasConcludedLicense', ['both']),
      relation('model', 'hasDeclaredLicense', ['mit']),
      element('simplelicensing_LicenseExpression', 'mit', { simplelicensing_licenseExpression: 'MIT' }),
      element('simplelicensing_LicenseExpression', 'both', {
        simplelicensing_licenseExpression: 'MIT AND X',
      }),
    ]);
    const { range, ...model } = only(read(text).models);
    assert.deepEqual(model, {
      name: 'model',
      version: '1.1',
      supplier: 'Acme',
      licences: ['MIT', 'MIT AND X'],
      hashes: [
        { algorithm: 'SHA-256', value: 'ab' },
        { algorithm: 'SHA3-384', value: 'cd' },
      ],
      purl: 'pkg:huggingface/acme/model@1.1',
      sources: ['https://acme.example/model.onnx', 'https://acme.example/model'],
    });
    assert.equal(textAt(text, range), '"model"');
  });
  it('whose package URL is an external identifier', () => {
    const externalIdentifier = [
      { type: 'ExternalIdentifier', externalIdentifierType: 'cpe23', identifier: 'cpe:2.3:a' },
      { type: 'ExternalIdentifier', externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/x@1' },
    ];
    assert.equal(modelOf({ externalIdentifier }).purl, 'pkg:npm/x@1');
  });
  const people = [
    element('Person', 'jane', { name: 'Jane' }),
    element('Person', 'joe', { name: 'Joe' }),
    element('Person', 'nobody', { name: undefined }),
  ];
  const suppliers: readonly (readonly [name: string, fields: Fields, supplier: string | undefined])[] = [
    ['those it comes from', { originatedBy: [id('jane'), id('joe')] }, 'Jane, Joe'],
    ['its supplier before those', { suppliedBy: id('joe'), originatedBy: [id('jane')] }, 'Joe'],
    ['nobody who has no name', { suppliedBy: id('nobody') }, undefined],
    ['nobody who is not there', { suppliedBy: id('gone') }, undefined],
  ];
  for (const [name, fields, supplier] of suppliers)
    it(`supplied by ${name}`, () => assert.equal(modelOf(fields, people).supplier, supplier));
});

describe('SPDX 3: licences', () => {
  const licence = (type: string, name: string | undefined, fields: Fields = {}): Fields => ({
    ...element(type, 'licence', fields),
    name,
  });
  const cases: readonly (readonly [
    name: string,
    to: string,
    others: readonly Fields[],
    licences: readonly string[],
  ])[] = [
    ['the id of a listed one that is not there', 'https://spdx.org/licenses/CC-BY-4.0', [], ['CC-BY-4.0']],
    ['the name', 'licence', [licence('expandedlicensing_ListedLicense', 'MIT License')], ['MIT License']],
    [
      'the address of one without a name',
      'licence',
      [licence('expandedlicensing_CustomLicense', undefined)],
      [id('licence')],
    ],
    ['the address of one that is not there', 'licence', [], [id('licence')]],
    [
      'those that are joined',
      'licence',
      [
        licence('expandedlicensing_DisjunctiveLicenseSet', undefined, {
          expandedlicensing_member: ['https://spdx.org/licenses/MIT', id('house')],
        }),
        element('expandedlicensing_CustomLicense', 'house'),
      ],
      ['MIT OR house'],
    ],
    ['no licence', 'https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoneLicense', [], []],
    ['no assertion', 'https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense', [], []],
    [
      'no assertion in an expression',
      'licence',
      [
        licence('simplelicensing_LicenseExpression', undefined, {
          simplelicensing_licenseExpression: 'NOASSERTION',
        }),
      ],
      [],
    ],
    [
      'nothing for an empty set',
      'licence',
      [licence('expandedlicensing_ConjunctiveLicenseSet', undefined)],
      [id('licence')],
    ],
  ];
  for (const [name, to, others, licences] of cases)
    it(name, () =>
      assert.deepEqual(
        modelOf({}, [relation('model', 'hasDeclaredLicense', [to]), ...others]).licences,
        licences,
      ),
    );
});

describe('SPDX 3: models', () => {
  const archive = element('software_Package', 'zip', { name: 'model', software_primaryPurpose: 'model' });
  it('a package whose purpose is a model is one', () => {
    assert.deepEqual(namesOf(read(spdx3([archive])).models), ['model']);
  });
  it('a package that stands there as an AI package, too, counts once', () => {
    assert.deepEqual(namesOf(read(spdx3([archive, element('ai_AIPackage', 'model')])).models), ['model']);
  });
  it('frameworks are known by their package, or by their name', () => {
    const packages = [
      element('software_Package', 'a', {
        name: 'runtime',
        software_packageUrl: 'pkg:nuget/Microsoft.ML.OnnxRuntime@1.2',
      }),
      element('software_Package', 'b', { name: 'tensorflow', software_primaryPurpose: 'library' }),
      element('software_Package', 'c', { name: 'tensorflow', software_primaryPurpose: 'device' }),
    ];
    assert.deepEqual(namesOf(read(spdx3(packages)).frameworks), ['runtime', 'tensorflow']);
  });
});
