/**
 * Text to a bill of materials. What it is, its content says and never its name. Never throws and never hangs, whatever
 * the text; every range lies inside it.
 */

import type { BillReading } from './bill.ts';
import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';
import { damaged, notABill, unsupported } from './readings.ts';

/** A byte order mark is no part of the text, and positions are counted without it. */
export function readBill(text: string): BillReading {
  return readMarked(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function readMarked(text: string): BillReading {
  const start = text.search(/\S/);
  if (start === -1) return damaged('It is empty.');
  if (isBinary(text)) return damaged('It is no text in UTF-8. Save it as UTF-8.');
  if ('{["'.includes(text.charAt(start))) return readJson(text);
  return text.charAt(start) === '<' ? readXml(text) : otherText(text);
}

/** A null character, as UTF-16 has at every second place, or mostly characters that could not be decoded. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const undecoded = text.slice(0, looked).split('\uFFFD').length - 1;
  return undecoded * 2 > Math.min(text.length, looked);
}

const looked = 10_000;

function otherText(text: string): BillReading {
  const [, version] =
    /^[ \t]*["']?spdxVersion["']?:\s*["']?(?:SPDX-)?(\d[\d.]{0,10})/im.exec(text.slice(0, looked)) ?? [];
  if (version !== undefined)
    return unsupported(`SPDX ${version} is read as JSON only. Let the tool that makes it write JSON.`);
  return notABill('It is neither JSON nor XML, in which bills of materials are written.');
}
