/** `conformity-lens check`: reads the files, analyses them and prints a report. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyseFiles, type FileHost } from '../analysis/analyse-files.ts';
import { defaultReviewDays, isAsOf, isReviewDays, type Settings } from '../analysis/settings.ts';
import { diskFiles, innermost } from '../disk/disk-files.ts';
import { localDay } from '../text/local-day.ts';
import { jsonReport, type CheckedFile } from '../report/json.ts';
import { textReport } from '../report/text.ts';
import type { ExitCode } from './exit-code.ts';
import { usage } from './usage.ts';

interface Options {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly asOf: string;
  readonly reviewDays: number;
  /** The folder that no evidence is read outside of. */
  readonly root: string;
  readonly help: boolean;
}

export async function check(args: readonly string[]): Promise<ExitCode> {
  const options = optionsFrom(args);
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { reviewDays } = options;
  const settings: Settings = { asOf: options.asOf, today: localDay(new Date()), reviewDays };
  const { checked, failed } = await checkAll(options.files, settings, hostIn(options.root));
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
        'review-days': { type: 'string', default: String(defaultReviewDays) },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { format, help, 'as-of': asOf, root } = values;
    const reviewDays = /^\d+$/.test(values['review-days']) ? Number(values['review-days']) : undefined;
    const common = { asOf, root: resolve(root), reviewDays: reviewDays ?? defaultReviewDays, help };
    if (help) return { files: [], format: 'text', ...common };
    if (format !== 'text' && format !== 'json') return `--format is text or json, not "${format}".`;
    if (!isAsOf(asOf)) return `--as-of is today, market, or a day as in 2028-03-01, not "${asOf}".`;
    if (!isReviewDays(reviewDays))
      return `--review-days is a number of days, 0 for never, not "${values['review-days']}".`;
    return positionals.length === 0 ? 'Name at least one file.' : { files: positionals, format, ...common };
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
  host: FileHost,
): Promise<{ checked: CheckedFile[]; failed: boolean }> {
  const checked: CheckedFile[] = [];
  let failed = false;
  for (const file of files) {
    const text = await read(file);
    failed ||= text === undefined;
    const address = pathToFileURL(resolve(file)).href;
    const analysis = text === undefined ? undefined : await analyseFiles(text, settings, address, host);
    if (analysis?.isDescriptor === true) checked.push({ file, analysis });
    else if (analysis !== undefined) {
      failed = true;
      process.stderr.write(`${file}: not a descriptor, skipped: the key "conformity: 1" is missing.\n`);
    }
  }
  return { checked, failed };
}

/** The disk below a folder; a descriptor that lies elsewhere has its own folder. */
const hostIn = (root: string): FileHost => ({
  look: diskFiles(innermost([root])).look,
  loadBillReader: async () => (await import('../bom/read-bill.ts')).readBill,
});

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
