/** Single values as YAML: bare where every reader takes the bare word for this text, else in quotes. */

import type { Single } from './model.ts';

export interface ScalarStyle {
  /** Stands in `{ }` or `[ ]`. */
  readonly flow: boolean;
  /** The marks for texts that need them. */
  readonly quote: '"' | "'";
  /** Every text has them, needed or not. */
  readonly always?: boolean;
}

export function scalarText(value: Single, style: ScalarStyle): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return String(value);
  return style.always !== true && isBare(value, style.flow) ? value : quoted(value, style.quote);
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  return Number.isFinite(value) ? String(value) : value < 0 ? '-.inf' : '.inf';
}

/** What is no text if it stands bare, by YAML 1.2 or 1.1. */
const meanings: readonly RegExp[] = [
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=)$/i,
  /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?$/i,
  /^[-+]?\.[0-9_]*(?:e[-+]?[0-9]+)?$/i,
  /^[-+]?0(?:x[0-9a-f_]+|o[0-7_]+|b[01_]+)$/i,
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
  /^[-+]?\.(?:inf|nan)$/i,
];

/** What structure is made of, or nobody sees. */
const marks: readonly RegExp[] = [
  /^$|^\s|\s$/,
  /^(?:---|\.\.\.)/,
  /^[-?:](?!\w)|^[,[\]{}#&*!|>'"%@`]/,
  /:(?=\s|$)|\s#/,
  unseen(),
];

const flowMarks = /[,[\]{}]/;

function isBare(text: string, flow: boolean): boolean {
  return ![...meanings, ...marks, ...(flow ? [flowMarks] : [])].some((refused) => refused.test(text));
}

/** Controls, other line breaks, and halves of pairs. */
function unseen(): RegExp {
  return /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
}

function quoted(text: string, quote: '"' | "'"): string {
  if (quote === "'" && !unseen().test(text)) return `'${text.replaceAll("'", "''")}'`;
  const escaped = JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape);
  return escaped;
}

const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
