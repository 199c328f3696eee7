/*
 * Puts an extension into the web worker extension host.
 * Extensions from `vscode-remote:` may not start workers there, so the extension comes over
 * HTTP, and the workbench page is changed on its way to the browser to name that address.
 */
import { basename, dirname } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { serveFolders, type StaticServer } from './static-server.ts';

export interface WebExtension {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath?: string | undefined;
}

/** The host runs tests only from an address below that of the extension. */
const extensionAt = '/extension/';
const testsAt = '/extension/-tests-/';

/** Serves the extension and makes `page` load it; the server must be closed with the page. */
export async function provideWebExtension(
  page: Page,
  authority: string,
  { extensionDevelopmentPath, extensionTestsPath }: WebExtension,
): Promise<StaticServer> {
  const server = await serveFolders({
    ...(extensionTestsPath === undefined ? {} : { [testsAt]: dirname(extensionTestsPath) }),
    [extensionAt]: extensionDevelopmentPath,
  });
  const at = (path: string): object => ({ scheme: 'http', authority: server.authority, path });
  const developmentOptions = {
    extensions: [at(extensionAt)],
    ...(extensionTestsPath === undefined
      ? {}
      : { extensionTestsPath: at(`${testsAt}${basename(extensionTestsPath)}`) }),
  };
  const isWorkbench = (url: URL): boolean => url.host === authority && url.pathname === '/';
  await page.route(isWorkbench, (route) => changePage(route, developmentOptions));
  return server;
}

/** The page's own security policy does not know our address, so it is left out. */
async function changePage(route: Route, developmentOptions: object): Promise<void> {
  const response = await route.fetch();
  const headers = Object.fromEntries(
    Object.entries(response.headers()).filter(([name]) => name !== 'content-security-policy'),
  );
  const body = withDevelopmentOptions(await response.text(), developmentOptions);
  await route.fulfill({ response, headers, body });
}

const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/** Merges the options into the configuration that the page carries as escaped JSON. */
export function withDevelopmentOptions(html: string, developmentOptions: object): string {
  if (!configuration.test(html)) throw new Error('The workbench page has no configuration.');
  return html.replace(configuration, (_all, before: string, escaped: string) => {
    const parsed = JSON.parse(unescapeHtml(escaped)) as Readonly<Record<string, unknown>>;
    const known = parsed.developmentOptions as object | undefined;
    const merged = { ...parsed, developmentOptions: { ...known, ...developmentOptions } };
    return `${before}${escapeHtml(JSON.stringify(merged))}"`;
  });
}

const unescapeHtml = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
