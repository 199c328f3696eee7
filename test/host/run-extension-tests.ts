/*
 * One test run in the browser host, from arguments to exit code.
 * The exit code is that of the tests; 2 when there was no result at all.
 */
import { installHost } from './install.ts';
import { readTestArguments, type TestArguments } from './test-arguments.ts';
import { openWorkbench } from './workbench.ts';

const noResult = 2;

/** Runs the tests that the arguments name and ends this process with their exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const options = readTestArguments(argv);
    await installHost();
    process.exitCode = await runExtensionTests(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = noResult;
  }
}

async function runExtensionTests(options: TestArguments): Promise<number> {
  let lastLine = '(none)';
  const print = (line: string): void => {
    lastLine = line;
    console.log(line);
  };
  const log = process.env.VSCODE_HOST_LOG === undefined ? undefined : console.error;
  const workbench = await openWorkbench({ ...options, testOutput: print, log });
  try {
    return await withDeadline(workbench.testExitCode, options.deadline, () => lastLine);
  } finally {
    await workbench.close();
  }
}

/** Rejects when `result` takes longer; the text says what was seen last. */
async function withDeadline(
  result: Promise<number>,
  deadline: number,
  lastLine: () => string,
): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const text = (): string =>
      `The tests gave no result within ${deadline} s. Last line of output: ${lastLine()}\n` +
      'Set VSCODE_HOST_LOG=1 to see what server and workbench say.';
    timer = setTimeout(() => reject(new Error(text())), deadline * 1000);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}
