// The bundles, as esbuild wants them. What is big and not needed at once, or is needed twice, is one of its own.
import { elsewhere } from './elsewhere.mjs';

/** The protocol library: what of it our sources import. The hosts' parts differ. */
const libraryOf = (host) => [
  'vscode-languageserver',
  `vscode-languageserver/${host}`,
  'vscode-languageserver-textdocument',
  'vscode-languageserver-types',
];

/** One export for each import path, so that equal names in two of them do not meet. */
const libraryEntry = (host) => ({
  contents: libraryOf(host)
    .map((path) => `export * as '${path}' from '${path}';`)
    .join('\n'),
  resolveDir: 'server',
  sourcefile: 'library.js',
});

const billReader = 'server/src/bom/read-bill.ts';

const client = [
  {
    name: 'client-node',
    entryPoints: ['client/src/node/extension.ts'],
    outfile: 'client/dist/node/extension.js',
    platform: 'node',
    external: ['vscode'],
  },
  {
    name: 'client-browser',
    entryPoints: ['client/src/browser/extension.ts'],
    outfile: 'client/dist/browser/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
];

/** One requires the other from the same folder. */
const onNode = [
  {
    name: 'server-node',
    entryPoints: ['server/src/node/main.ts'],
    outfile: 'server/dist/server.cjs',
    plugins: [
      elsewhere({
        library: "require('./library.cjs')",
        paths: libraryOf('node'),
        bills: "require('./bills.cjs')",
      }),
    ],
  },
  {
    name: 'cli',
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'server/dist/cli.cjs',
    plugins: [elsewhere({ bills: "require('./bills.cjs')" })],
  },
  { name: 'library-node', stdin: libraryEntry('node'), outfile: 'server/dist/library.cjs' },
  { name: 'bills-node', entryPoints: [billReader], outfile: 'server/dist/bills.cjs' },
].map((bundle) => ({ ...bundle, platform: 'node' }));

/** Scripts of the worker. Each defines one global, by which the others know it. */
const inWorker = [
  {
    name: 'worker',
    entryPoints: ['server/src/browser/worker.ts'],
    outfile: 'server/dist/browser/worker.js',
  },
  {
    name: 'server-browser',
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'server/dist/browser/server.js',
    globalName: 'conformityLensServer',
    plugins: [elsewhere({ library: 'conformityLensLibrary', paths: libraryOf('browser') })],
  },
  {
    name: 'library-browser',
    stdin: libraryEntry('browser'),
    outfile: 'server/dist/browser/library.js',
    globalName: 'conformityLensLibrary',
  },
  {
    name: 'bills-browser',
    entryPoints: [billReader],
    outfile: 'server/dist/browser/bills.js',
    globalName: 'conformityLensBills',
  },
].map((bundle) => ({ ...bundle, platform: 'browser', format: 'iife' }));

export const bundles = [...client, ...onNode, ...inWorker];
