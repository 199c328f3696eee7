/**
 * What the server knows while it runs: open documents, their analyses, settings, and what was seen of evidence. Every
 * handler asks here.
 */

import {
  TextDocuments,
  type CancellationToken,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis } from '../analysis/analyse.ts';
import type { Settings } from '../analysis/settings.ts';
import { withoutDetours } from '../descriptor/file-references.ts';
import { nothingSeen, type Sightings } from '../evidence/sight.ts';
import { productChanged, type ProductSummary, type ReadProductParams } from '../protocol/product.ts';
import { addressOf } from './addresses.ts';
import { DocumentStore } from './document-store.ts';
import { evidenceHost } from './evidence-host.ts';
import { EvidenceStore } from './evidence-store.ts';
import { FileWatch } from './file-watch.ts';
import { filesFor, type Files } from './files.ts';
import { createGuard, type Guard } from './guard.ts';
import type { Host } from './host.ts';
import { clientOf, defaultClient, type Client } from './client.ts';
import { productSummary } from './product-summary.ts';
import { Publisher } from './publisher.ts';
import { defaultChoice, readChoice, type Choice } from './settings.ts';
import { toDiagnostics, type RuleLink } from './to-lsp.ts';

/** Names that a descriptor's file can have; the marker inside decides. */
export const candidate = /(?:^|[/.])compliance\.ya?ml$/i;

/** A descriptor with its analysis; `version` is null for one that is not open. */
export interface Judged {
  readonly uri: string;
  readonly version: number | null;
  readonly analysis: Analysis;
}

export class Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents = new TextDocuments(TextDocument);
  readonly guard: Guard;
  readonly #store = new DocumentStore();
  readonly #publisher: Publisher;
  /** Descriptors that are not open, as the client read them. */
  readonly #unopened = new Map<string, { readonly text: string; readonly analysis: Analysis }>();
  readonly #waiting = new Set<() => void>();
  #evidence: EvidenceStore | undefined;
  client: Client = defaultClient;
  files: Files | undefined;
  choice: Choice = defaultChoice;
  /** Ends when the settings are known: nothing is said before, or the first answer might be a wrong one. */
  readonly ready: Promise<void>;
  #configured: () => void = () => undefined;
  #isReady = false;

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
    this.guard = createGuard((message) => {
      host.log(message);
    });
    this.ready = new Promise((resolve) => (this.#configured = resolve));
    const publish = this.guard('Publishing', (uri: string) => this.#publish(uri), undefined);
    this.#publisher = new Publisher(host, publish);
  }

  get ruleLink(): RuleLink {
    const base = this.client.ruleDocumentation ?? this.host.ruleDocumentation;
    return base === undefined ? () => undefined : (rule) => `${base.replace(/\/?$/, '/')}${rule}.md`;
  }

  get settings(): Settings {
    const { asOf, reviewDays, severities } = this.choice;
    return {
      asOf,
      reviewDays,
      ...(severities === undefined ? {} : { severities }),
      today: this.host.today(),
    };
  }

  /** What the client can do, and where files are looked at. */
  initialize(params: InitializeParams): void {
    this.client = clientOf(params);
    this.files = filesFor(this.connection, this.host, params);
    if (this.files === undefined) return;
    const { connection, host, files, client } = this;
    const watch = new FileWatch(connection, client.relativePatterns);
    const changed = (uri: string): void => this.#evidenceChanged(uri);
    this.#evidence = new EvidenceStore(
      evidenceHost({ connection, host, files, watch, showsProgress: client.showsProgress, changed }),
    );
  }

  /** Reads the settings, and then judges every open document again. */
  async configure(): Promise<void> {
    try {
      this.choice = await readChoice(this.connection, this.client.canBeAsked);
    } catch (error) {
      this.host.log(`Reading the settings failed: ${String(error)}`);
    }
    this.#isReady = true;
    this.#configured();
    for (const { uri } of this.documents.all()) this.#publisher.changed(uri);
    for (const [uri, { text }] of this.#unopened) this.#judgeUnopened(uri, text);
    this.#refresh();
  }

  analysisOf(document: TextDocument): Analysis {
    return this.#store.analysisOf(document, this.settings, this.#sightingsOf(document.uri));
  }

  opened(uri: string): void {
    this.#unopened.delete(uri);
  }

  changed(uri: string): void {
    if (this.#isReady) this.#publisher.changed(uri);
  }

  closed(uri: string): void {
    this.#store.forget(uri);
    this.#publisher.forget(uri);
    this.#evidence?.forget(uri);
    if (!this.client.pulls) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#wake();
  }

  /** A descriptor that was not open is gone. */
  forget(uri: string): void {
    if (!this.#unopened.delete(uri)) return;
    this.#evidence?.forget(uri);
    this.#wake();
  }

  filesChanged(addresses: readonly string[]): void {
    this.#evidence?.filesChanged(addresses);
  }

  refreshEvidence(): void {
    this.#evidence?.refresh();
  }

  /** Judges a descriptor that is not open, its evidence included. */
  async readProduct({ uri, text }: ReadProductParams): Promise<ProductSummary> {
    await this.ready;
    const analysis = this.#judgeUnopened(uri, text);
    await this.#evidence?.want(uri, analysis.judgement?.profile.facts.files ?? []);
    this.#wake();
    // What was seen of its evidence has had it judged again.
    return productSummary(uri, null, this.#unopened.get(uri)?.analysis ?? analysis, undefined);
  }

  /** What is known of a descriptor, open or not. */
  judged(uri: string): Judged | undefined {
    const document = this.documents.get(uri);
    if (document !== undefined)
      return { uri, version: document.version, analysis: this.analysisOf(document) };
    const unopened = this.#unopened.get(uri);
    return unopened === undefined ? undefined : { uri, version: null, analysis: unopened.analysis };
  }

  /** Every descriptor that is known. */
  allJudged(): readonly Judged[] {
    const uris = [...this.documents.all().map(({ uri }) => uri), ...this.#unopened.keys()];
    return [...new Set(uris)].flatMap((uri) => this.judged(uri) ?? []);
  }

  /** Ends when something was judged again, or nobody waits any more. */
  async nextChange(token: CancellationToken): Promise<void> {
    await new Promise<void>((resolve) => {
      const cancelled = token.onCancellationRequested(() => done());
      const done = (): void => {
        this.#waiting.delete(done);
        cancelled.dispose();
        resolve();
      };
      this.#waiting.add(done);
    });
  }

  /** The address of a path that the descriptor names; undefined where it leads out of the workspace. */
  openable(uri: string, path: string): string | undefined {
    const sight = this.#sightingsOf(uri).get(withoutDetours(path));
    return sight?.state === 'outside' ? undefined : addressOf(uri, path);
  }

  #publish(uri: string): void {
    const document = this.documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const analysis = this.analysisOf(document);
    if (!this.client.pulls)
      void this.connection.sendDiagnostics({
        uri,
        version,
        diagnostics: toDiagnostics(analysis, uri, this.ruleLink),
      });
    this.#wake();
    if (analysis.isDescriptor || candidate.test(uri))
      this.#tell(productSummary(uri, version, analysis, this.#store.lastGood(uri)));
    // Text that cannot be read says nothing about files; those of before stay of interest.
    const files = analysis.isDescriptor ? analysis.judgement?.profile.facts.files : [];
    if (files !== undefined) void this.#evidence?.want(uri, files);
  }

  #evidenceChanged(uri: string): void {
    const unopened = this.#unopened.get(uri);
    if (this.documents.get(uri) !== undefined) this.#publisher.changed(uri);
    else if (unopened !== undefined)
      this.#tell(productSummary(uri, null, this.#judgeUnopened(uri, unopened.text), undefined));
    this.#refresh();
  }

  #judgeUnopened(uri: string, text: string): Analysis {
    const analysis = analyse(text, this.settings, this.#sightingsOf(uri));
    this.#unopened.set(uri, { text, analysis });
    return analysis;
  }

  #sightingsOf(uri: string): Sightings {
    return this.#evidence?.sightingsOf(uri) ?? nothingSeen;
  }

  #tell(summary: ProductSummary): void {
    void this.connection.sendNotification(productChanged, summary);
  }

  /** What the client has asked for may be another answer now. */
  #refresh(): void {
    this.#wake();
    if (this.client.refreshesLenses)
      void this.connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
    if (this.client.refreshesTokens)
      void this.connection.sendRequest('workspace/semanticTokens/refresh').catch(() => undefined);
    if (this.client.refreshesDiagnostics)
      void this.connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  #wake(): void {
    for (const each of [...this.#waiting]) each();
  }
}
