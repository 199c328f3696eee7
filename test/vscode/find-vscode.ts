/*
 * Chooses the VS Code a test run uses.
 * The Node host runs in a desktop VS Code where one was downloaded before, or is asked for by
 * CONFORMITY_LENS_VSCODE=desktop; everything else runs in the browser host.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { hostExecutable } from '../host/paths.ts';

export interface VsCode {
  readonly executable: string;
  readonly name: string;
}

const browserHost: VsCode = {
  executable: hostExecutable,
  name: 'VS Code in a browser (test/host)',
};

/** `downloads` is the folder in which `@vscode/test-electron` keeps what it downloaded. */
export async function findVsCode(mode: 'node' | 'web' | 'vsix', downloads: string): Promise<VsCode> {
  if (mode !== 'node') return browserHost;
  const executable =
    process.env.CONFORMITY_LENS_VSCODE === 'desktop'
      ? await downloadAndUnzipVSCode({ cachePath: downloads })
      : downloadedDesktop(downloads);
  if (executable === undefined) return browserHost;
  return { executable, name: `desktop VS Code (${executable})` };
}

/** On Linux a desktop VS Code is of no use without a display. */
function downloadedDesktop(downloads: string): string | undefined {
  if (process.platform === 'linux' && !process.env.DISPLAY) return undefined;
  if (!existsSync(downloads)) return undefined;
  return readdirSync(downloads)
    .filter((name) => name.startsWith('vscode-'))
    .sort()
    .reverse()
    .map((name) => join(downloads, name, executableInside()))
    .find((path) => existsSync(path));
}

function executableInside(): string {
  if (process.platform === 'win32') return 'Code.exe';
  return process.platform === 'darwin' ? 'Visual Studio Code.app/Contents/MacOS/Electron' : 'code';
}
