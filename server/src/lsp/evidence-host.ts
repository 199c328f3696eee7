/** What the evidence store needs, made of connection, host and files. */

import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import { sightOf, type WantedFile } from '../evidence/look.ts';
import type { Sight } from '../evidence/sight.ts';
import type { EvidenceHost, Scan } from './evidence-store.ts';
import type { FileWatch } from './file-watch.ts';
import type { Files } from './files.ts';
import type { Host } from './host.ts';
import { scanProgress } from './scan-progress.ts';

export interface EvidenceParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly files: Files;
  readonly watch: FileWatch;
  /** Whether the client shows progress that the server begins. */
  readonly showsProgress: boolean;
  readonly changed: (descriptor: string) => void;
}

export function evidenceHost({
  connection,
  host,
  files,
  watch,
  showsProgress,
  changed,
}: EvidenceParts): EvidenceHost {
  return {
    look: (file, scan) => look(file, scan, files, host),
    changed,
    watch: (paths) => watch.watch(paths),
    scanning: (scan) => scanProgress(connection, host, showsProgress, scan),
  };
}

/** A request that fails is logged, and nothing is said about its file. */
async function look(file: WantedFile, scan: Scan, files: Files, host: Host): Promise<Sight | undefined> {
  const source = new CancellationTokenSource();
  scan.onStop(() => source.cancel());
  try {
    return await sightOf(
      file,
      scan.descriptor,
      (params) => files.look(params, source.token),
      () => host.loadBillReader(),
    );
  } catch (error) {
    if (!scan.stopped()) host.log(`Looking at ${file.path} failed: ${String(error)}`);
    return undefined;
  }
}
