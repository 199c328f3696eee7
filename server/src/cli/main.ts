/** The command line: reads the arguments, runs a command, sets the exit code and lets the process end. */

import { createRequire } from 'node:module';
import { check } from './check.ts';
import type { ExitCode } from './exit-code.ts';
import { law } from './law.ts';
import { usage } from './usage.ts';

async function run([command, ...rest]: readonly string[]): Promise<ExitCode> {
  switch (command) {
    case 'check':
      return check(rest);
    case 'law':
      return law(rest);
    case 'server':
      return startServer(rest);
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(usage);
      return 0;
    default:
      process.stderr.write(command === undefined ? usage : `There is no command "${command}".\n\n${usage}`);
      return 2;
  }
}

/** The language server is a bundle of its own beside this one, so that a check does not load it. */
function startServer(options: readonly string[]): ExitCode {
  if (!options.includes('--stdio')) {
    process.stderr.write('The server talks over standard input and output: conformity-lens server --stdio\n');
    return 2;
  }
  createRequire(__filename)('./server.cjs');
  return 0;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `conformity-lens could not run: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
