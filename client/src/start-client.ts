/**
 * Makes the language client, the same for desktop and web, and starts it. Loaded with the first descriptor: windows
 * without one never evaluate the client library. The server's own messages come in here and nowhere else.
 */

import {
  CloseAction,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  State,
  vsdiag,
} from 'vscode-languageclient';
import type {
  BaseLanguageClient,
  CloseHandlerResult,
  ErrorHandler,
  FileEvent,
  LanguageClientOptions,
} from 'vscode-languageclient';
import { Disposable, extensions, Uri, window, workspace, type CancellationToken } from 'vscode';
import {
  listFolder,
  lookAtFile,
  refreshEvidence,
  type ListFolderParams,
  type LookAtFileParams,
} from '../../server/src/protocol/files.ts';
import {
  forgetProduct,
  productChanged,
  readProduct,
  type ProductSummary,
  type ReadProductParams,
} from '../../server/src/protocol/product.ts';
import { descriptorSelector, isWorkingFile } from './descriptor-files.ts';
import type { FileAccess } from './files/file-access.ts';
import { onOwnChanges } from './files/own-changes.ts';
import { interviewer, type Interviewer } from './interview/interviewer.ts';
import { ruleDocumentation } from './rule-pages.ts';
import type { ServerState } from './server.ts';
import { withYamlErrors } from './yaml-errors.ts';

/** The only thing that desktop and web do differently. */
export type MakeClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => Promise<BaseLanguageClient>;

export interface ClientListener {
  judged(summary: ProductSummary): void;
  stateChanged(state: ServerState): void;
  /** The server has been told the settings: what it is asked from now on, it answers by them. */
  configured(): void;
}

export interface RunningClient {
  read(params: ReadProductParams): Promise<ProductSummary>;
  readonly interviewer: Interviewer;
  /** A descriptor that is not open is gone. */
  forget(uri: Uri): Promise<void>;
  /** Has every evidence file looked at again. */
  refreshEvidence(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The id is also the prefix of the setting `conformityLens.trace.server`. */
export async function startClient(
  make: MakeClient,
  files: FileAccess,
  listener: ClientListener,
): Promise<RunningClient> {
  const errorHandler = new TellOnce(() => client);
  const client: BaseLanguageClient = await make(
    'conformityLens',
    'Conformity Lens',
    options(errorHandler, listener),
  );
  client.onNotification(productChanged, (summary: ProductSummary) => listener.judged(summary));
  answerAboutFiles(client, files);
  client.onDidChangeState(({ newState }) => listener.stateChanged(states[newState]));
  const listeners = Disposable.from(
    workspace.onDidChangeConfiguration((change) => {
      if (['conformityLens', 'yaml.validate'].some((each) => change.affectsConfiguration(each)))
        void tellOfSettings(client);
    }),
    extensions.onDidChange(() => void tellOfSettings(client)),
    ...onOwnChanges((changes) => void tellOfFiles(client, changes)),
  );
  await client.start();
  return {
    read: (params) => client.sendRequest<ProductSummary>(readProduct, params),
    interviewer: interviewer(client),
    forget: (uri) => client.sendNotification(forgetProduct, { uri: uri.toString() }),
    refreshEvidence: () => client.sendNotification(refreshEvidence),
    restart: () => restart(client),
    stop: () => (listeners.dispose(), client.dispose()),
  };
}

function answerAboutFiles(client: BaseLanguageClient, files: FileAccess): void {
  client.onRequest(lookAtFile, (params: LookAtFileParams, token: CancellationToken) =>
    files.look(params, token),
  );
  client.onRequest(listFolder, (params: ListFolderParams, token: CancellationToken) =>
    files.list(params, token),
  );
}

/** The server then asks for the settings; the message carries none. */
async function tellOfSettings(client: BaseLanguageClient): Promise<void> {
  if (!client.isRunning()) return;
  await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}

async function tellOfFiles(client: BaseLanguageClient, changes: FileEvent[]): Promise<void> {
  if (client.isRunning()) await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

function options(errorHandler: ErrorHandler, listener: ClientListener): LanguageClientOptions {
  return {
    documentSelector: descriptorSelector,
    initializationOptions: { ruleDocumentation, files: true },
    errorHandler,
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, isWorkingFile(uri) ? diagnostics : []),
      provideDiagnostics: (document, previousResultId, token, next) =>
        isWorkingFile(document instanceof Uri ? document : document.uri)
          ? next(document, previousResultId, token)
          : nothingFound,
      workspace: {
        configuration: async (params, token, next) => {
          const answer = await next(params, token);
          setTimeout(() => listener.configured()); // Once the answer is on its way.
          return Array.isArray(answer) ? answer.map(withYamlErrors) : answer;
        },
      },
    },
  };
}

/** For documents that are not worked on. */
const nothingFound = {
  kind: vsdiag.DocumentDiagnosticReportKind.full,
  items: [],
} satisfies vsdiag.DocumentDiagnosticReport;

const states: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.StartFailed]: 'stopped',
};

/** The library starts a server that ended unexpectedly again, a few times; that it happened is said once. */
class TellOnce implements ErrorHandler {
  readonly #client: () => BaseLanguageClient;
  #default: ErrorHandler | undefined;
  #told = false;

  constructor(client: () => BaseLanguageClient) {
    this.#client = client;
  }

  error(...what: Parameters<ErrorHandler['error']>): ReturnType<ErrorHandler['error']> {
    return this.#library.error(...what);
  }

  async closed(): Promise<CloseHandlerResult> {
    const result = await this.#library.closed();
    if (result.action !== CloseAction.Restart) return result;
    if (!this.#told) void this.#tell();
    this.#told = true;
    return { ...result, handled: true };
  }

  get #library(): ErrorHandler {
    return (this.#default ??= this.#client().createDefaultErrorHandler());
  }

  async #tell(): Promise<void> {
    const show = 'Show Output';
    const text = 'The language server of Conformity Lens ended unexpectedly and was started again.';
    if ((await window.showWarningMessage(text, show)) === show) this.#client().outputChannel.show();
  }
}
