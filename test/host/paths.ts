/*
 * Where the parts of the host lie once it is installed.
 * Everything is below node_modules, so that removing that folder removes the installation.
 */
import { fileURLToPath } from 'node:url';

const inHost = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder with the host's own package.json and lockfile. */
export const hostFolder = inHost('.');
export const lockFile = inHost('package-lock.json');
export const modules = inHost('node_modules');

/** Written last by the installation; names the lockfile it was made from. */
export const stampFile = inHost('node_modules/.host-installed');

/** The Node that the VS Code server needs, whatever Node runs the tests. */
export const serverNode = inHost('node_modules/node/bin/node');
export const serverNodeFolder = inHost('node_modules/node/bin');

/** Code OSS as shipped inside code-server: server and browser workbench. */
export const vscodeFolder = inHost('node_modules/code-server/lib/vscode');
export const serverMain = inHost('node_modules/code-server/lib/vscode/out/server-main.js');

/** The unpacked fallback browser. */
export const chromiumFolder = inHost('node_modules/.chromium');

/** The executable to hand to `@vscode/test-electron` as `vscodeExecutablePath`. */
export const hostExecutable = inHost('vscode.mjs');
