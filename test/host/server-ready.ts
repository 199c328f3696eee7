/*
 * Reads from the output of a VS Code server that it is ready, and at which port.
 * A server that does not get ready is reported with its last lines.
 */
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

const startDeadline = 60_000;

/** Resolves with the port once the extension host agent has started. */
export function portWhenReady(child: ChildProcess, log?: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const seen: string[] = [];
    let port = 0;
    const fail = (reason: string): void =>
      reject(new Error(`The VS Code server ${reason}.\n${seen.slice(-20).join('\n')}`));
    const timer = setTimeout(() => fail('did not start within 60 s'), startDeadline);
    const onLine = (line: string): void => {
      seen.push(line);
      log?.(line);
      port = Number(/agent listening on (\d+)/.exec(line)?.[1] ?? port);
      if (!line.includes('Extension host agent started')) return;
      clearTimeout(timer);
      resolve(port);
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) createInterface(stream).on('line', onLine);
    }
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('exit', (code) => fail(`ended with code ${code}`));
  });
}
