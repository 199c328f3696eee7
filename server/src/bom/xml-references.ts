/** References in XML text: the five names that XML itself knows, and characters by their number. */

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
]);

/** `unknown` is told where the first reference stands that means nothing. */
export function decodeReferences(raw: string, unknown: (at: number) => never): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:([#\w]{1,12});)?/g, (_, name: string | undefined, at: number) =>
    name === undefined ? unknown(at) : (characterOf(name) ?? unknown(at)),
  );
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
