/** `conformity-lens check`: reads the files, analyses them and prints a report. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyse } from '../analysis/analyse.ts';
import { isAsOf, type Settings } from '../analysis/settings.ts';
import { localDay } from '../text/local-day.ts';
import { jsonReport, type CheckedFile } from '../report/json.ts';
import { textReport } from '../report/text.ts';
import type { ExitCode } from './exit-code.ts';
import { usage } from './usage.ts';

interface Options {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly asOf: string;
  readonly help: boolean;
}

export async function check(args: readonly string[]): Promise<ExitCode> {
  const options = optionsFrom(args);
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const settings: Settings = { asOf: options.asOf, today: localDay(new Date()) };
  const { checked, failed } = await checkAll(options.files, settings);
  const asOf = options.asOf === 'today' ? settings.today : options.asOf;
  if (checked.length > 0 || options.format === 'json') {
    process.stdout.write(options.format === 'json' ? jsonReport(checked, asOf) : textReport(checked));
  }
  if (failed || checked.length === 0) return 2;
  return checked.some(({ analysis }) => analysis.findings.some(({ severity }) => severity === 'error'))
    ? 1
    : 0;
}

/** The options, or what is wrong with them. */
function optionsFrom(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'as-of': { type: 'string', default: 'today' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { format, help, 'as-of': asOf } = values;
    if (help) return { files: [], format: 'text', asOf, help };
    if (format !== 'text' && format !== 'json') return `--format is text or json, not "${format}".`;
    if (!isAsOf(asOf)) return `--as-of is today, market, or a day as in 2028-03-01, not "${asOf}".`;
    return positionals.length === 0 ? 'Name at least one file.' : { files: positionals, format, asOf, help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function refuse(reason: string): ExitCode {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
}

async function checkAll(
  files: readonly string[],
  settings: Settings,
): Promise<{ checked: CheckedFile[]; failed: boolean }> {
  const checked: CheckedFile[] = [];
  let failed = false;
  for (const file of files) {
    const text = await read(file);
    failed ||= text === undefined;
    const analysis = text === undefined ? undefined : analyse(text, settings);
    if (analysis?.isDescriptor === true) checked.push({ file, analysis });
    else if (analysis !== undefined) {
      failed = true;
      process.stderr.write(`${file}: not a descriptor, skipped: the key "conformity: 1" is missing.\n`);
    }
  }
  return { checked, failed };
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a folder, name the file in it',
      EACCES: 'it may not be read',
    };
    process.stderr.write(`${file}: ${reasons[code] ?? String(error)}.\n`);
    return undefined;
  }
}
