/*
 * The VS Code server: one process on a free port of the loopback, with data of its own.
 * It never outlives `close` or this process, and its data folder goes with it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverMain, serverNode } from './paths.ts';
import { atProcessEnd, killGroup } from './process-end.ts';
import { runCommand } from './run-command.ts';
import { portWhenReady } from './server-ready.ts';
import { quietSettings, type Settings } from './settings.ts';

export interface ServerOptions {
  readonly settings?: Settings | undefined;
  /** Leaves workspace trust on, so that a folder opens in Restricted Mode. */
  readonly restrictedMode?: boolean | undefined;
  /** A packaged extension to install before the start. */
  readonly vsix?: string | undefined;
  /** Receives every line the server prints. */
  readonly log?: ((line: string) => void) | undefined;
}

export interface VsCodeServer {
  /** `127.0.0.1:port`, also the authority of `vscode-remote:` addresses. */
  readonly authority: string;
  close(): Promise<void>;
}

/** Starts a server and resolves when it accepts workbenches. */
export async function startServer(options: ServerOptions = {}): Promise<VsCodeServer> {
  const dataFolder = await makeDataFolder(options.settings ?? quietSettings);
  if (options.vsix !== undefined) await installVsix(options.vsix, dataFolder);
  const child = spawnServer(dataFolder, options.restrictedMode ?? false);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = (): void => {
    killGroup(child);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  const forget = atProcessEnd(stop);
  const close = async (): Promise<void> => {
    forget();
    killGroup(child);
    await closed;
    stop();
  };
  try {
    return { authority: `127.0.0.1:${await portWhenReady(child, options.log)}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeDataFolder(settings: Settings): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vscode-server-'));
  await mkdir(join(folder, 'data', 'Machine'), { recursive: true });
  await writeFile(join(folder, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));
  return folder;
}

function installVsix(vsix: string, dataFolder: string): Promise<void> {
  return runCommand({
    title: `Installing ${vsix}`,
    program: serverNode,
    args: [serverMain, ...common(dataFolder), '--install-extension', vsix],
    cwd: dataFolder,
  });
}

const common = (dataFolder: string): readonly string[] => [
  '--accept-server-license-terms',
  '--disable-telemetry',
  ...['--server-data-dir', dataFolder],
];

/** Detached, so that the server leads a process group and ends with all its children. */
function spawnServer(dataFolder: string, restrictedMode: boolean): ChildProcess {
  const args = [
    serverMain,
    ...common(dataFolder),
    ...['--host', '127.0.0.1', '--port', '0'],
    '--without-connection-token',
    '--enable-smoke-test-driver',
    ...(restrictedMode ? [] : ['--disable-workspace-trust']),
  ];
  const env = { ...process.env, XDG_RUNTIME_DIR: dataFolder }; // Its sockets go there too.
  return spawn(serverNode, args, { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
}
