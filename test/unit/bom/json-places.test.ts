/** Where values of a JSON text stand. */

import assert from 'node:assert/strict';
import { jsonPlaces } from '../../../server/src/bom/json-places.ts';
import { isObject, type JsonObject } from '../../../server/src/bom/values.ts';
import { textAt } from './bills.ts';

/** The text at the place of the object that has the id `here`. */
function placeIn(text: string, key: string): string | undefined {
  const root: unknown = JSON.parse(text);
  const wanted = find(root) ?? assert.fail('Give one object the id "here".');
  const range = jsonPlaces(text, root, new Map([[wanted, key]])).get(wanted);
  return range && textAt(text, range);
}

function find(value: unknown): JsonObject | undefined {
  if (isObject(value) && value.id === 'here') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value)
    .map(find)
    .find((found) => found !== undefined);
}

describe('jsonPlaces', () => {
  const cases: readonly (readonly [name: string, text: string, place: string])[] = [
    ['of the outermost object', '{ "id": "here", "name": "a" }', '"a"'],
    ['in lists and objects', '[{}, [], { "a": [1, { "id": "here", "name": "b" }] }]', '"b"'],
    ['of a key before others', '[{ "name": "a" }, { "name": "b", "id": "here" }, { "name": "c" }]', '"b"'],
    ['not of a key further inside', '{ "x": { "name": "a" }, "id": "here", "name": "b" }', '"b"'],
    ['not of a value that reads like the key', '{ "x": "name", "id": "here", "name": "b" }', '"b"'],
    ['of a number', '{ "id": "here", "name": 1.5 }', '1.5'],
    ['of a list its bracket', '{ "id": "here", "name": [1] }', '['],
    ['of an object its bracket', '{ "id": "here", "name": {} }', '{'],
    ['of an object without the key its bracket', '[1, { "id": "here" }]', '{'],
    ['with escapes', '{ "x\\"y": "\\\\", "id": "here", "n\\u0061me": "\\"" }', '"\\""'],
    ['behind Windows line ends', '{\r\n  "id": "here",\r\n  "name": "a"\r\n}', '"a"'],
    ['behind an emoji', '{ "x": "💡", "id": "here", "name": "a" }', '"a"'],
    [
      'of names of prototypes',
      '{ "__proto__": { "name": "a" }, "constructor": { "id": "here", "name": "b" } }',
      '"b"',
    ],
  ];
  for (const [name, text, place] of cases) it(name, () => assert.equal(placeIn(text, 'name'), place));

  it('of several objects in one walk', () => {
    const text = '[{ "name": "a" }, { "x": 1 }, { "name": "c" }]';
    const root = JSON.parse(text) as readonly JsonObject[];
    const places = jsonPlaces(text, root, new Map(root.map((object) => [object, 'name'])));
    assert.deepEqual(
      root.map((object) => places.has(object) && textAt(text, places.get(object) ?? assert.fail())),
      ['"a"', '{', '"c"'],
    );
  });
  it('of an object that is not in the text there is none', () => {
    assert.equal(jsonPlaces('{}', JSON.parse('{}'), new Map([[{}, 'name']])).size, 0);
  });
  it('of a key that stands there twice the last one counts, as it does for its value', () => {
    const text = '{ "a": { "name": "x" }, "a": { "name": "y" }, "b": { "name": "z" } }';
    const root = JSON.parse(text) as Readonly<Record<string, JsonObject>>;
    const { a = {}, b = {} } = root;
    const places = jsonPlaces(
      text,
      root,
      new Map([
        [a, 'name'],
        [b, 'name'],
      ]),
    );
    const [first, second] = [places.get(a), places.get(b)];
    assert.ok(first && second);
    assert.deepEqual([textAt(text, first), textAt(text, second)], ['"y"', '"z"']);
  });
});
