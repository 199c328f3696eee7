/** Text of the file as an editor shows it in a list: one line, nothing invisible, not too long. */

const longest = 80;

export function labelOf(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
