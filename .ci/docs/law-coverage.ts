/** Every duty with what the tool can tell about it, and the rules that look at it: gaps are visible. */

import { formatCitations, linkTo } from '../../server/src/law/citation.ts';
import { dutyIds, dutyOf, type DutyId } from '../../server/src/law/duties/index.ts';
import { rules } from '../../server/src/rules/index.ts';

const introduction = `# What is covered

Every duty that this version knows, generated from the catalogue and the rules. \`partial\`: the descriptor shows a part of
it, as a claim with evidence or a stated fact. \`manual\`: only people can tell; it is listed, and never counted as met by
silence. A duty without a rule is shown in the tree, with its status, and has no finding of its own.

Not covered: duties of importers, distributors, deployers, stewards of open-source software and authorities.`;

export function lawCoverage(): string {
  return `${[introduction, summary(), table('CRA', 'cra/'), table('AI Act', 'ai-act/')].join('\n\n')}\n`;
}

function summary(): string {
  const manual = dutyIds.filter((id) => dutyOf(id).checkability === 'manual').length;
  const unruled = dutyIds.filter(
    (id) => rulesOf(id).length === 0 && dutyOf(id).checkability !== 'manual',
  ).length;
  return `${dutyIds.length} duties: ${dutyIds.length - manual} of which the descriptor shows a part, ${manual} manual. ${unruled} of the former have no rule yet.`;
}

function table(title: string, prefix: string): string {
  const rows = dutyIds.filter((id) => id.startsWith(prefix)).map(row);
  return `## ${title}\n\n| duty | place | checked | answered by | rules |\n|---|---|---|---|---|\n${rows.join('\n')}`;
}

function row(id: DutyId): string {
  const { title, cites, checkability, answeredBy, when } = dutyOf(id);
  const [first] = cites;
  const place = first === undefined ? '' : `[${formatCitations(cites)}](${linkTo(first)})`;
  const condition = when === undefined ? '' : `<br>if: ${when.join(', ')}`;
  const found = rulesOf(id).map((rule) => `[${rule}](rules/${rule}.md)`);
  return `| \`${id}\`<br>${title} | ${place}${condition} | ${checkability} | \`${answeredBy}\` | ${found.length === 0 ? 'none' : found.join(', ')} |`;
}

function rulesOf(id: DutyId): readonly string[] {
  return rules.flatMap((rule) => (rule.kind === 'law' && rule.duties.includes(id) ? [rule.id] : []));
}
