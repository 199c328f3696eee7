/** Noting the hash of evidence: the edit fits the way the place is written, and everything else stays byte for byte. */

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { hashTargets } from '../../../server/src/features/note-hash.ts';
import { withCursor } from '../../support/annotated.ts';
import { settings } from '../../support/clock.ts';

const sha = 'ab'.repeat(32);
const old = 'cd'.repeat(32);

/** The text after the fix at the cursor; undefined where none is offered. */
function noted(marked: string): string | undefined {
  const { text, offset } = withCursor(marked);
  const analysis = analyse(text, settings);
  const [target] = hashTargets(analysis, { start: offset, end: offset });
  const edit = target?.edit(sha);
  if (edit === undefined) return undefined;
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'yaml', 1, text), [edit]);
}

const head = 'conformity: 1\nproduct: { name: A }\n';

const cases: readonly [name: string, before: string, after: string | undefined][] = [
  [
    'a path alone',
    'risk-assessment:\n  evidence: docs/a<|>.md # why\n',
    `risk-assessment:\n  evidence: { file: docs/a.md, sha256: ${sha} } # why\n`,
  ],
  [
    'a quoted path',
    'risk-assessment:\n  evidence: "docs/a<|> b.md"\n',
    `risk-assessment:\n  evidence: { file: "docs/a b.md", sha256: ${sha} }\n`,
  ],
  [
    'a path in a flow mapping',
    'cybersecurity:\n  I-1: { status: met, evidence: <|>a.md }\n',
    `cybersecurity:\n  I-1: { status: met, evidence: { file: a.md, sha256: ${sha} } }\n`,
  ],
  [
    'a path in a list',
    'risk-assessment:\n  evidence:\n    - a.md\n    - b<|>.md\n',
    `risk-assessment:\n  evidence:\n    - a.md\n    - { file: b.md, sha256: ${sha} }\n`,
  ],
  [
    'a path in a flow list',
    'risk-assessment:\n  evidence: [a.md, b<|>.md]\n',
    `risk-assessment:\n  evidence: [a.md, { file: b.md, sha256: ${sha} }]\n`,
  ],
  [
    'a block mapping',
    'risk-assessment:\n  evidence:\n    file: a<|>.md # the file\n    owner: me\n',
    `risk-assessment:\n  evidence:\n    file: a.md # the file\n    sha256: ${sha}\n    owner: me\n`,
  ],
  [
    'a block mapping in a list',
    'risk-assessment:\n  evidence:\n    - file: a<|>.md\n      owner: me\n',
    `risk-assessment:\n  evidence:\n    - file: a.md\n      sha256: ${sha}\n      owner: me\n`,
  ],
  [
    'a block mapping that ends the file',
    'risk-assessment:\n  evidence:\n    file: a<|>.md',
    `risk-assessment:\n  evidence:\n    file: a.md\n    sha256: ${sha}`,
  ],
  [
    'a flow mapping',
    'risk-assessment:\n  evidence: { file: a<|>.md, owner: me }\n',
    `risk-assessment:\n  evidence: { file: a.md, sha256: ${sha}, owner: me }\n`,
  ],
  [
    'a flow mapping over lines',
    'risk-assessment:\n  evidence: {\n    file: a<|>.md\n  }\n',
    `risk-assessment:\n  evidence: {\n    file: a.md, sha256: ${sha}\n  }\n`,
  ],
  [
    'a hash that is no longer right',
    `risk-assessment:\n  evidence: { file: a<|>.md, sha256: ${old} }\n`,
    `risk-assessment:\n  evidence: { file: a.md, sha256: ${sha} }\n`,
  ],
  [
    'a hash that is right',
    `risk-assessment:\n  evidence: { file: a<|>.md, sha256: ${sha.toUpperCase()} }\n`,
    undefined,
  ],
  ['a playbook, which is no evidence', 'reporting:\n  cra: { owner: a, playbook: a<|>.md }\n', undefined],
  ['elsewhere', 'scope:\n  data-connection: dir<|>ect\n', undefined],
];

describe('noting a hash', () => {
  for (const [name, before, after] of cases) {
    const expected = after === undefined ? undefined : head + after;
    it(name, () => assert.equal(noted(head + before), expected));
    it(`${name}, with Windows line ends`, () =>
      assert.equal(noted((head + before).replaceAll('\n', '\r\n')), expected?.replaceAll('\n', '\r\n')));
  }
});
