/** An analysis as the client shows it: the product, its bridge and its obligations. */

import type { Analysis, Judgement } from '../analysis/analyse.ts';
import { placeOf, type Obligation } from '../analysis/obligations.ts';
import { lawPackDate } from '../law/basis.ts';
import { actName, linkTo } from '../law/citation.ts';
import { dutyOf } from '../law/duties/index.ts';
import type { JudgedProduct, ObligationItem } from '../protocol/product.ts';
import { bridgeTitles } from './bridge-titles.ts';

export function judgedProduct({ lines }: Analysis, judgement: Judgement): JudgedProduct {
  const { profile, obligations, asOf } = judgement;
  const { state, reason } = profile.bridge;
  return {
    name: productName(judgement),
    asOf,
    lawPackDate,
    bridge: { state, title: bridgeTitles[state], reason },
    obligations: obligations.map((obligation) => item(obligation, lines)),
  };
}

/** The product's name, or a word for one that has none yet. */
export function productName({ profile }: Judgement): string {
  return profile.facts.product.name?.value ?? 'Product without a name';
}

function item(obligation: Obligation, lines: Analysis['lines']): ObligationItem {
  const { title, summary, cites } = dutyOf(obligation.duty);
  const [first] = cites;
  return {
    duty: obligation.duty,
    title,
    summary,
    regulation: first === undefined ? '' : actName(first.celex),
    status: obligation.status,
    reason: obligation.reason,
    citation: placeOf(obligation),
    link: first === undefined ? '' : linkTo(first),
    bindsFrom: obligation.bindsFrom,
    manual: obligation.manual,
    range: lines.rangeOf(obligation.span),
    ...(obligation.owner === undefined ? {} : { owner: obligation.owner }),
    ...(obligation.question === undefined ? {} : { question: obligation.question.text }),
  };
}
