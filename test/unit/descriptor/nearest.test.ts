/** Which known word is suggested for one that is not known. */

import assert from 'node:assert/strict';
import { nearest } from '../../../server/src/descriptor/nearest.ts';

const known = ['data-connection', 'supplied-as', 'excluded-by', 'standards', 'owner', 'due', 'note', 'id'];

describe('nearest', () => {
  const cases: readonly (readonly [word: string, meant: string | undefined])[] = [
    ['data-conection', 'data-connection'],
    ['data_connection', 'data-connection'],
    ['Data Connection', 'data-connection'],
    ['DATA-CONNECTION', 'data-connection'],
    ['dataConnection', 'data-connection'],
    ['suplied-as', 'supplied-as'],
    ['ownr', 'owner'],
    ['dua', 'due'],
    ['di', undefined],
    ['something-else', undefined],
    ['', undefined],
  ];
  for (const [word, meant] of cases)
    it(`"${word}" means ${meant ?? 'nothing known'}`, () => assert.equal(nearest(word, known), meant));

  it('nothing is near where nothing is known', () => assert.equal(nearest('owner', []), undefined));
});
