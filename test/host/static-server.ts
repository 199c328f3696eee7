/*
 * Serves folders over http://localhost, as a web extension reaches its host on vscode.dev.
 * Read-only, on the loopback, any origin; nothing outside the given folders is served.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export interface StaticServer {
  /** `localhost:port`. */
  readonly authority: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Folders by the beginning of the path they are served at; the first that fits is taken. */
export type Folders = Readonly<Record<`/${string}/`, string>>;

export async function serveFolders(folders: Folders): Promise<StaticServer> {
  const server = createServer((request, response) => void answer(folders, request, response));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    authority: `localhost:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(folders: Folders, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', '*');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const file = requestedFile(folders, request.url ?? '/');
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) return void response.writeHead(404).end();
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type }).end(content);
}

function requestedFile(folders: Folders, url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const [prefix, folder] = Object.entries(folders).find(([prefix]) => path.startsWith(prefix)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  const file = join(folder, path.slice(prefix.length));
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}
