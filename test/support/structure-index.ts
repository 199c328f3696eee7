/** The structure of both acts: which articles, paragraphs, points and annexes exist. Used to refuse citations that do not. */

import type { Citation } from '../../server/src/law/citation.ts';
import { readText } from './files.ts';

interface Unit {
  readonly status?: string;
  readonly points?: readonly string[];
  readonly subpoints?: Readonly<Record<string, readonly string[]>>;
}

interface Article extends Unit {
  readonly paragraphs: Readonly<Record<string, Unit>>;
}

interface Annex {
  readonly points?: Readonly<Record<string, Unit>>;
  readonly parts?: Readonly<Record<string, { readonly points: Readonly<Record<string, Unit>> }>>;
}

interface Act {
  readonly articles: Readonly<Record<string, Article>>;
  readonly annexes: Readonly<Record<string, Annex>>;
}

const index = JSON.parse(readText('test/fixtures/law/structure-index.json')) as Readonly<Record<string, Act>>;

const recitals: Readonly<Record<string, number>> = { '32024R2847': 130, '32024R1689': 180 };

/** Whether the place exists and is not deleted. */
export function resolves(citation: Citation): boolean {
  const { celex, recital, annex } = citation;
  if (recital !== undefined) return /^[1-9]\d*$/.test(recital) && Number(recital) <= (recitals[celex] ?? 0);
  return annex === undefined
    ? resolvesArticle(citation)
    : resolvesAnnex(citation, index[celex]?.annexes[annex]);
}

function resolvesArticle({ celex, article = '', paragraph, point, subpoint }: Citation): boolean {
  const found = index[celex]?.articles[article];
  if (found === undefined) return false;
  const unit = paragraph === undefined ? found : found.paragraphs[paragraph];
  return unit !== undefined && resolvesIn(unit, point, subpoint);
}

function resolvesIn(unit: Unit, point: string | undefined, subpoint: string | undefined): boolean {
  if (unit.status === 'deleted') return false;
  if (point === undefined) return subpoint === undefined;
  if (unit.points?.includes(point) !== true) return false;
  return subpoint === undefined || unit.subpoints?.[point]?.includes(subpoint) === true;
}

function resolvesAnnex({ part, point, subpoint }: Citation, annex: Annex | undefined): boolean {
  if (annex === undefined) return false;
  const place = part === undefined ? annex : annex.parts?.[part];
  if (place === undefined) return false;
  if (point === undefined) return subpoint === undefined;
  const unit = place.points?.[point];
  return unit !== undefined && resolvesIn(unit, subpoint, undefined);
}
