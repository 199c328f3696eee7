/*
 * The address of a workbench: which folder it opens and what it is told to load.
 * The server hands the `payload` pairs to the workbench as its development options.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface AddressOptions {
  readonly folder: string;
  readonly openFile?: string | undefined;
  readonly extensionDevelopmentPath?: string | undefined;
  readonly extensionTestsPath?: string | undefined;
}

/** The complete, url-encoded address of a workbench on the server at `authority`. */
export function workbenchAddress(authority: string, options: AddressOptions): string {
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('folder', urlPath(options.folder));
  address.searchParams.set('payload', JSON.stringify(payload(authority, options)));
  return address.href;
}

function payload(authority: string, options: AddressOptions): readonly (readonly string[])[] {
  const paths = (['extensionDevelopmentPath', 'extensionTestsPath', 'openFile'] as const).flatMap((name) => {
    const path = options[name];
    return path === undefined ? [] : [[name, `vscode-remote://${authority}${urlPath(path)}`]];
  });
  return [['skipWelcome', 'true'], ...paths];
}

/** An absolute path with forward slashes, as it stands in a `vscode-remote:` address. */
const urlPath = (path: string): string => decodeURIComponent(pathToFileURL(resolve(path)).pathname);
