/*
 * The few assertions the suites need. Node's are not there in the web extension host.
 * A failure names what was compared, what was expected and what was there.
 */

/** Compares by value; what has no JSON form is not looked at. */
export function expectEqual<T>(actual: T, expected: NoInfer<T>, what: string): void {
  const [seen, wanted] = [show(actual), show(expected)];
  if (seen !== wanted) throw new Error(`${what}\nexpected: ${wanted}\nactual:   ${seen}`);
}

/** Checks that a text contains another, or that a list contains a value. */
export function expectIncludes<T>(
  actual: readonly T[] | string,
  expected: NoInfer<T> | string,
  what: string,
): void {
  const found =
    typeof actual === 'string'
      ? actual.includes(String(expected))
      : actual.some((item) => show(item) === show(expected));
  if (!found) throw new Error(`${what}\nexpected to contain: ${show(expected)}\nactual: ${show(actual)}`);
}

export function expectTrue(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

const show = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(value, undefined, 2);
