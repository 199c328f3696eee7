/** The published JSON Schema accepts what the server accepts and refuses what it refuses, as far as a schema can tell. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = JSON.parse(readFileSync(`${root}docs/conformity.schema.json`, 'utf8')) as object;
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
const problemsOf = (text: string): readonly string[] => {
  validate(parse(text, { merge: true }));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the JSON Schema', () => {
  for (const example of readdirSync(`${root}examples`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    it(`accepts the example ${example.name}`, () => {
      assert.deepEqual(
        problemsOf(readFileSync(`${root}examples/${example.name}/compliance.yaml`, 'utf8')),
        [],
      );
    });
  }

  it('accepts every key of the format', () => {
    assert.deepEqual(problemsOf(readFileSync(`${root}test/fixtures/full-vocabulary.yaml`, 'utf8')), []);
  });

  const refused: readonly (readonly [what: string, text: string])[] = [
    ['a file without the marker', 'product: { name: Lamp }'],
    ['a newer version', 'conformity: 2\nproduct: { name: Lamp }'],
    ['an unknown key', 'conformity: 1\nproduct: { nmae: Lamp }'],
    ['an unknown choice', 'conformity: 1\nproduct: { name: Lamp }\nscope: { data-connection: wireless }'],
    ['a threat without its class', 'conformity: 1\nproduct: { name: Lamp }\nthreats: [{ id: T1 }]'],
    ['a list where a mapping belongs', 'conformity: 1\nproduct: [Lamp]'],
  ];
  for (const [what, text] of refused) {
    it(`refuses ${what}`, () => {
      assert.notDeepEqual(problemsOf(text), []);
    });
  }
});
