/** Tables of cases. A case that shows a known defect of the engine is pending and says what is wrong. */

export interface Case {
  readonly name: string;
  /** Why the engine does not do it yet. Remove it together with the defect. */
  readonly defect?: string;
}

export function each<C extends Case>(cases: readonly C[], check: (one: C) => void): void {
  for (const one of cases) {
    if (one.defect === undefined) it(one.name, () => check(one));
    else it.skip(`${one.name} (known defect: ${one.defect})`, () => check(one));
  }
}
