/*
 * Runs the suites inside an extension host and reports them line by line.
 * The browser build of mocha is used in both hosts: it asks neither for Node nor for a page.
 */
import 'mocha/mocha.js';

const testDeadline = 60_000;

/** Loads the suites and runs them; rejects when one failed or none was there. */
export async function runMocha(loadSuites: () => Promise<void>): Promise<void> {
  const runnable = new Mocha({ ui: 'bdd', reporter: LineReporter, timeout: testDeadline });
  runnable.suite.emit('pre-require', globalThis, '', runnable); // Puts up `describe` and `it`.
  await loadSuites();
  const { passed, failed } = await new Promise<Count>((resolve) => {
    const runner = runnable.run(() => resolve(count(runner.stats)));
  });
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} of the tests failed.`);
  if (passed === 0) throw new Error('There were no tests.');
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const count = (stats: Mocha.Stats | undefined): Count => ({
  passed: stats?.passes ?? 0,
  failed: stats?.failures ?? 0,
});

/** One line per test; below a failed one its error. */
class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => console.log(`  ok    ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('pending', (test) => console.log(`  skip  ${test.fullTitle()}`));
    runner.on('fail', (test, error: unknown) => {
      console.log(`  FAIL  ${test.fullTitle()}\n${indent(describeError(error))}`);
    });
  }
}

/** The stack as far as it is the suite's own, with the message in front in either host. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = (error.stack ?? '').split(/\n\s*at callFn/)[0] ?? '';
  return stack.includes(error.message) ? stack : `${error.message}\n${stack}`;
}

const indent = (text: string): string => text.replace(/^/gm, '          ');
