/*
 * Bundles the suites, one file per extension host.
 * Both hold the same suites and the same mocha (its browser build); only the format of the
 * platform differs. Neither may need a Node module: the web bundle would not build.
 */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type SuiteFolder = 'suite' | 'suite-vsix';
export type HostKind = 'node' | 'web';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** mocha's browser build would take the bundle's `exports` for its own. */
const hideExports = { exports: 'undefined' };

/** Bundles every `*.test.ts` of a folder and returns the path of the bundle. */
export async function bundleSuites(folder: SuiteFolder, host: HostKind): Promise<string> {
  // `.cjs` means CommonJS to VS Code, whatever the extension's package.json says.
  const outfile = here(`dist/${folder}.${host}.cjs`);
  await build({
    stdin: { contents: await entry(folder), resolveDir: here('.'), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'web' ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    define: { ...hideExports, EXPECTED_EXTENSION_HOST: JSON.stringify(host) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** The suites are loaded late: mocha must have put up `describe` and `it` before. */
async function entry(folder: SuiteFolder): Promise<string> {
  const files = (await readdir(here(folder))).filter((name) => name.endsWith('.test.ts')).sort();
  if (files.length === 0) throw new Error(`There is no *.test.ts in test/vscode/${folder}.`);
  const imports = files.map((name) => `  await import('./${folder}/${name}');`).join('\n');
  return (
    `import { runMocha } from './run-mocha.ts';\n` +
    `export const run = () => runMocha(async () => {\n${imports}\n});\n`
  );
}
