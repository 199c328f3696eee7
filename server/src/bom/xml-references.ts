/** References in XML text: the five names that XML itself knows, and characters by their number. */

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
]);

export interface Decoded {
  readonly text: string;
  /** The offset of the first reference that stands for nothing. */
  readonly unknownAt: number | undefined;
}

export function decodeReferences(raw: string): Decoded {
  if (!raw.includes('&')) return { text: raw, unknownAt: undefined };
  let unknownAt: number | undefined;
  const text = raw.replace(/&(?:([#\w]{1,12});)?/g, (whole, reference: string | undefined, at: number) => {
    const character = reference === undefined ? undefined : characterOf(reference);
    if (character === undefined) unknownAt ??= at;
    return character ?? whole;
  });
  return { text, unknownAt };
}

function characterOf(reference: string): string | undefined {
  const [, decimal, hexadecimal] = /^#(?:([0-9]+)|x([0-9a-f]+))$/i.exec(reference) ?? [];
  if (decimal !== undefined) return fromCode(parseInt(decimal, 10));
  return hexadecimal === undefined ? named.get(reference) : fromCode(parseInt(hexadecimal, 16));
}

/** Half of a surrogate pair and the null character are no characters of XML. */
function fromCode(code: number): string | undefined {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || surrogate || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
