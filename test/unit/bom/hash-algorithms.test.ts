/** Names of hash algorithms, however they are written. */

import assert from 'node:assert/strict';
import { algorithmName } from '../../../server/src/bom/hash-algorithms.ts';

describe('algorithmName', () => {
  const cases: readonly (readonly [written: string, name: string])[] = [
    ['SHA-256', 'SHA-256'],
    ['SHA256', 'SHA-256'],
    ['sha256', 'SHA-256'],
    ['SHA1', 'SHA-1'],
    ['SHA3-256', 'SHA3-256'],
    ['sha3_256', 'SHA3-256'],
    ['blake2b256', 'BLAKE2b-256'],
    ['BLAKE3', 'BLAKE3'],
    ['md5', 'MD5'],
    ['constructor', 'constructor'],
    ['ADLER32', 'ADLER32'],
  ];
  for (const [written, name] of cases)
    it(`${written} is ${name}`, () => assert.equal(algorithmName(written), name));
});
