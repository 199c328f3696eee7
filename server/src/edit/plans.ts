/** Ways to make a change, the best one first. Not all of them have to be right: each is tried and verified. */

import { append } from './append.ts';
import type { Change, EditOptions } from './change.ts';
import { commented, renamed } from './mark.ts';
import { wayTo } from './place.ts';
import type { Plan } from './plan.ts';
import { put } from './put.ts';
import { removed } from './remove.ts';
import type { Source } from './source.ts';
import { styleOf } from './style.ts';
import type { Writing } from './writing.ts';
import { written } from './written.ts';

export function plansFor(change: Change, source: Source, options: EditOptions): readonly Plan[] {
  const way = wayTo(change.kind === 'remove' ? change.path.slice(0, -1) : change.path, source);
  if (way === undefined) return [];
  if (change.kind === 'set' || change.kind === 'append') {
    const writing: Writing = { source, style: styleOf(source), options, flow: change.flow };
    return (change.kind === 'set' ? put : append)(way, written(change.value), writing);
  }
  if (way.rest.length > 0) return [];
  switch (change.kind) {
    case 'remove':
      return removed(way.place, change, source);
    case 'rename-key':
      return renamed(way.place, change, source);
    case 'comment':
      return commented(way.place, change, source);
  }
}
