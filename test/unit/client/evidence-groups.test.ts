/** The groups of the tree: each file in every row that it belongs to, and each open duty that no file answers. */

import assert from 'node:assert/strict';
import { evidence } from '../../../client/src/obligations/evidence-groups.ts';
import { groupings } from '../../../client/src/obligations/grouping.ts';
import type { EvidenceItem, JudgedProduct, ObligationItem } from '../../../server/src/protocol/product.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const duty = (id: string, status: ObligationItem['status'], owner?: string): ObligationItem => ({
  duty: id,
  title: id,
  summary: '',
  regulation: id.startsWith('cra/') ? 'CRA' : 'AI Act',
  status,
  reason: '',
  citation: '',
  link: '',
  bindsFrom: '2027-12-11',
  manual: false,
  range,
  ...(owner === undefined ? {} : { owner }),
});

const file = (path: string, rows: readonly string[], duties: readonly string[]): EvidenceItem => ({
  path,
  uri: path,
  state: 'held',
  reason: '',
  duties: duties.map((each) => ({ duty: each })),
  rows,
  range,
});

const product = (obligations: readonly ObligationItem[], files: readonly EvidenceItem[]): JudgedProduct => ({
  name: 'Lamp',
  asOf: '2026-11-20',
  lawPackDate: '2026-11-20',
  bridge: { state: '', title: '', reason: '' },
  obligations,
  evidence: files,
});

/** Groups by name, with the paths or ids that they hold. */
const shown = (judged: JudgedProduct, id: string): readonly (readonly [string, ...string[]])[] =>
  (groupings.find((each) => each.id === id) ?? evidence)
    .groups(judged)
    .map((group) => [
      group.name,
      ...(group.kind === 'evidence'
        ? group.files.map(({ path }) => path)
        : group.duties.map((each) => each.duty)),
    ]);

describe('groups of evidence', () => {
  it('are the rows that files belong to, the other files, and open duties without one', () => {
    const judged = product(
      [duty('cra/I-2b', 'met'), duty('cra/I-2c', 'open'), duty('cra/I-2d', 'open'), duty('cra/II-1', 'met')],
      [
        file('both.md', ['Design', 'Attacks'], ['cra/I-2b', 'cra/I-2c']),
        file('attacks.md', ['Attacks'], []),
        file('other.md', [], []),
      ],
    );
    assert.deepEqual(shown(judged, 'evidence'), [
      ['Design', 'both.md'],
      ['Attacks', 'both.md', 'attacks.md'],
      ['Other evidence', 'other.md'],
      ['Open duties without evidence', 'cra/I-2d'],
    ]);
  });

  it('leave out what holds no file', () => {
    assert.deepEqual(shown(product([], []), 'evidence'), [['Open duties without evidence']]);
  });
});

describe('groups of duties', () => {
  const judged = product(
    [duty('ai-act/a', 'met'), duty('cra/b', 'open', 'Zoe'), duty('cra/c', 'planned', 'ann')],
    [],
  );
  const expected: Readonly<Record<string, readonly (readonly string[])[]>> = {
    regulation: [
      ['CRA', 'cra/b', 'cra/c'],
      ['AI Act', 'ai-act/a'],
    ],
    deadline: [['From 2027-12-11', 'ai-act/a', 'cra/b', 'cra/c']],
    status: [
      ['Open', 'cra/b'],
      ['Planned', 'cra/c'],
      ['Met', 'ai-act/a'],
    ],
    owner: [
      ['ann', 'cra/c'],
      ['Zoe', 'cra/b'],
      ['Nobody named', 'ai-act/a'],
    ],
  };
  for (const [id, groups] of Object.entries(expected)) {
    it(`by ${id} are in their order`, () => {
      assert.deepEqual(shown(judged, id), groups);
    });
  }
});
