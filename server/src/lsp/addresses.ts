/** Addresses of files, written as VS Code writes them, so that two ways to name a file compare equal. */

import { URI, Utils } from 'vscode-uri';

/** The address of a path that a descriptor names; undefined for a descriptor without a folder, such as an untitled one. */
export function addressOf(descriptor: string, path: string): string | undefined {
  const uri = URI.parse(descriptor);
  if (!uri.path.includes('/')) return undefined;
  return Utils.resolvePath(Utils.dirname(uri), path).toString();
}

export const normalAddress = (address: string): string => URI.parse(address).toString();

/** Whether a change at `changed` concerns the file: it is the file itself, or a folder above it. */
export const concerns = (changed: string, file: string): boolean =>
  changed === file || file.startsWith(`${changed}/`);
