/** Links of a descriptor: files that it names, and addresses of sources and of the contact. No address is made up. */

import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { ScalarSchema } from '../descriptor/read-scalar.ts';
import { schemaAt } from '../descriptor/schema-at.ts';
import { isFilePath } from './file-paths.ts';
import { scalarsOf, type Scalar } from './scalars.ts';

interface Linked {
  /** The text without its quotes. */
  readonly range: Range;
  readonly tooltip: string;
}

/** `path` is relative to the descriptor, `target` an address of the web; both as they are written. */
export type Link = (Linked & { readonly path: string }) | (Linked & { readonly target: string });

export function documentLinks(analysis: Analysis): readonly Link[] {
  return scalarsOf(analysis).flatMap((scalar): readonly Link[] => {
    const range = analysis.lines.rangeOf(scalar.span);
    if (isFilePath(scalar)) return [{ range, tooltip: 'Open this file', path: scalar.text }];
    return isAddress(scalar)
      ? [{ range, tooltip: 'Open this address in the browser', target: scalar.text }]
      : [];
  });
}

const contact = schemaAt(['product', 'manufacturer', 'contact']);

const mayBeAddress = (schema: ScalarSchema): boolean =>
  schema === contact || (schema.type === 'text' && schema.format === 'package-url');

/** An address of the web and nothing else: no white space, no invisible characters, nothing that an address escapes. */
const address = /^https?:\/\/(?![/?#])[^\s"<>\\^`{|}\p{C}]+$/iu;

const isAddress = ({ schemas, text }: Scalar): boolean => schemas.some(mayBeAddress) && address.test(text);
