/**
 * The bundled pages as read-only documents: `conformity-lens:/rules/<rule id>.md` and `conformity-lens:/docs/descriptor.md`.
 * Only these two shapes of path are served, so that no path leads out of them. The manifest opens them rendered.
 */

import { Uri, workspace, type TextDocumentContentProvider } from 'vscode';

export const pageScheme = 'conformity-lens';

/** What stands before `<rule id>.md` in the address of a rule's page. */
export const ruleDocumentation = `${pageScheme}:/rules/`;

export const descriptorPage = Uri.from({ scheme: pageScheme, path: '/docs/descriptor.md' });

const ruleId = /^(?:descriptor|bridge|cra|ai-act)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The page of a rule; undefined for what cannot be the id of one. */
export function rulePage(id: string): Uri | undefined {
  return ruleId.test(id) ? Uri.parse(`${ruleDocumentation}${id}.md`) : undefined;
}

/** Where a page lies in the extension; undefined for every path that is not a page's. */
export function bundledFile(path: string): string | undefined {
  // Rule pages reach the reference by a relative link, which drops the folder.
  if (path === '/docs/descriptor.md' || path === '/descriptor.md') return 'docs/descriptor.md';
  const [, id] = /^\/rules\/(.+)\.md$/.exec(path) ?? [];
  return id !== undefined && ruleId.test(id) ? `docs/rules/${id}.md` : undefined;
}

const noSuchPage = '# No such page\n\nThis version of Conformity Lens has no page at this address.\n';

/** Serves the pages from the installed extension, in desktop and web alike. */
export function rulePages(extensionUri: Uri): TextDocumentContentProvider {
  return {
    async provideTextDocumentContent({ path }: Uri): Promise<string> {
      const file = bundledFile(path);
      if (file === undefined) return noSuchPage;
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, file)));
      } catch {
        return noSuchPage;
      }
    },
  };
}
