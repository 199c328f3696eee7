/*
 * Shows an extension to a person: `tsx test/host/demo.ts <extension> <folder> <file>`.
 * Starts the VS Code server only, prints the address to open in a browser of one's own,
 * and runs until Ctrl-C.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installHost } from './install.ts';
import { startServer } from './server.ts';
import { workbenchAddress } from './workbench-address.ts';

export interface Demo {
  /** The folder with the extension's package.json. */
  readonly extension: string;
  /** The folder to open as the workspace. */
  readonly folder: string;
  /** The file to open in it, absolute or as seen from the folder. */
  readonly file: string;
}

/** Prints the address and leaves the server running; it ends with this process. */
export async function runDemo({ extension, folder, file }: Demo): Promise<void> {
  await installHost();
  const server = await startServer();
  const address = workbenchAddress(server.authority, {
    folder,
    openFile: resolve(folder, file),
    extensionDevelopmentPath: extension,
  });
  console.log(`VS Code with the extension is ready. Open this address in a browser:\n\n${address}\n`);
  console.log('Press Ctrl-C to stop.');
}

async function main([extension, folder, file]: readonly string[]): Promise<void> {
  if (extension === undefined || folder === undefined || file === undefined) {
    throw new Error('Usage: tsx test/host/demo.ts <extension folder> <workspace folder> <file>');
  }
  await runDemo({ extension, folder, file });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2));
}
