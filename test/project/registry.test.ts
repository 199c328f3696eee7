/** Files and registry of the rules say the same: each file is listed, its id is its path, and the list is sorted. */

import assert from 'node:assert/strict';
import { dutyIds, dutyOf } from '../../server/src/law/duties/index.ts';
import { ruleById, ruleIds, rules } from '../../server/src/rules/index.ts';
import { filesBelow, readText } from '../support/files.ts';

const base = 'server/src/rules/';
const families = ['ai-act', 'bom', 'bridge', 'cra', 'descriptor', 'evidence'];

/** Files of a family that define a rule; helpers beside them do not. */
const ruleFiles = families
  .flatMap((family) => filesBelow(`${base}${family}`))
  .filter((path) =>
    /^ {2}id: '|^export const \w+ = (?:problemRule|syntaxRule|closedGate)\(/m.test(readText(path)),
  );

const idOf = (path: string): string => path.slice(base.length, -'.ts'.length);

describe('registry of rules', () => {
  it('lists every rule file', () => {
    assert.deepEqual(
      ruleFiles.map(idOf).filter((id) => !ruleById.has(id)),
      [],
      'Add these rules to server/src/rules/index.ts.',
    );
  });

  it('lists nothing else: each id is the path of its file', () => {
    const ids = new Set(ruleFiles.map(idOf));
    assert.deepEqual(
      ruleIds.filter((id) => !ids.has(id)),
      [],
      'Name the file like the id of its rule.',
    );
  });

  it('is sorted', () =>
    assert.deepEqual([...ruleIds], [...ruleIds].sort(), 'Sort server/src/rules/index.ts by id.'));

  it('names each rule once', () => assert.equal(new Set(ruleIds).size, rules.length));

  it('every rule is documented in sentences', () => {
    for (const { id, docs, messages } of rules) {
      assert.ok(
        docs.summary.endsWith('.') && docs.why.endsWith('.'),
        `${id}: summary and why end with a period.`,
      );
      assert.notEqual(Object.keys(messages).length, 0, `${id} has no message.`);
      assert.ok(
        docs.bad.endsWith('\n') && docs.good.endsWith('\n'),
        `${id}: both fragments end with a line break.`,
      );
    }
  });
});

describe('duties and rules', () => {
  const ruled = new Set(rules.flatMap((rule) => (rule.kind === 'law' ? rule.duties : [])));

  it('every duty of which the descriptor shows a part has a rule', () => {
    const without = dutyIds.filter((id) => dutyOf(id).checkability !== 'manual' && !ruled.has(id));
    assert.deepEqual(
      without,
      [],
      'Add a rule that looks at these duties, or say that only people can tell (manual).',
    );
  });
});
