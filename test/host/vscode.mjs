#!/usr/bin/env node
/*
 * The browser host as an executable, for `vscodeExecutablePath` of `@vscode/test-electron`.
 * Plain JavaScript: it is started by Node itself and brings tsx for everything behind it.
 */
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./run-extension-tests.ts');
await main(process.argv.slice(2));
