/**
 * The bundled pages as read-only documents: `conformity-lens:/rules/<rule id>.md` and `conformity-lens:/docs/descriptor.md`.
 * Only known paths are served, so that none leads out of them. The manifest opens them rendered.
 */

import { Uri, workspace, type TextDocumentContentProvider } from 'vscode';

export const pageScheme = 'conformity-lens';

/** What stands before `<rule id>.md` in the address of a rule's page. */
export const ruleDocumentation = `${pageScheme}:/rules/`;

export const descriptorPage = Uri.from({ scheme: pageScheme, path: '/docs/descriptor.md' });

const ruleId = /^(?:descriptor|evidence|bom|bridge|cra|ai-act)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The page of a rule; undefined for what cannot be the id of one. */
export function rulePage(id: string): Uri | undefined {
  return ruleId.test(id) ? Uri.parse(`${ruleDocumentation}${id}.md`) : undefined;
}

/** Pages that are no rule's. The reference links the schema. */
const otherPages: readonly string[] = ['docs/descriptor.md', 'docs/conformity.schema.json'];

/** Where a page lies in the extension; undefined for every path that is not a page's. */
export function bundledFile(path: string): string | undefined {
  if (otherPages.includes(path.slice(1))) return path.slice(1);
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
