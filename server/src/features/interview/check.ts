/** Whether an answer may stand at its place, by the reader of descriptors itself: what it would find wrong is refused. */

import { formFindings } from '../../analysis/run-rules.ts';
import type { Problem } from '../../descriptor/problem.ts';
import { dotted, schemaAt } from '../../descriptor/schema-at.ts';
import { categories } from '../../law/cra-classes.ts';
import type { Path } from '../../syntax/locate.ts';
import { nodeOf, type Given } from './given.ts';
import { supposing, type Situation } from './situation.ts';

/** Why not, as a sentence; undefined where it may. */
export function refusalOf(situation: Situation, path: Path, given: Given): string | undefined {
  const schema = schemaAt(path);
  if (schema === undefined) return 'There is no such key.';
  const supposed = supposing(situation, path, nodeOf(schema, given));
  const known = new Set(situation.reading.problems.map(nameOf));
  const problem = supposed.reading.problems.find((each) => isAboutAnswer(each) && !known.has(nameOf(each)));
  if (problem !== undefined) return messageOf(problem);
  return dotted(path) === 'scope.cra-category' ? unknownCategory(supposed) : undefined;
}

/** That something else is still missing does not make an answer wrong. */
const isAboutAnswer = ({ code }: Problem): boolean => code !== 'missing-key';

/** The same problem at another place is the same one: places differ in a tree that is only supposed. */
const nameOf = ({ code, data }: Problem): string => JSON.stringify([code, data]);

const messageOf = (problem: Problem): string =>
  formFindings({ syntax: [], problems: [problem] })[0]?.message ?? 'This cannot be read.';

/** The format takes any text here, but a list has so many entries. */
function unknownCategory({ profile: { facts } }: Situation): string | undefined {
  const level = facts.scope['cra-class']?.value ?? 'default';
  const category = facts.scope['cra-category']?.value;
  if (level === 'default' || category === undefined) return undefined;
  const number = Number(category);
  const last = categories[level];
  if (Number.isInteger(number) && number >= 1 && number <= last) return undefined;
  return `The list of this class has the entries 1 to ${last}.`;
}
