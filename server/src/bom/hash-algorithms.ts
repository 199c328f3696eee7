/** Names of hash algorithms. CycloneDX, SPDX 2 and SPDX 3 write them differently; CycloneDX's names are used. */

const names =
  'MD2 MD4 MD5 MD6 SHA-1 SHA-224 SHA-256 SHA-384 SHA-512 SHA3-224 SHA3-256 SHA3-384 SHA3-512 BLAKE2b-256 BLAKE2b-384 BLAKE2b-512 BLAKE3 Streebog-256 Streebog-512';

/** Only letters and digits differ between algorithms: `SHA256`, `sha256` and `SHA-256` are one. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const known: ReadonlyMap<string, string> = new Map(names.split(' ').map((name) => [plain(name), name]));

/** CycloneDX's name of an algorithm; one that it does not know as it stands there. */
export const algorithmName = (written: string): string => known.get(plain(written)) ?? written;
