/*
 * Runs one command to its end, quietly.
 * Its output is kept and shown only when it fails, together with a hint on what to do.
 * Neither it nor its children outlive this process.
 */
import { spawn } from 'node:child_process';
import { atProcessEnd, killGroup } from './process-end.ts';

export interface Command {
  readonly title: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the reader can do when the command fails. */
  readonly hint?: string;
}

/** Resolves when the command ended with code 0; rejects with title, hint and output otherwise. */
export function runCommand(command: Command): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    const keep = (chunk: Buffer): void => void output.push(chunk.toString());
    const child = spawn(command.program, command.args, {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const forget = atProcessEnd(() => killGroup(child));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(failure(command, error.message, output)));
    child.on('close', (code, signal) => {
      forget();
      if (code === 0) resolve();
      else reject(failure(command, `ended with ${signal ?? `code ${code}`}`, output));
    });
  });
}

function failure(command: Command, reason: string, output: readonly string[]): Error {
  const tail = output.join('').trimEnd().split('\n').slice(-60).join('\n');
  const hint = command.hint === undefined ? '' : `\n${command.hint}`;
  return new Error(
    `${command.title}: failed.${hint}\n` + `${command.program} ${command.args.join(' ')}: ${reason}\n${tail}`,
  );
}
