/** What an error says about the file that could not be looked at. The words of the error itself are shown nowhere. */

import type { FileSight } from '../../../server/src/protocol/files.ts';

/** Codes of VS Code's file systems, and of Node's. */
const missing: readonly string[] = ['FileNotFound', 'FileNotADirectory', 'ENOENT', 'ENOTDIR'];

const reasons: Readonly<Record<string, string>> = {
  NoPermissions: 'it may not be read',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'its symbolic links lead in a circle',
  Unavailable: 'its file system cannot be reached',
};

export function sightOfError(error: unknown): FileSight {
  const code = codeOf(error);
  if (missing.includes(code)) return { state: 'missing' };
  return { state: 'unreadable', reason: reasons[code] ?? 'reading it failed' };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
