/** A path of a descriptor as steps to go. Text alone is looked at, no file. */

export interface Steps {
  /** How many folders to go up from the descriptor's own. */
  readonly up: number;
  /** The names to go down from there. */
  readonly names: readonly string[];
}

/** With a drive, a scheme or a backslash it would mean something else on some system. */
const notRelative = /^\/|^[a-z][a-z0-9+.-]*:|\\/i;

/** The path without detours; undefined where it does not start at the descriptor's folder. */
export function stepsOf(path: string): Steps | undefined {
  if (notRelative.test(path)) return undefined;
  const names: string[] = [];
  let up = 0;
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') names.push(step);
    else if (names.pop() === undefined) up += 1;
  }
  return { up, names };
}
