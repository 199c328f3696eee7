/** Real bills, made by other people's tools. They stand beside the checkout; without them these tests are skipped. */

import assert from 'node:assert/strict';
import type { Bill } from '../../../server/src/bom/bill.ts';
import { listed, namesOf, only, read, textAt, withoutPlace } from './bills.ts';
import { sampleTest } from './samples.ts';

const about = (bill: Bill): readonly unknown[] => [
  `${bill.format} ${bill.version} ${bill.encoding}`,
  bill.subject?.name,
  bill.components,
  bill.topLevel?.length,
];

describe('real bills: CycloneDX', () => {
  for (const [sample, version, supplier] of [
    ['ml-1.5.json', '1.5', undefined],
    ['ml-1.6.json', '1.6', 'Acme Inc'],
    ['ml-1.7.json', '1.7', 'Acme Inc'],
  ] as const) {
    sampleTest(`${sample}: a model with the dataset on its card`, [`cyclonedx/${sample}`], (text = '') => {
      const bill = read(text);
      assert.deepEqual(about(bill), [`CycloneDX ${version} JSON`, undefined, 1, undefined]);
      assert.deepEqual(bill.counts, { 'machine-learning-model': 1 });
      const [model, dataset] = [only(bill.models), only(bill.datasets)];
      assert.deepEqual([model.name, model.version, model.supplier], ['stable-diffusion', '1.4', supplier]);
      assert.deepEqual(
        [dataset.name, dataset.sources],
        ['Training Data', ['https://example.com/path/to/dataset']],
      );
      assert.equal(textAt(text, model.range), '"stable-diffusion"');
      assert.equal(textAt(text, dataset.range), '"Training Data"');
    });
  }

  sampleTest(
    'aibom-huggingface.json: what a generator writes of a model',
    ['cyclonedx/aibom-huggingface.json'],
    (text = '') => {
      const bill = read(text);
      assert.deepEqual(about(bill), ['CycloneDX 1.6 JSON', 'HunyuanWorld-Voyager', 1, undefined]);
      const { range, ...model } = only(bill.models);
      assert.deepEqual(model, {
        name: 'HunyuanWorld-Voyager',
        version: '1.0',
        supplier: 'tencent',
        licences: ['tencent-hunyuanworld-voyager-community'],
        hashes: [],
        purl: 'pkg:huggingface/tencent/HunyuanWorld-Voyager@1.0',
        sources: ['https://huggingface.co/tencent/HunyuanWorld-Voyager'],
      });
      assert.equal(range.start.line, 44);
    },
  );

  for (const sample of ['laravel-7.12.0-1.4.json', 'laravel-7.12.0-1.4.xml']) {
    sampleTest(`${sample}: an application of 62 libraries`, [`cyclonedx/${sample}`], (text = '') => {
      const bill = read(text);
      assert.deepEqual(about(bill).slice(1), ['cyclonedx-php-composer-demo', 62, 1]);
      assert.deepEqual(bill.counts, { library: 62 });
      assert.deepEqual([bill.subject?.version, bill.subject?.supplier], ['dev-master', 'Jan Kowalleck']);
      assert.deepEqual(bill.topLevel, [{ ref: 'laravel/laravel-7.12.0.0', name: 'laravel' }]);
      assert.deepEqual([bill.models, bill.datasets, bill.frameworks], [[], [], []]);
    });
  }

  sampleTest('hbom-pcie-sata.json: hardware', ['cyclonedx/hbom-pcie-sata.json'], (text = '') => {
    const bill = read(text);
    assert.deepEqual(about(bill), ['CycloneDX 1.4 JSON', 'pcie-sata-adaptor-board', 6, undefined]);
    assert.deepEqual(bill.counts, { device: 6 });
  });

  sampleTest(
    'cern-lhc-vdm-editor.json: an older version',
    ['cyclonedx/cern-lhc-vdm-editor.json'],
    (text = '') => {
      const [version] = about(read(text));
      assert.equal(version, 'CycloneDX 1.2 JSON');
    },
  );

  sampleTest('juice-shop-11.1.2.json: 840 components', ['cyclonedx/juice-shop-11.1.2.json'], (text = '') => {
    const bill = read(text);
    assert.deepEqual(about(bill), ['CycloneDX 1.2 JSON', 'juice-shop', 840, undefined]);
    assert.deepEqual(bill.counts, { library: 837, framework: 3 });
    assert.deepEqual([bill.subject?.licences, bill.frameworks], [['MIT'], []]);
  });
});

describe('real bills: JSON and XML say the same', () => {
  const withoutPlaces = (bill: Bill): unknown => ({
    ...bill,
    encoding: undefined,
    subject: bill.subject && withoutPlace(bill.subject),
    models: bill.models.map(withoutPlace),
    datasets: bill.datasets.map(withoutPlace),
    frameworks: bill.frameworks.map(withoutPlace),
  });
  /** Of plain components only their number is in a bill; as models they are in it with all that they say. */
  const asModels = (text: string): string =>
    text
      .replace(
        /("components": \[)([\s\S]*)("dependencies")/,
        (_, start: string, components: string, end: string) =>
          start + components.replaceAll('"type": "library"', '"type": "machine-learning-model"') + end,
      )
      .replaceAll('<component type="library"', '<component type="machine-learning-model"');

  for (const [json, xml] of [
    ['cyclonedx/laravel-7.12.0-1.4.json', 'cyclonedx/laravel-7.12.0-1.4.xml'],
    ['cyclonedx/ml-1.6.json', 'cyclonedx/ml-1.6.xml'],
  ] as const) {
    sampleTest(xml, [json, xml], (first = '', second = '') =>
      assert.deepEqual(withoutPlaces(read(second)), withoutPlaces(read(first))),
    );
  }

  sampleTest(
    'names, versions, licences, hashes and addresses of all libraries of laravel',
    ['cyclonedx/laravel-7.12.0-1.4.json', 'cyclonedx/laravel-7.12.0-1.4.xml'],
    (json = '', xml = '') => {
      const [first, second] = [read(asModels(json)), read(asModels(xml))];
      assert.equal(first.models.length, 62);
      assert.ok(first.models.every(({ version, licences }) => version !== undefined && licences.length > 0));
      assert.deepEqual(second.models.map(withoutPlace), first.models.map(withoutPlace));
    },
  );
});

describe('real bills: SPDX', () => {
  sampleTest(
    'ai-simplehtr-3.0.json: two models, their dataset and a framework',
    ['spdx/ai-simplehtr-3.0.json'],
    (text = '') => {
      const bill = read(text);
      assert.deepEqual(about(bill), ['SPDX 3.0.1 JSON-LD', 'SimpleHTR', 12, 7]);
      assert.deepEqual([bill.timestamp, bill.subject?.licences], ['2024-05-09T13:50:30Z', ['MIT']]);
      assert.deepEqual(
        bill.models.map(({ name, version, supplier, licences }) => [name, version, supplier, licences]),
        [
          ['word-model', '0.0', 'Harald Scheidl', ['MIT']],
          ['line-model', '0.0', 'Harald Scheidl', ['MIT']],
        ],
      );
      const dataset = only(bill.datasets);
      assert.deepEqual(
        [dataset.name, dataset.supplier, dataset.licences.length],
        ['IAMdataset', 'U. Marti, H. Bunke.', 1],
      );
      const framework = only(bill.frameworks);
      assert.deepEqual([framework.name, framework.version], ['tensorflow', '2.4.0']);
      assert.ok(bill.topLevel?.every(({ name }) => name !== undefined));
      assert.ok(bill.topLevel?.some(({ name }) => name === 'tensorflow'));
    },
  );

  sampleTest(
    'dataset-example01-3.0.json: a bill about a dataset',
    ['spdx/dataset-example01-3.0.json'],
    (text = '') => {
      const bill = read(text);
      const name = 'Our World in Data CO2 and Greenhouse Gas Emissions dataset';
      assert.deepEqual(about(bill), ['SPDX 3.0.1 JSON-LD', name, 0, undefined]);
      const dataset = only(bill.datasets);
      assert.deepEqual(
        [dataset.name, dataset.version, dataset.supplier, dataset.licences, dataset.sources],
        [name, '2024-04-15', 'Our World in Data', ['CC-BY-4.0'], ['https://github.com/owid/co2-data/']],
      );
      assert.deepEqual(dataset.hashes, [
        { algorithm: 'SHA-1', value: '32657f0d033fc07a7420be36a6af9083c6a63489' },
        { algorithm: 'SHA-256', value: '434d75c84cf86456c16193dbc53beef31eb63f3387425882ddb2ef6acb9d472c' },
      ]);
    },
  );

  sampleTest(
    'example11-2.3.json: a package and a file are described',
    ['spdx/example11-2.3.json'],
    (text = '') => {
      const bill = read(text);
      assert.deepEqual(about(bill), ['SPDX 2.3 JSON', 'hello-server-src', 3, 3]);
      assert.deepEqual([bill.subject?.version, bill.subject?.licences], ['0.1.0', ['Apache-2.0']]);
      assert.deepEqual(
        bill.topLevel?.map(({ name }) => name),
        ['pretty_env_logger', 'tokio', 'hyper'],
      );
    },
  );

  sampleTest(
    'examplemaven-2.3.json: what is linked, without what is for tests',
    ['spdx/examplemaven-2.3.json'],
    (text = '') => {
      const bill = read(text);
      assert.deepEqual(about(bill), ['SPDX 2.3 JSON', 'examplemaven', 5, 4]);
      assert.deepEqual(
        [bill.subject?.supplier, bill.subject?.hashes],
        ['SPDX', [{ algorithm: 'SHA-1', value: 'b8a7e6c75001e6d78625cfc9a3103bf121abf8b4' }]],
      );
      assert.deepEqual(
        bill.topLevel?.map(({ name }) => name),
        ['Apache Log4j SLF4J Binding', 'SLF4J API Module', 'Apache Log4j API', 'Apache Log4j Core'],
      );
    },
  );
});

describe('real bills: places', () => {
  for (const sample of [
    'cyclonedx/ml-1.6.json',
    'cyclonedx/ml-1.6.xml',
    'spdx/ai-simplehtr-3.0.json',
    'spdx/examplemaven-2.3.json',
  ]) {
    sampleTest(`${sample}: each names its component`, [sample], (text = '') => {
      const bill = read(text);
      assert.ok(namesOf(listed(bill)).length > 0);
      for (const { name, range } of listed(bill)) {
        const place = textAt(text, range);
        if (bill.encoding === 'XML') assert.match(place, /^<(?:component|dataset)\b.*>$/);
        else assert.equal(place, JSON.stringify(name));
      }
    });
  }
});
