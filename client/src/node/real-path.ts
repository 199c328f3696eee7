/** Follows links on the disk: only the desktop can. */

import { realpath } from 'node:fs/promises';
import type { RealPath } from '../files/links.ts';

export const realPath: RealPath = (path) => realpath(path);
