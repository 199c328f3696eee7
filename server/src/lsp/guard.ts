/** The border of the server: a handler that fails is logged and answers with nothing, and the server lives on. */

export type Guard = <A extends readonly unknown[], R>(
  name: string,
  handler: (...given: A) => R,
  otherwise: R,
) => (...given: A) => R;

export function createGuard(log: (message: string) => void): Guard {
  return (name, handler, otherwise) =>
    (...given) => {
      try {
        return handler(...given);
      } catch (error) {
        log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return otherwise;
      }
    };
}
