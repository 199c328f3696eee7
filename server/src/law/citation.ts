/**
 * References into the acts: built, printed and linked here and nowhere else.
 * A test resolves every citation of the project in the structure index of the acts.
 */

/** CELEX numbers of the acts that are cited. */
export type Celex = '32024R2847' | '32024R1689' | '32026R1744';

export interface Citation {
  readonly celex: Celex;
  readonly article?: string;
  readonly paragraph?: string;
  readonly point?: string;
  readonly subpoint?: string;
  readonly annex?: string;
  /** Part of CRA Annex I, class of CRA Annex III, section of AI Act Annex I. */
  readonly part?: string;
  readonly recital?: string;
}

const names: Readonly<Record<Celex, string>> = {
  '32024R2847': 'CRA',
  '32024R1689': 'AI Act',
  '32026R1744': 'Regulation (EU) 2026/1744',
};

/** The name under which an act is printed. */
export function actName(celex: Celex): string {
  return names[celex];
}

/** An article as printed: `'13'`, `'13(2)'`, `'6(1)(b)'`, `'3(1)'` for a definition. */
function article(celex: Celex, place: string): Citation {
  const match = /^(\d+[a-z]?)(?:\((\d+[a-z]?)\))?(?:\(([a-z]+)\))?(?:\(([ivx]+)\))?$/.exec(place);
  const [, number, paragraph, point, subpoint] = match ?? [];
  if (number === undefined) throw new Error(`Not a place in an act: ${place}`);
  // The definitions of Article 3 are numbered points, not paragraphs.
  if (number === '3') return withoutUndefined({ celex, article: number, point: paragraph, subpoint: point });
  return withoutUndefined({ celex, article: number, paragraph, point, subpoint });
}

interface AnnexPlace {
  readonly part?: string;
  readonly point?: string;
  readonly subpoint?: string;
}

/** `craArticle('13(2)')` is CRA Art. 13(2). */
export const craArticle = (place: string): Citation => article('32024R2847', place);
/** `aiaArticle('6(1)(b)')` is AI Act Art. 6(1)(b). */
export const aiaArticle = (place: string): Citation => article('32024R1689', place);
/** `craAnnex('I', { part: 'I', point: '2', subpoint: 'b' })` is CRA Annex I Part I (2)(b). */
export const craAnnex = (annex: string, place: AnnexPlace = {}): Citation => ({
  celex: '32024R2847',
  annex,
  ...place,
});
export const aiaAnnex = (annex: string, place: AnnexPlace = {}): Citation => ({
  celex: '32024R1689',
  annex,
  ...place,
});
export const craRecital = (recital: number): Citation => ({ celex: '32024R2847', recital: String(recital) });
export const aiaRecital = (recital: number): Citation => ({ celex: '32024R1689', recital: String(recital) });
/** Regulation (EU) 2026/1744, which amended the AI Act from 27 July 2026. */
export const omnibusArticle = (place: string): Citation => article('32026R1744', place);

/** The citation as people write it: `CRA Art. 13(2)`, `AI Act Annex III (5)(b)`, `CRA recital 51`. */
export function formatCitation(citation: Citation): string {
  return partsOf(citation).join(' ').trim();
}

/** Several citations, each once, those of one place together: `CRA Annex I Part I (2)(a), (2)(b), AI Act Art. 42(3)`. */
export function formatCitations(citations: readonly Citation[]): string {
  const places = new Map<string, Set<string>>();
  for (const citation of citations) {
    const [head, tail] = partsOf(citation);
    places.set(head, (places.get(head) ?? new Set()).add(tail));
  }
  return [...places].map(([head, tails]) => [head, [...tails].join(', ')].join(' ').trim()).join(', ');
}

/** What citations of one article or annex share, and what is their own. */
function partsOf(citation: Citation): readonly [head: string, tail: string] {
  const act = names[citation.celex];
  if (citation.recital !== undefined) return [`${act} recital`, citation.recital];
  if (citation.annex === undefined) return [`${act} Art.`, `${citation.article ?? ''}${brackets(citation)}`];
  return [
    `${act} Annex ${citation.annex}${partOf(citation)}`,
    brackets({ ...citation, paragraph: undefined }),
  ];
}

function partOf({ celex, annex, part }: Citation): string {
  if (part === undefined) return '';
  if (celex === '32024R1689') return ` Section ${part}`;
  return annex === 'III' ? ` Class ${part}` : ` Part ${part}`;
}

function brackets({
  paragraph,
  point,
  subpoint,
}: { readonly [K in keyof Citation]?: Citation[K] | undefined }): string {
  return [paragraph, point, subpoint].map((label) => (label === undefined ? '' : `(${label})`)).join('');
}

const pages: Readonly<Record<Celex, string>> = {
  '32024R2847': 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  '32024R1689': 'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng',
  '32026R1744': 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
};

/**
 * The address of the text on EUR-Lex. The AI Act is linked in its consolidated wording of 27 July 2026, which has
 * no anchors for paragraphs and no recitals; recitals are linked in the Official Journal.
 */
export function linkTo(citation: Citation): string {
  const { celex, article, annex, recital } = citation;
  if (recital !== undefined) {
    const page = celex === '32024R1689' ? 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' : pages[celex];
    return `${page}#rct_${recital}`;
  }
  if (annex !== undefined) return `${pages[celex]}#anx_${annex}`;
  return `${pages[celex]}#${paragraphAnchor(citation) ?? `art_${article ?? ''}`}`;
}

/** Numbered paragraphs have anchors in the Official Journal's pages only: `#013.002` is Article 13(2). */
function paragraphAnchor({ celex, article, paragraph }: Citation): string | undefined {
  if (celex !== '32024R2847' || article === undefined || paragraph === undefined) return undefined;
  return `${article.padStart(3, '0')}.${paragraph.padStart(3, '0')}`;
}

function withoutUndefined(
  citation: { readonly [K in keyof Citation]?: Citation[K] | undefined } & { celex: Celex },
): Citation {
  return Object.fromEntries(
    Object.entries(citation).filter(([, value]) => value !== undefined),
  ) as unknown as Citation;
}
