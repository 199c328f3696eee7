/** Folding: blocks, brackets, comments and regions, each to its last line, and never worse than by indentation. */

import assert from 'node:assert/strict';
import type { FoldingRange } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { foldingRanges } from '../../../server/src/features/folding.ts';
import { each } from '../../support/cases.ts';
import { settings } from '../../support/clock.ts';
import { examples } from '../../support/files.ts';
import { bothLineEnds } from './marked.ts';

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

const foldsOf = (text: string): readonly FoldingRange[] =>
  foldingRanges(analyse(text, settings)) ?? assert.fail('The text lacks the marker. Mend the case.');

/** Each fold by its first and last line, and its kind where it has one. */
function inWords(text: string, folds: readonly FoldingRange[]): readonly string[] {
  const lines = linesOf(text);
  const word = (line: number): string => lines[line]?.trim() ?? '';
  return folds.map(({ startLine, endLine, kind }) => {
    return `${word(startLine)} … ${word(endLine)}${kind === undefined ? '' : ` (${kind})`}`;
  });
}

interface FoldingCase {
  readonly name: string;
  readonly text: string;
  readonly folds: readonly string[];
}

const cases: readonly FoldingCase[] = [
  {
    name: 'sections and what is in them, over several lines',
    text: 'product:\n  name: Lamp\n  manufacturer:\n    name: Acme\n    contact: x\nscope: { supplied-as: device }\n',
    folds: ['product: … contact: x', 'manufacturer: … contact: x'],
  },
  {
    name: 'entries of lists',
    text: 'threats:\n  - id: T1\n    class: a\n  - id: T2\n  - id: T3\n    class: c\n',
    folds: ['threats: … class: c', '- id: T1 … class: a', '- id: T3 … class: c'],
  },
  {
    name: 'a list that is not deeper than its key',
    text: 'threats:\n- id: T1\n  class: a\n- id: T2\nproduct: { name: A }\n',
    folds: ['threats: … - id: T2', '- id: T1 … class: a'],
  },
  {
    name: 'an entry whose dash stands alone',
    text: 'threats:\n  -\n    id: T1\n  - id: T2\n',
    folds: ['threats: … - id: T2', '- … id: T1'],
  },
  {
    name: 'one fold where an entry of a list begins with a mapping',
    text: 'threats:\n  - measures:\n      prevent: a\n    status: met\n',
    folds: ['threats: … status: met', '- measures: … status: met'],
  },
  {
    name: 'blank lines and comments before a section belong to it',
    text: 'scope:\n  supplied-as: device\n\n# About the product.\n\nproduct:\n  name: Lamp\n\n\n',
    folds: ['scope: … supplied-as: device', 'product: … name: Lamp'],
  },
  {
    name: 'comments before an entry of a list belong to it',
    text: 'threats:\n  - id: T1\n    class: a\n  # The next one.\n  - id: T2\n    class: b\n',
    folds: ['threats: … class: b', '- id: T1 … class: a', '- id: T2 … class: b'],
  },
  {
    name: 'a comment at the margin does not end what goes on below it',
    text: 'threats:\n  - id: T1\n    class: a\n# The next one.\n  - id: T2\n',
    folds: ['threats: … - id: T2', '- id: T1 … class: a'],
  },
  {
    name: 'a comment that is deeper than what follows belongs to what it stands in',
    text: 'threats:\n  - id: T1\n    # class: a\nproduct: { name: A }\n',
    folds: ['threats: … # class: a', '- id: T1 … # class: a'],
  },
  {
    name: 'a section in which everything is commented out',
    text: 'waivers:\n  # - rule: a\n  #   reason: b\nproduct: { name: A }\n',
    folds: ['waivers: … #   reason: b', '# - rule: a … #   reason: b (comment)'],
  },
  {
    name: 'comments on lines that follow each other',
    text: '# One.\n# And.\n# Two.\n\n# Three.\nproduct: { name: A } # Four.\n# Five.\n# Six.\n',
    folds: ['# One. … # Two. (comment)', '# Five. … # Six. (comment)'],
  },
  {
    name: 'comments that belong to different places',
    text: 'threats:\n  - id: T1\n  # One.\n  # Two.\n# Three.\n# Four.\nproduct: { name: A }\n',
    folds: ['threats: … # Two.', '# One. … # Two. (comment)', '# Three. … # Four. (comment)'],
  },
  {
    name: 'texts over several lines, and no comments in them',
    text: 'x-a: |\n  # one\n  # two\nx-b: "three\n  four"\nx-c: five\n  six\n',
    folds: ['x-a: | … # two', 'x-b: "three … four"', 'x-c: five … six'],
  },
  {
    name: 'collections in brackets, the closing one left in sight',
    text: 'scope: {\n  supplied-as: device,\n  excluded-by: none,\n}\nx-list: [\n  a,\n  b,\n]\n',
    folds: ['scope: { … excluded-by: none,', 'x-list: [ … b,'],
  },
  {
    name: 'collections in brackets that close behind their last value',
    text: 'scope: { supplied-as: device,\n  excluded-by: none }\nx-list: [ a,\n  b ]\n',
    folds: ['scope: { supplied-as: device, … excluded-by: none }', 'x-list: [ a, … b ]'],
  },
  {
    name: 'collections in brackets whose values are not deeper',
    text: 'x-a:\n  - [\n    { b: 1,\n    c: 2,\n    },\n  ]\n  - d\n',
    folds: ['x-a: … - d', '- [ … },', '{ b: 1, … c: 2,'],
  },
  {
    name: 'a mapping in brackets that ends with a merge',
    text: 'x-a: &a { b: 1 }\nx-c: { d: 1,\n<<: *a,\n}\n',
    folds: ['x-c: { d: 1, … <<: *a,'],
  },
  {
    name: 'what an alias brings in is folded where it is written',
    text: 'x-a: &a\n  status: met\n  owner: b\ncybersecurity:\n  I-1: *a\n  I-2a:\n    <<: *a\n',
    folds: ['x-a: &a … owner: b', 'cybersecurity: … <<: *a', 'I-2a: … <<: *a'],
  },
  {
    name: 'regions',
    text: '# region Facts\n# One.\n# Two.\nproduct:\n  name: A\n# region More\nscope:\n  supplied-as: device\n#endregion\n# endregion\n# endregion\n',
    folds: [
      '# region Facts … # endregion (region)',
      '# One. … # Two. (comment)',
      'product: … name: A',
      '# region More … #endregion (region)',
      'scope: … supplied-as: device',
    ],
  },
  {
    name: 'no region that crosses a section',
    text: 'product:\n  # region A\n  name: A\nscope:\n  supplied-as: device\n  # endregion\n',
    folds: ['product: … name: A', 'scope: … # endregion'],
  },
  {
    name: 'the same while a key is half typed',
    text: 'product:\n  name: A\n  ver\n  identifier: B\nscope:\n  sup\n',
    folds: ['product: … identifier: B', 'scope: … sup'],
  },
  {
    name: 'the same while a quote is open',
    text: 'product:\n  name: "A\n  version: 1\nscope:\n  supplied-as: device\n',
    folds: ['product: … version: 1', 'scope: … supplied-as: device'],
  },
  {
    name: 'the same while a bracket is open',
    text: 'product:\n  name: [A\n  version: 1\nscope:\n  supplied-as: device\n',
    folds: ['product: … version: 1', 'scope: … supplied-as: device'],
  },
  { name: 'nothing on single lines', text: 'product: { name: A }\n# One.\n\n# Two.\n', folds: [] },
];

describe('folding', () => {
  each(cases, ({ text, folds }) => {
    for (const one of bothLineEnds(`conformity: 1\n${text}`))
      assert.deepEqual(inWords(one, foldsOf(one)), folds);
  });

  it('is left to the editor where there is no marker', () => {
    assert.equal(foldingRanges(analyse('product:\n  name: A\n', settings)), undefined);
  });

  it('is there for a text that is too large to be analysed', () => {
    const text = `conformity: 1\nproduct:\n  name: A\n${'# Long.\n\n'.repeat(60_000)}`;
    assert.deepEqual(inWords(text, foldsOf(text)), ['product: … name: A']);
  });

  for (const { name, text } of examples) {
    it(`folds ${name} at least as an editor does by indentation`, () => {
      const folds = foldsOf(text);
      for (const { startLine, endLine } of byIndentation(text)) {
        const own = folds.find((fold) => fold.startLine === startLine);
        assert.equal(
          own?.endLine,
          endLine,
          `Line ${String(startLine + 1)} folds to another line. Mend folding.ts.`,
        );
      }
    });
  }
});

/** As VS Code folds YAML where nobody else does: a line with the deeper lines below, without blank lines at the end. */
function byIndentation(text: string): readonly FoldingRange[] {
  const lines = linesOf(text);
  const indents = lines.map((line) => (line.trim() === '' ? undefined : line.search(/\S/)));
  return indents.flatMap((indent, startLine) => {
    if (indent === undefined) return [];
    const next = indents.findIndex((each, line) => line > startLine && each !== undefined && each <= indent);
    const below = indents.slice(0, next === -1 ? indents.length : next);
    const endLine = below.findLastIndex((each) => each !== undefined);
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
}
