/*
 * What a test run inside the workbench says and how it ends.
 * The workbench calls two functions of the page: one per line of output, one with the result.
 */
import type { Page } from 'playwright-core';

export type TestOutput = (line: string) => void;

/** What the workbench itself says in every run; none of it is an error of the tests. */
const noise: readonly RegExp[] = [
  /^Error: Could not locate the bindings file/,
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^Loading development extension/,
  /^Updating additional builtin extensions cache/,
  /^\[(AccountPolicyGate|AgentHost:remote|Service Worker|reconnection-grace-time)\]/,
  /^Request to 'http:\/\/localhost:\d+\/extension\/package\.nls\.json' failed/,
  /open-vsx\.org/,
  /No signed-in session/,
  /^Canceled: Canceled/,
];

/** Must be called before the page navigates. The promise rejects when the page goes away. */
export async function watchTests(
  page: Page,
  output: TestOutput,
): Promise<{ readonly exitCode: Promise<number> }> {
  const { promise, resolve, reject } = withResolvers<number>();
  page.on('crash', () => reject(new Error('The browser page crashed.')));
  page.on('close', () => reject(new Error('The browser page was closed before the tests ended.')));
  promise.catch(() => undefined); // A workbench without tests has nobody who waits for it.
  let ended = false; // After the result only the workbench speaks, about its own closing.
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    ended = true;
    resolve(code);
  });
  await page.exposeFunction('codeAutomationLog', (_level: string, values: readonly unknown[]) => {
    const line = values.map(String).join(' ');
    if (!ended && !noise.some((pattern) => pattern.test(line))) output(line);
  });
  return { exitCode: promise };
}

interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<T>(): Resolvers<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
