/** Nothing the project says promises more than a reading of a file can: it never calls a product compliant. */

import assert from 'node:assert/strict';
import { duties } from '../../server/src/law/duties/index.ts';
import { rules } from '../../server/src/rules/index.ts';
import { corpus } from '../support/corpus.ts';
import { exists, filesBelow, readText } from '../support/files.ts';

const promises = /\b(?:non-)?compliant\b|\bcertified product|\bguarantees?\b|\blegally safe\b/i;

function assertModest(owner: string, text: string): void {
  const found = promises.exec(text);
  assert.equal(
    found?.[0],
    undefined,
    `${owner} says "${text.slice(Math.max(0, (found?.index ?? 0) - 40), (found?.index ?? 0) + 40)}". Say what the file states instead.`,
  );
}

describe('wording', () => {
  it('of rules', () => {
    for (const { id, docs, messages } of rules) {
      const { files = {}, ...sentences } = docs;
      const texts: Readonly<Record<string, string>> = { ...sentences, ...files, ...messages };
      for (const text of Object.values(texts)) assertModest(id, text);
    }
  });

  it('of duties', () => {
    for (const [id, { title, summary }] of Object.entries(duties)) assertModest(id, `${title} ${summary}`);
  });

  it('of the source', () => {
    for (const path of filesBelow('server/src').filter((each) => each.endsWith('.ts')))
      assertModest(path, readText(path));
  });

  it('of examples and their evidence', () => {
    for (const path of filesBelow('examples')) assertModest(path, readText(path));
  });

  it('of pages', () => {
    const pages = [...filesBelow('docs'), 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter(
      (path) => path.endsWith('.md') && exists(path),
    );
    for (const path of pages) assertModest(path, readText(path));
  });

  it('of everything that an analysis says', () => {
    for (const { today, market } of corpus) {
      for (const { findings, judgement } of [today, market]) {
        for (const { rule, message } of findings) assertModest(rule, message);
        assertModest('the bridge', judgement?.profile.bridge.reason ?? '');
        for (const { duty, reason } of judgement?.obligations ?? []) assertModest(duty, reason);
      }
    }
  });

  it('every message of a finding is a sentence with its placeholders filled', () => {
    for (const { name, today } of corpus) {
      for (const { message, rule } of today.findings) {
        assert.match(message, /[.?]$|Example: /, `${rule} (${name}): end the message with a period.`);
        assert.doesNotMatch(
          message,
          /\{[a-z]\w*\}|undefined|\[object/,
          `${rule} (${name}): a placeholder of the message is empty.`,
        );
      }
    }
  });
});
