/*
 * Ties something that must be stopped to the end of this process.
 * `stop` runs once, synchronously, on a normal exit and on SIGINT, SIGTERM and SIGHUP.
 */
import type { ChildProcess } from 'node:child_process';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof signals;

/** Registers `stop`; returns a function that takes the registration back. */
export function atProcessEnd(stop: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): never => process.exit(signals[signal as Signal]);
  process.once('exit', stop);
  for (const signal of Object.keys(signals)) process.on(signal, onSignal);
  return () => {
    process.off('exit', stop);
    for (const signal of Object.keys(signals)) process.off(signal, onSignal);
  };
}

/** Ends a child that was spawned `detached`, together with all its own children. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
