/** Checks of texts, dates and instants: each says what is wrong, or nothing. Knows the shape only, not the law. */

import type { DateSchema, TextFormat } from './schema.ts';

/** What is expected instead, as the end of a sentence; undefined where the text is right. */
type Check = (text: string) => string | undefined;

const pattern =
  (regular: RegExp, expected: string): Check =>
  (text) =>
    regular.test(text) ? undefined : expected;

/** `in-house`, an address, or a package URL (https://github.com/package-url/purl-spec). */
const source: Check = (text) => {
  if (!text.startsWith('pkg:')) return undefined;
  const right = /^pkg:[a-z][a-z0-9.+-]*\/[^\s@?#]+(@[^\s?#]+)?(\?[^\s#]+)?(#\S+)?$/i.test(text);
  return right
    ? undefined
    : 'a package URL as in pkg:huggingface/acme/encoder@9c1f0de (type, name, and the exact version after @)';
};

/** Member States by their two-letter codes. */
export const memberStates =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const country: Check = (text) =>
  memberStates.includes(text)
    ? undefined
    : `the two-letter code of a Member State as in DE (Greece is GR); one of ${memberStates.join(', ')}`;

const path: Check = (text) => {
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return 'a path relative to this file, not an address';
  if (/^[\\/]|^[a-z]:/i.test(text)) return 'a path relative to this file, as in docs/risk-assessment.md';
  return text.includes('\\') ? 'a path with forward slashes, as in docs/risk-assessment.md' : undefined;
};

export const textFormats: Readonly<Record<TextFormat, Check>> = {
  id: pattern(/^[\w.-]+$/, 'a short name of letters, digits, "-", "_" and ".", as in grid-telemetry'),
  path,
  'package-url': source,
  sha256: pattern(/^[0-9a-f]{64}$/i, '64 hexadecimal digits'),
  country,
  'annex-entry': pattern(
    /^(?:[AB]\.?)?\d{1,2}(?:\(?[a-z]\)?)?$/i,
    'the number of an entry and perhaps a letter, as in 2 or 5(b)',
  ),
  'atlas-id': pattern(/^AML\.T\d{4}(\.\d{3})?$/, 'the id of a technique as in AML.T0020 or AML.T0018.002'),
  'owasp-id': () => undefined,
  'rule-id': pattern(/^[a-z-]+\/[a-z0-9-]+$/, 'the id of a rule as in cra/requirement-open'),
};

const shapes: Readonly<Record<DateSchema['precision'], { regular: RegExp; expected: string }>> = {
  day: { regular: /^\d{4}-\d{2}-\d{2}$/, expected: 'a day as in 2028-03-01' },
  month: { regular: /^\d{4}-\d{2}(-\d{2})?$/, expected: 'a month or a day as in 2033-03 or 2033-03-31' },
  instant: {
    regular: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    expected: 'a time with its zone as in 2026-11-18T09:30:00+01:00',
  },
};

/** Earliest and latest year that a date in a descriptor can sensibly have. */
const years = { first: 1990, last: 2100 } as const;

/** What is expected instead of a date's text; undefined where it is a date that exists. */
export function checkDate(text: string, precision: DateSchema['precision']): string | undefined {
  const { regular, expected } = shapes[precision];
  if (!regular.test(text)) return expected;
  const [year = 0, month = 0, day = 1] = text.slice(0, 10).split('-').map(Number);
  if (year < years.first || year > years.last)
    return `a year between ${String(years.first)} and ${String(years.last)}; ${expected}`;
  if (!exists(year, month, day)) return `a day that exists in the calendar; ${expected}`;
  if (precision === 'instant' && Number.isNaN(Date.parse(text.replace(' ', 'T'))))
    return `a time that exists; ${expected}`;
  return undefined;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
