/** A stretch of a document in UTF-16 code units, `start` included and `end` excluded; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in the span, its end included (a cursor stands between two characters). */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
