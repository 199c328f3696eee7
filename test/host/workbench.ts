/*
 * A workbench: server, browser and page, opened together and closed together.
 * Whatever opened half-way is closed again before the error goes on.
 */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startServer, type ServerOptions } from './server.ts';
import { watchTests, type TestOutput } from './test-output.ts';
import { provideWebExtension } from './web-extension.ts';
import { workbenchAddress, type AddressOptions } from './workbench-address.ts';

export type ExtensionHostKind = 'node' | 'web';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
  /** Device pixels per pixel: 1 or 2. */
  readonly scale?: number | undefined;
}

export interface WorkbenchOptions extends AddressOptions, ServerOptions {
  /** The extension host that runs the development extension; `node` when left out. */
  readonly extensionHost?: ExtensionHostKind | undefined;
  readonly window?: WindowSize | undefined;
  readonly testOutput?: TestOutput | undefined;
}

export interface Workbench {
  readonly page: Page;
  /** Settles when the tests named by `extensionTestsPath` have ended or can no longer end. */
  readonly testExitCode: Promise<number>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server and shows `folder` in a browser page. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let next = closers.pop(); next !== undefined; next = closers.pop()) await next();
  };
  try {
    return { ...(await open(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  options: WorkbenchOptions,
  closers: (() => Promise<void>)[],
): Promise<Omit<Workbench, 'close'>> {
  const server = await startServer(options);
  closers.push(() => server.close());
  const browser = await launchBrowser();
  closers.push(() => browser.close());
  const page = await browser.newPage(pageOptions(options.window));
  if (options.log !== undefined) page.on('console', (message) => options.log?.(message.text()));
  const { exitCode: testExitCode } = await watchTests(page, options.testOutput ?? console.log);
  const address = await prepareAddress(page, server.authority, options, closers);
  await page.goto(address);
  const screenshot = async (path: string): Promise<void> => {
    await page.screenshot({ path, animations: 'disabled' }); // What fades in is shown as it ends.
  };
  return { page, testExitCode, screenshot };
}

function pageOptions(window: WindowSize = { width: 1280, height: 800 }): object {
  const { width, height, scale = 1 } = window;
  return { viewport: { width, height }, deviceScaleFactor: scale };
}

/** For the web host the extension is not in the address: the page itself is changed. */
async function prepareAddress(
  page: Page,
  authority: string,
  options: WorkbenchOptions,
  closers: (() => Promise<void>)[],
): Promise<string> {
  const { folder, openFile, extensionDevelopmentPath, extensionTestsPath } = options;
  if (options.extensionHost !== 'web') return workbenchAddress(authority, options);
  if (extensionDevelopmentPath === undefined) {
    throw new Error('The web extension host needs an extensionDevelopmentPath.');
  }
  const extension = {
    extensionDevelopmentPath: resolve(extensionDevelopmentPath),
    extensionTestsPath: extensionTestsPath === undefined ? undefined : resolve(extensionTestsPath),
  };
  const files = await provideWebExtension(page, authority, extension);
  closers.push(() => files.close());
  return workbenchAddress(authority, { folder, openFile });
}
