/**
 * What the server knows while it runs: open documents, their analyses, settings, and what was seen of evidence. Every
 * handler asks here.
 */

import { TextDocuments, type Connection, type InitializeParams } from 'vscode-languageserver';
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

export class Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents = new TextDocuments(TextDocument);
  readonly guard: Guard;
  readonly #store = new DocumentStore();
  readonly #publisher: Publisher;
  /** Texts of descriptors that are not open, as the client read them. */
  readonly #unopened = new Map<string, string>();
  #evidence: EvidenceStore | undefined;
  client: Client = defaultClient;
  files: Files | undefined;
  choice: Choice = defaultChoice;
  /** Nothing is published before the settings are known, or the first answer might be a wrong one. */
  #ready = false;

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
    this.guard = createGuard((message) => {
      host.log(message);
    });
    const publish = this.guard('Publishing', (uri: string) => this.#publish(uri), undefined);
    this.#publisher = new Publisher(host, publish);
  }

  get ruleLink(): RuleLink {
    const base = this.client.ruleDocumentation ?? this.host.ruleDocumentation;
    return base === undefined ? () => undefined : (rule) => `${base.replace(/\/?$/, '/')}${rule}.md`;
  }

  get settings(): Settings {
    return { asOf: this.choice.asOf, reviewDays: this.choice.reviewDays, today: this.host.today() };
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
    this.#ready = true;
    for (const { uri } of this.documents.all()) this.#publisher.changed(uri);
    this.#refreshLenses();
  }

  analysisOf(document: TextDocument): Analysis {
    return this.#store.analysisOf(document, this.settings, this.#sightingsOf(document.uri));
  }

  opened(uri: string): void {
    this.#unopened.delete(uri);
  }

  changed(uri: string): void {
    if (this.#ready) this.#publisher.changed(uri);
  }

  closed(uri: string): void {
    this.#store.forget(uri);
    this.#publisher.forget(uri);
    this.#evidence?.forget(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  filesChanged(addresses: readonly string[]): void {
    this.#evidence?.filesChanged(addresses);
  }

  refreshEvidence(): void {
    this.#evidence?.refresh();
  }

  /** Judges a descriptor that is not open, its evidence included. */
  async readProduct({ uri, text }: ReadProductParams): Promise<ProductSummary> {
    const analysis = analyse(text, this.settings);
    if (this.#evidence === undefined || analysis.judgement === undefined)
      return productSummary(uri, null, analysis, undefined);
    this.#unopened.set(uri, text);
    await this.#evidence.want(uri, analysis.judgement.profile.facts.files);
    return this.#summaryOfUnopened(uri, text);
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
    const diagnostics = toDiagnostics(analysis, uri, this.ruleLink);
    void this.connection.sendDiagnostics({ uri, version, diagnostics });
    if (analysis.isDescriptor || candidate.test(uri))
      this.#tell(productSummary(uri, version, analysis, this.#store.lastGood(uri)));
    // Text that cannot be read says nothing about files; those of before stay of interest.
    const files = analysis.isDescriptor ? analysis.judgement?.profile.facts.files : [];
    if (files !== undefined) void this.#evidence?.want(uri, files);
  }

  #evidenceChanged(uri: string): void {
    const text = this.#unopened.get(uri);
    if (this.documents.get(uri) !== undefined) this.#publisher.changed(uri);
    else if (text !== undefined) this.#tell(this.#summaryOfUnopened(uri, text));
    this.#refreshLenses();
  }

  #summaryOfUnopened(uri: string, text: string): ProductSummary {
    const analysis = analyse(text, this.settings, this.#sightingsOf(uri));
    return productSummary(uri, null, analysis, undefined);
  }

  #sightingsOf(uri: string): Sightings {
    return this.#evidence?.sightingsOf(uri) ?? nothingSeen;
  }

  #tell(summary: ProductSummary): void {
    void this.connection.sendNotification(productChanged, summary);
  }

  #refreshLenses(): void {
    if (!this.client.refreshesLenses) return;
    void this.connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
  }
}
