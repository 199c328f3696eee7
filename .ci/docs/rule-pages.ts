/** A page for each rule, and their index. */

import { formatCitation, formatCitations, linkTo, type Citation } from '../../server/src/law/citation.ts';
import { dutyOf, type DutyId } from '../../server/src/law/duties/index.ts';
import type { LawRule, Rule } from '../../server/src/rules/contract.ts';
import { rules } from '../../server/src/rules/index.ts';

export function rulePage(rule: Rule): string {
  const { summary, why, bad, good, files = {} } = rule.docs;
  const sections = [
    `# ${rule.id}`,
    summary,
    weight(rule),
    `## Why\n\n${why}`,
    ...law(rule),
    `## Example\n\n${[introduction(bad), yaml(bad), mended(rule), yaml(good), ...filePages(files)].join('\n\n')}`,
    `## To accept it for a while\n\n${waiver(rule)}`,
    '---\n\nConformity Lens helps to find what is missing. It certifies nothing; only the Official Journal is authentic. Generated from the rule itself.',
  ];
  return `${sections.join('\n\n')}\n`;
}

const weights: Readonly<Record<LawRule['basis'], string>> = {
  statute: '**Statute.** A warning with its date until it binds the product, an error from that day on.',
  recital: '**Recital.** A warning at most: recitals explain and do not bind.',
  practice: '**Practice.** Information: nobody owes it.',
  contradiction: '**Contradiction.** A warning: two things that are stated or seen exclude each other.',
  gate: '**A statement about the gates.** Information, said once; no reproach.',
  reference: '**A broken reference.** An error: a file that is named cannot be used.',
  unused: '**Unused.** A hint, shown faded: it is named and serves nothing.',
};

function weight(rule: Rule): string {
  if (rule.kind === 'form') return '**Form.** An error: the file cannot be read as it stands.';
  if (rule.isCondition === true)
    return '**Statute, a condition of the bridge.** A warning: leaving it open is no breach, because Article 15 is then owed directly.';
  return rule.confidence === 'reading'
    ? '**Our reading of the text.** Information: no authority says it.'
    : weights[rule.basis];
}

/** The duties one by one while they are few; of many only the citations. */
function law(rule: Rule): readonly string[] {
  if (rule.kind === 'form') return [];
  const lines = rule.duties.length > 4 ? [many(rule.duties)] : rule.duties.map(one);
  if (rule.citations !== undefined) lines.push(`- ${rule.citations.map(linked).join(', ')}`);
  return lines.length === 0 ? [] : [`## Law\n\n${lines.join('\n')}`];
}

function one(id: DutyId): string {
  const { title, summary, cites } = dutyOf(id);
  return `- ${title}: ${cites.map(linked).join(', ')}. ${summary}`;
}

const many = (ids: readonly DutyId[]): string =>
  `- ${formatCitations(ids.flatMap((id) => dutyOf(id).cites.slice(0, 1)))}`;

/** The files that the example needs beside those of the complete one. */
const filePages = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(files).map(([path, text]) =>
    text === ''
      ? `Here \`${path}\` is an empty file.`
      : `Here \`${path}\` is:\n\n\`\`\`\n${text.trimEnd()}\n\`\`\``,
  );

const linked = (citation: Citation): string => `[${formatCitation(citation)}](${linkTo(citation)})`;

const introduction = (fragment: string): string =>
  fragment.includes('conformity:')
    ? 'This gives the finding:'
    : 'This gives the finding (the rest as in the example `grid-controller`; `null` stands for a key that is left out):';

const mended = (rule: Rule): string =>
  rule.kind === 'law' && rule.basis === 'gate' ? 'This does not:' : 'Mended:';

const yaml = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

function waiver(rule: Rule): string {
  if (rule.kind === 'form') return 'A malformed file cannot be waived.';
  return `The finding stays visible as a hint.\n\n${yaml(`waivers:\n  - rule: ${rule.id}\n    reason: Why it is accepted.\n    owner: legal\n    until: 2027-06-30\n`)}`;
}

export function ruleIndex(): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.kind === 'form' ? 'form' : rule.basis} | ${rule.docs.summary} |`,
  );
  return `# Rules\n\nGenerated from the rules themselves.\n\n| rule | basis | finds |\n|---|---|---|\n${rows.join('\n')}\n`;
}
