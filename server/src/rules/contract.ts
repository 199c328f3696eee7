/**
 * What a rule is: documentation, duties, messages and a check, in one file. A rule says what is missing and where;
 * it decides neither severity nor dates (analysis/run-rules.ts does, from the basis and the profile).
 */

import type { BillRange } from '../bom/bill.ts';
import type { Change } from '../edit/change.ts';
import type { Replacement } from '../edit/replacement.ts';
import type { Problem } from '../descriptor/problem.ts';
import type { Basis, Confidence } from '../law/basis.ts';
import type { Citation } from '../law/citation.ts';
import type { DutyId } from '../law/duties/index.ts';
import type { DutyTimeline } from '../law/duty.ts';
import type { Profile } from '../profile/profile.ts';
import type { SyntaxProblem } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

export type RuleFamily = 'descriptor' | 'evidence' | 'bom' | 'bridge' | 'cra' | 'ai-act';
export type RuleId = `${RuleFamily}/${string}`;

export interface RuleDocs {
  /** What the rule finds, in one sentence. */
  readonly summary: string;
  /** Why it matters and what to do. */
  readonly why: string;
  /** Sections of a descriptor that give exactly this finding when they replace those of the complete example. */
  readonly bad: string;
  /** The same sections, mended: no finding. */
  readonly good: string;
  /** Files beside the descriptor that `bad` and `good` need, with their contents; the others are those of the example. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One finding before its severity is known. */
export interface Hit<M extends string = string> {
  readonly message: M;
  readonly at: Span;
  /** Values for the message's placeholders. */
  readonly data?: Readonly<Record<string, string>>;
  /** Duties of this finding, where they differ from hit to hit. */
  readonly duties?: readonly DutyId[];
  /** Citations of this finding, where no duty carries them. */
  readonly citations?: readonly Citation[];
  readonly related?: readonly Related[];
  /** Basis of this finding, where it differs from hit to hit. */
  readonly basis?: RuleBasis;
  readonly timeline?: Timeline;
  /** Ways out that an edit can take, the likeliest first. */
  readonly fixes?: readonly Fix[];
  /** True where the file says nothing: nobody can tell whether the text is met, so this is never more than a warning. */
  readonly silent?: true;
}

/**
 * A way out of a finding that an edit can take. It never states that a duty is met: it writes `open`, `planned`, a
 * placeholder (descriptor/placeholder.ts), or what the file or a bill says elsewhere.
 */
export interface Fix {
  /** What the edit does, as a title: `Add the missing threat`. */
  readonly title: string;
  readonly changes: readonly Change[];
  /** A wrong word and the right one, where nothing else changes. */
  readonly replace?: Replacement;
  /** Paths of files that the changes name, made as stubs where they are missing. */
  readonly creates?: readonly string[];
  /** Part of adding everything that is still missing. */
  readonly scaffolds?: true;
  /** One of several between which only a person can choose, so it is not made for many findings at once. */
  readonly isChoice?: true;
}

/** Another place that explains a finding, in the descriptor or in a file that it names. */
export type Related = RelatedHere | RelatedInFile;

export interface RelatedHere {
  readonly span: Span;
  readonly message: string;
}

export interface RelatedInFile {
  /** Relative to the descriptor. */
  readonly path: string;
  readonly range: BillRange;
  readonly message: string;
}

/**
 * What a finding about the product rests on. `gate`: a statement about the gates, which is information and no
 * reproach. `contradiction`: two things that are stated or seen cannot both be right. `reference`: a file that is named
 * cannot be used. `unused`: something that is named serves nothing.
 */
export type RuleBasis = Basis | 'gate' | 'contradiction' | 'reference' | 'unused';

/** `prohibitions` of Article 5 have two dates and no duty of the catalogue. */
export type Timeline = DutyTimeline | 'ai-prohibitions-2026';

interface Common<M extends string> {
  /** The file's path. Names the problem, not the remedy; never renamed, never used again. */
  readonly id: RuleId;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<M, string>>;
}

/** The file has not the right form: an error, unless the rule says that it is less. */
export interface FormRule<M extends string = string> extends Common<M> {
  readonly kind: 'form';
  readonly severity?: 'warning' | 'information';
  check(form: Form): Iterable<Hit<M>>;
}

export interface Form {
  readonly syntax: readonly SyntaxProblem[];
  readonly problems: readonly Problem[];
}

/** Something that the law, a recital or good practice asks of this product. */
export interface LawRule<M extends string = string> extends Common<M> {
  readonly kind: 'law';
  /** Every duty that a finding can be about; a hit names its own. */
  readonly duties: readonly DutyId[];
  /** What it rests on, where no duty carries the citation; a hit may name its own. */
  readonly citations?: readonly Citation[];
  readonly basis: RuleBasis;
  readonly confidence?: Confidence;
  /**
   * True for a condition of the bridge. Leaving it open is no breach, because Article 15 is then owed directly, so
   * a finding about it is never more than a warning.
   */
  readonly isCondition?: true;
  /** Decides from when it binds; without one it does not depend on a date. */
  readonly timeline?: Timeline;
  check(profile: Profile): Iterable<Hit<M>>;
}

export type Rule = FormRule | LawRule;

export const formRule = <const M extends string>(rule: Omit<FormRule<M>, 'kind'>): FormRule<M> => ({
  ...rule,
  kind: 'form',
});
export const lawRule = <const M extends string>(rule: Omit<LawRule<M>, 'kind'>): LawRule<M> => ({
  ...rule,
  kind: 'law',
});
