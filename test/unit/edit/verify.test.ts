/** A plan that does anything but what is wanted does not get through. */

import assert from 'node:assert/strict';
import { modelOfPlain } from '../../../server/src/edit/model.ts';
import { plan, type Plan } from '../../../server/src/edit/plan.ts';
import { insertion, replacement } from '../../../server/src/edit/replacement.ts';
import { sourceOf } from '../../../server/src/edit/source.ts';
import { afterPlan } from '../../../server/src/edit/verify.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { each } from '../../support/cases.ts';

const text = 'a: 1 # one\nb: [1, 2]\n';
const source = sourceOf(text, parse(text));
const model = modelOfPlain({ b: [1, 2], a: 2 });

const after = (tried: Plan, comment?: string): string | undefined =>
  afterPlan(tried, source, { model, comment })?.text;

describe('a plan', () => {
  it('that does what is wanted gets through', () => {
    assert.equal(after(plan(replacement(3, 4, '2'))), 'a: 2 # one\nb: [1, 2]\n');
  });

  it('may bring the comment that is wanted', () => {
    const tried = plan(insertion(0, '# new\n'), replacement(3, 4, '2'));
    assert.equal(after(tried, '# new'), '# new\na: 2 # one\nb: [1, 2]\n');
  });

  it('may take a comment that it says it takes', () => {
    const dropped = source.tree.comments;
    assert.equal(after({ edits: [replacement(3, 10, '2')], dropped }), 'a: 2\nb: [1, 2]\n');
  });

  const refused: readonly { readonly name: string; readonly tried: Plan }[] = [
    { name: 'that does nothing', tried: plan() },
    {
      name: 'that changes another value, too',
      tried: plan(replacement(3, 4, '2'), replacement(15, 16, '3')),
    },
    { name: 'that makes a text of a number', tried: plan(replacement(3, 4, '"2"')) },
    {
      name: 'that changes the order of a list',
      tried: plan(replacement(3, 4, '2'), replacement(14, 20, '[2, 1]')),
    },
    { name: 'that doubles a key', tried: plan(replacement(3, 4, '2'), insertion(11, 'b: [1, 2]\n')) },
    { name: 'that breaks the text', tried: plan(replacement(3, 4, '2'), insertion(11, '}')) },
    { name: 'that loses a comment', tried: plan(replacement(3, 10, '2')) },
    { name: 'that changes a comment', tried: plan(replacement(3, 10, '2 # two')) },
    { name: 'that brings a comment', tried: plan(replacement(3, 4, '2'), insertion(0, '# new\n')) },
    {
      name: 'that begins another document',
      tried: plan(replacement(3, 4, '2'), insertion(text.length, '---\nc: 1\n')),
    },
  ];
  each(
    refused.map(({ name, tried }) => ({ name: `${name} is refused`, tried })),
    ({ tried }) => assert.equal(after(tried), undefined),
  );
});
