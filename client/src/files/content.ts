/** Hash and text of a file, of one reading, within the limits of the protocol. */

import { workspace, type Uri } from 'vscode';
import {
  fileLimits,
  isStub,
  type LookAtFileParams,
  type PresentFile,
} from '../../../server/src/protocol/files.ts';

export type Content = Pick<PresentFile, 'sha256' | 'text' | 'stub'>;

export async function contentOf(
  uri: Uri,
  size: number,
  wanted: Pick<LookAtFileParams, 'hash' | 'text'>,
): Promise<Content> {
  const hash = wanted.hash && size <= fileLimits.hashed;
  const text = wanted.text && size <= fileLimits.read;
  const stub = size <= fileLimits.stub;
  if (!hash && !text && !stub) return {};
  const bytes = await workspace.fs.readFile(uri);
  return {
    ...(hash ? await sha256Of(bytes) : {}),
    ...(stub && isStub(textOf(bytes) ?? '') ? { stub } : {}),
    ...(text ? { text: textOf(bytes) } : {}),
  };
}

/** Browsers keep cryptography from pages that came over an insecure connection; then there is no hash. */
async function sha256Of(bytes: Uint8Array): Promise<Pick<Content, 'sha256'>> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return {};
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes.slice()));
  return { sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** Without its byte order mark; null where the bytes are not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
