/** `conformity-lens law --changes`: what changed in the acts, when, and by which act. */

import { parseArgs } from 'node:util';
import { changesAsJson, changesAsText } from '../report/changes.ts';
import type { ExitCode } from './exit-code.ts';
import { usage } from './usage.ts';

export function law(args: readonly string[]): ExitCode {
  const options = {
    changes: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (!values.changes) return refuse('Say what to show of the law: --changes.');
    if (values.format !== 'text' && values.format !== 'json')
      return refuse(`--format is text or json, not "${values.format}".`);
    process.stdout.write(values.format === 'json' ? changesAsJson() : changesAsText());
    return 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(reason: string): ExitCode {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
}
