/** The border of the server: a handler that fails is logged and answers with nothing, and the server lives on. */

import { ResponseError } from 'vscode-languageserver';

export interface Guard {
  <A extends readonly unknown[], R>(
    name: string,
    handler: (...given: A) => R,
    otherwise: R,
  ): (...given: A) => R;
  /** The same for a handler that answers later. */
  later<A extends readonly unknown[], R>(
    name: string,
    handler: (...given: A) => Promise<R>,
    otherwise: R,
  ): (...given: A) => Promise<R>;
}

export function createGuard(log: (message: string) => void): Guard {
  const failed = (name: string, error: unknown): void => {
    // An answer that says why not is one, too.
    if (error instanceof ResponseError) throw error;
    log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  const guard =
    <A extends readonly unknown[], R>(name: string, handler: (...given: A) => R, otherwise: R) =>
    (...given: A): R => {
      try {
        return handler(...given);
      } catch (error) {
        failed(name, error);
        return otherwise;
      }
    };
  const later =
    <A extends readonly unknown[], R>(name: string, handler: (...given: A) => Promise<R>, otherwise: R) =>
    async (...given: A): Promise<R> => {
      try {
        return await handler(...given);
      } catch (error) {
        failed(name, error);
        return otherwise;
      }
    };
  return Object.assign(guard, { later });
}
