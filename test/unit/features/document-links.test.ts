/** Links: each file that is named, each address of a source or of the contact, and no other text. */

import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/features/document-links.ts';
import { each } from '../../support/cases.ts';
import { examples } from '../../support/files.ts';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { settings } from '../../support/clock.ts';
import { bothLineEnds, markRanges, readMarked } from './marked.ts';

const start = 'conformity: 1\n';

interface LinksCase {
  readonly name: string;
  /** The links are the ranges. */
  readonly marked: string;
  /** Where they lead, in the order of the text. */
  readonly to: readonly string[];
}

const cases: readonly LinksCase[] = [
  {
    name: 'evidence in all its forms, as it is written',
    marked:
      'cybersecurity:\n  I-1: { evidence: <|a.md|> }\n  I-2a:\n    evidence:\n      - "<|./docs/b c.md|>"\n      - file: <|../c.md|>\n      - file: \'<|d.md|>\'\n',
    to: ['a.md', './docs/b c.md', '../c.md', 'd.md'],
  },
  {
    name: 'a bill of materials and playbooks',
    marked:
      'vulnerability-handling: { sbom: <|sbom/a.json|> }\nreporting: { cra: { playbook: <|a.md|> }, ai-act: { playbook: <|b.md|> } }\n',
    to: ['sbom/a.json', 'a.md', 'b.md'],
  },
  {
    name: 'a path in block style',
    marked: 'risk-assessment:\n  evidence: >-\n    <|docs/a.md|>\n  owner: me\n',
    to: ['docs/a.md'],
  },
  {
    name: 'no path over several lines',
    marked: 'cybersecurity:\n  I-1:\n    evidence: >-\n      a\n      b\n  I-2a: { evidence: "a\\nb.md" }\n',
    to: [],
  },
  {
    name: 'a path with escapes, under the text as it is written',
    marked: 'risk-assessment: { evidence: "<|docs\\x2fa.md|>" }\n',
    to: ['docs/a.md'],
  },
  {
    name: 'what an alias repeats, once',
    marked:
      'x-met: &met { status: met, evidence: <|a.md|> }\ncybersecurity: { I-1: *met, I-2a: { <<: *met }, I-2b: *met }\n',
    to: ['a.md'],
  },
  {
    name: 'addresses of sources and of the contact',
    marked:
      'product: { manufacturer: { contact: "<|https://lamp.example/security?a=1#b|>" } }\nai-system: { models: [{ id: a, source: <|http://a.example|>, base-model: "<|HTTPS://b.example/c|>" }] }\n',
    to: ['https://lamp.example/security?a=1#b', 'http://a.example', 'HTTPS://b.example/c'],
  },
  {
    name: 'no package URL, no address of mail, no telephone number, no script',
    marked:
      'product: { manufacturer: { contact: "mailto:a@b.example" } }\nai-system: { models: [{ id: a, source: pkg:huggingface/a/b@1, base-model: "javascript:alert(1)" }, { id: b, source: in-house, base-model: "command:x" }] }\n',
    to: [],
  },
  {
    name: 'no address with something beside it or in it',
    marked:
      'product: { manufacturer: { contact: "see https://a.example" } }\nai-system: { models: [{ id: a, source: "https://a.example b", base-model: "https://" }, { id: b, source: "https:///a", base-model: "https://a.example/\\u202e" }, { id: c, source: "https://a.example/<b>" }] }\n',
    to: [],
  },
  {
    name: 'no address in other texts',
    marked:
      'product: { name: "https://a.example" }\ncybersecurity: { I-1: { note: "https://a.example", evidence: "https://a.example/b.md" } }\n',
    to: [],
  },
  {
    name: 'no path that the format refuses',
    marked:
      'cybersecurity: { I-1: { evidence: [/etc/passwd, "C:\\\\a.md", "docs\\\\a.md", "file:///a", ~, ""] } }\n',
    to: [],
  },
  {
    name: 'no sentence that may be a file',
    marked: 'product: { support-reasons: docs/a.md }\nai-system: { high-risk: { rationale: docs/b.md } }\n',
    to: [],
  },
  {
    name: 'while a key is half typed',
    marked: 'cybersecurity:\n  I-1:\n    evidence: <|a.md|>\n    own\n  I-2a: { evidence: <|b.md|> }\n',
    to: ['a.md', 'b.md'],
  },
  {
    name: 'above a quote that is not closed yet, and none in it',
    marked: 'cybersecurity:\n  I-1: { evidence: <|a.md|> }\n  I-2a:\n    evidence: "docs/b.md',
    to: ['a.md'],
  },
];

describe('document links', () => {
  each(cases, ({ marked, to }) => {
    for (const text of bothLineEnds(start + marked)) {
      const { analysis, ranges } = readMarked(text);
      const links = documentLinks(analysis);
      assert.equal(
        markRanges(
          analysis,
          links.map(({ range }) => range),
        ),
        ranges,
      );
      assert.deepEqual(
        links.map((link) => ('path' in link ? link.path : link.target)),
        to,
      );
    }
  });

  it('say in plain words where they lead', () => {
    const { analysis } = readMarked(
      'conformity: 1\nproduct: { manufacturer: { contact: "https://a.example" } }\nrisk-assessment: { evidence: a.md }\n',
    );
    assert.deepEqual(
      documentLinks(analysis).map(({ tooltip }) => tooltip),
      ['Open this address in the browser', 'Open this file'],
    );
  });

  it('none without the marker', () => {
    assert.deepEqual(documentLinks(readMarked('cybersecurity: { I-1: { evidence: a.md } }\n').analysis), []);
  });

  for (const { name, text } of examples) {
    it(`of the example ${name} are all its files`, () => {
      const found = documentLinks(analyse(text, settings)).filter((link) => 'path' in link);
      const written = [...text.matchAll(/(?:evidence|file|playbook|sbom): ["']?[\w.-]+[/.][\w./-]+/g)];
      assert.equal(found.length, written.length, 'A path has no link, or a text that is no path has one.');
    });
  }
});
