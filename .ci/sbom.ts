/** `npm run sbom`: writes the bill of materials of what ships, `sbom/conformity-lens.cdx.json`, from a build. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generateBill } from './sbom/generate.ts';
import { lockedPackages } from './sbom/lock-file.ts';
import { narrowed } from './sbom/narrow.ts';
import { shippedPackages } from './sbom/shipped.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'sbom', 'conformity-lens.cdx.json');

const bill = narrowed(generateBill(root), shippedPackages(root), lockedPackages(root));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await format(JSON.stringify(bill), { ...(await resolveConfig(file)), parser: 'json' }));
