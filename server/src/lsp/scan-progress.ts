/** Shows a scan that takes long, with a way to stop it. Most take less than a second and are never seen. */

import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Scan } from './evidence-store.ts';
import type { Host } from './host.ts';

/** Milliseconds after which a scan is shown. */
const patience = 1000;

export interface ScanProgress {
  /** One more file has been looked at. */
  progress(): void;
  done(): void;
}

/** `canShow`: whether the client shows progress that the server begins. */
export function scanProgress(connection: Connection, host: Host, canShow: boolean, scan: Scan): ScanProgress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let files = 0;
  let ended = false;
  const show = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (ended) return;
    reporter = created;
    reporter.begin('Conformity Lens: looking at evidence', 0, undefined, true);
    reporter.token.onCancellationRequested(() => scan.stop());
  };
  const takeBack = canShow ? host.after(patience, () => void show().catch(() => undefined)) : () => undefined;
  return {
    progress: () => {
      files += 1;
      reporter?.report(
        Math.round((100 * files) / scan.files),
        `${String(files)} of ${String(scan.files)} files`,
      );
    },
    done: () => {
      ended = true;
      takeBack();
      reporter?.done();
    },
  };
}
