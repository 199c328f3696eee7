/**
 * Quick fixes that write down the SHA-256 of an evidence file, or refresh one that is no longer right. They write what
 * the file is, and say nothing about a review.
 */

import type { TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import type { EvidenceFile, FileReference } from '../descriptor/file-references.ts';
import { isOtherHash } from '../profile/evidence.ts';
import { contains, type Span } from '../text/span.ts';

/** Evidence whose hash could be written down. */
export interface HashTarget {
  readonly path: string;
  /** Whether a hash is noted that another one would replace. */
  readonly noted: boolean;
  /** Undefined where the hash that is noted is the right one. */
  edit(sha256: string): TextEdit | undefined;
}

/** Evidence that a range touches: its path, or its mapping. */
export function hashTargets({ judgement, text, lines }: Analysis, range: Span): readonly HashTarget[] {
  const touched = (judgement?.profile.facts.files ?? []).filter((reference) => touches(reference, range));
  return touched.flatMap(({ evidence, path }) => {
    if (evidence === undefined) return [];
    const noted = evidence.value.sha256;
    const edit = (sha256: string): TextEdit | undefined => {
      if (noted !== undefined)
        return isOtherHash(noted.value, sha256)
          ? { range: lines.rangeOf(noted.span), newText: sha256 }
          : undefined;
      const insertion = evidence.keys.size > 0 ? insideMap(evidence, text) : aroundPath(evidence, text);
      return { range: lines.rangeOf(insertion.span), newText: insertion.before + sha256 + insertion.after };
    };
    return [{ path, noted: noted !== undefined, edit }];
  });
}

function touches({ evidence, file }: FileReference, range: Span): boolean {
  const spans = [file.span, ...(evidence === undefined ? [] : [evidence.span])];
  return spans.some(
    (span) => contains(span, range.start) || (range.start <= span.start && span.start <= range.end),
  );
}

interface Insertion {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** Behind the value of `file`, in the way the mapping is written. */
function insideMap({ value, keys }: EvidenceFile, text: string): Insertion {
  const file = value.file?.span ?? { start: 0, end: 0 };
  const key = keys.get('file') ?? file;
  const span = { start: file.end, end: file.end };
  const lineStart = text.lastIndexOf('\n', key.start - 1) + 1;
  const indent = text.slice(lineStart, key.start);
  const block = /^[ \t]*(?:- +)*$/.test(indent) && !/^\s*[,}]/.test(text.slice(file.end));
  if (!block) return { span, before: ', sha256: ', after: '' };
  const lineEnd = text.slice(file.end).search(/\r?\n|$/) + file.end;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const at = { start: lineEnd, end: lineEnd };
  return { span: at, before: `${newline}${indent.replaceAll('-', ' ')}sha256: `, after: '' };
}

/** A path that stands for its mapping becomes one. */
function aroundPath({ value }: EvidenceFile, text: string): Insertion {
  const span = value.file?.span ?? { start: 0, end: 0 };
  return { span, before: `{ file: ${text.slice(span.start, span.end)}, sha256: `, after: ' }' };
}
