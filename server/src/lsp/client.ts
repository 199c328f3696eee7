/** What the client said about itself when it connected. */

import type { InitializeParams } from 'vscode-languageserver';
import { isRecord } from './settings.ts';

export interface Client {
  /** Whether it answers requests for settings. */
  readonly canBeAsked: boolean;
  /** Whether watchers may be relative to a folder. */
  readonly relativePatterns: boolean;
  readonly showsProgress: boolean;
  readonly refreshesLenses: boolean;
  /** Whether an edit can name the version of the text it is for, so that a stale one is refused. */
  readonly versionsEdits: boolean;
  /** Whether an edit can make files. */
  readonly createsFiles: boolean;
  /** Whether it asks for diagnostics itself; then none are sent. */
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  /** Whether it knows our own commands. */
  readonly runsCommands: boolean;
  /** Where it says that the pages of the rules are. */
  readonly ruleDocumentation: string | undefined;
}

export const defaultClient: Client = {
  canBeAsked: false,
  relativePatterns: false,
  showsProgress: false,
  refreshesLenses: false,
  versionsEdits: false,
  createsFiles: false,
  pulls: false,
  refreshesDiagnostics: false,
  refreshesTokens: false,
  runsCommands: false,
  ruleDocumentation: undefined,
};

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { workspace, window, textDocument } = capabilities;
  const given: unknown = initializationOptions;
  const options = isRecord(given) ? given : {};
  const base = options.ruleDocumentation;
  return {
    canBeAsked: workspace?.configuration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    showsProgress: window?.workDoneProgress === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    // Who looks at files for us is our own client.
    runsCommands: options.files === true,
    ruleDocumentation: typeof base === 'string' && base !== '' ? base : undefined,
  };
}
