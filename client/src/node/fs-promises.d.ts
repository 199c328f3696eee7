/** All that the client uses of Node. With Node's own types it would see them everywhere, in the web entry too. */

declare module 'node:fs/promises' {
  export function realpath(path: string): Promise<string>;
}
