/**
 * What every fix promises, for the documentation of rules, the examples, the fixtures, and changed and rewritten
 * descriptors: the text can be read afterwards, the finding is gone, no error is new, comments and all other values stay,
 * a second time changes nothing, and nothing is claimed that only people can tell.
 */

import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import type { RuleId } from '../../server/src/rules/contract.ts';
import { ruleIds } from '../../server/src/rules/index.ts';
import { settings } from '../support/clock.ts';
import { corpus } from '../support/corpus.ts';
import { filesBelow, inProject, readText } from '../support/files.ts';
import { analyseIn } from '../support/folder.ts';
import { changedExample } from './changed-examples.ts';
import { after, faultsOf, mayBeRefused, newErrors, offersOf, staying, type Offer } from './fixing.ts';

/** Rules without a fix, and why an edit cannot help. Each other rule has to offer one somewhere in the corpus. */
const without: Readonly<Partial<Record<RuleId, string>>> = {
  'ai-act/assessment-route-wrong':
    'Which procedure is followed is a decision, and so is what decides the route.',
  'ai-act/prohibited-practice': 'The use itself has to go.',
  'ai-act/provider-differs': 'Who is provider is a fact outside the file.',
  'bom/base-model-unpinned': 'Which revision is used the file does not know.',
  'bom/component-missing': 'The bill is another file.',
  'bom/hash-differs': 'Which of two files was assessed only a person knows.',
  'bom/top-level-missing': 'The bill is another file.',
  'bom/unreadable': 'The bill is another file.',
  'bridge/art15-not-applicable': 'It tells how things are.',
  'bridge/declaration-without-cra': 'What the declaration names stands in the declaration.',
  'bridge/not-caught-by-date': 'It tells how things are.',
  'bridge/not-high-risk': 'It tells how things are.',
  'bridge/out-of-cra-scope': 'It tells how things are.',
  'cra/assessment-module-wrong': 'Which procedure is used is a decision.',
  'cra/not-the-manufacturer': 'It tells how things are.',
  'cra/reporting-step-late': 'What is late stays late.',
  'descriptor/duplicate-id': 'Which of the two the references mean only a person knows.',
  'descriptor/duplicate-key': 'Which of the two counts only a person knows.',
  'descriptor/limit': 'What can go only a person knows.',
  'descriptor/merge-conflict': 'Which side is right only a person knows.',
  'descriptor/placeholder': 'Only a person knows the answer.',
  'descriptor/several-documents': 'The second document becomes a file of its own.',
  'descriptor/syntax': 'What cannot be read cannot be edited safely.',
  'descriptor/unsupported-version': 'For which version a file was written only its author knows.',
  'evidence/expired': 'The evidence has to be renewed.',
  'evidence/file-empty': 'The file has to be written.',
  'evidence/hash-mismatch': 'The hash of the file is not known here; the server offers to note it.',
  'evidence/not-a-file': 'Which file is meant only a person knows.',
  'evidence/outside-workspace': 'The file has to move.',
  'evidence/review-outdated': 'Somebody has to review it; the server offers to note that it was done.',
  'evidence/stub': 'The document has to be written.',
  'evidence/unused': 'It may be kept for later.',
};

interface Descriptor {
  readonly name: string;
  readonly analysis: Analysis;
}

/** Fixtures that need the files beside them, and descriptors that no other test needs. */
const more: readonly Descriptor[] = await Promise.all(
  filesBelow('test/fixtures')
    .filter((path) => path.endsWith('.yaml') && !corpus.some(({ name }) => name === path))
    .map(async (path) => ({
      name: path,
      analysis: await analyseIn(inProject(dirname(path)), readText(path)),
    })),
);

const all: readonly Descriptor[] = [
  ...corpus.map(({ name, today }) => ({ name, analysis: today })),
  ...more,
].filter(({ analysis }) => analysis.tree.whole);

const shown = ({ finding: { rule, message }, fix }: Offer, faults: readonly string[]): string =>
  [`"${fix.title}" of ${rule} (${message})`, ...faults, JSON.stringify(fix)].join('\n');

function assertHolds(offer: Offer, analysis: Analysis): void {
  const faults = faultsOf(offer, analysis);
  assert.equal(faults.length, 0, shown(offer, faults));
}

/** Every so many of them: enough of each text, and more texts in the same time. */
const some = (offers: readonly Offer[], most: number): readonly Offer[] =>
  offers.filter((_, index) => index % Math.ceil(offers.length / most) === 0);

describe('fixes', () => {
  for (const { name, analysis } of all) {
    const offers = offersOf(analysis);
    if (offers.length === 0) continue;
    it(`${name}: each fix keeps its promises`, () => {
      for (const offer of some(offers, 12)) assertHolds(offer, analysis);
    });
  }

  it('each rule offers one, or there is a reason why not', () => {
    const offered = new Set<string>(
      all.flatMap(({ analysis }) => offersOf(analysis).map(({ finding }) => finding.rule)),
    );
    const neither = ruleIds.filter((id) => !offered.has(id) && without[id] === undefined);
    assert.deepEqual(
      neither,
      [],
      'Give these rules a fix and show it in a fixture, or say in this file why they have none.',
    );
    const both = ruleIds.filter((id) => offered.has(id) && without[id] !== undefined);
    assert.deepEqual(both, [], 'These rules have a fix. Take them out of the table of this file.');
  });

  for (const { name, analysis } of all.filter((each) => each.name.endsWith(', bad'))) {
    const rule = name.slice(0, -', bad'.length);
    if (!offersOf(analysis).some(({ finding }) => finding.rule === rule)) continue;
    it(`${name}: with Windows line ends the fix writes such line ends`, () => {
      const { text, judgement } = analysis;
      const windows = analyse(text.replaceAll('\n', '\r\n'), settings, judgement?.profile.facts.sightings);
      const offer = offersOf(windows).find(({ finding }) => finding.rule === rule);
      assert.ok(offer, 'It is not offered.');
      assertHolds(offer, windows);
      assert.doesNotMatch(after([offer.fix], windows)?.text ?? '', /(?<!\r)\n/);
    });
  }
});

describe('fixes that are made together', () => {
  for (const { name, analysis } of all) {
    const open = analysis.findings.filter(({ fixes }) => fixes.some(({ scaffolds }) => scaffolds === true));
    if (open.length === 0) continue;
    it(`${name}: everything that is missing is added at once, and then nothing is`, () => {
      const fixes = open.flatMap(
        (finding) => finding.fixes.find(({ scaffolds }) => scaffolds === true) ?? [],
      );
      const result = after(fixes, analysis);
      if (result === undefined && mayBeRefused(analysis)) return;
      assert.ok(result, `They are refused together:\n${JSON.stringify(fixes, undefined, 1)}`);
      assert.deepEqual([...staying(open, analysis, result), ...newErrors(analysis, result)], []);
      const left = offersOf(result).filter(({ fix }) => fix.scaffolds === true);
      assert.deepEqual(
        left.map(({ finding, fix }) => `${finding.rule}: ${fix.title}`),
        [],
      );
    });
  }

  for (const { name, analysis } of all) {
    for (const rule of new Set(analysis.findings.map((finding) => finding.rule))) {
      const same = analysis.findings.filter((each) => each.rule === rule && each.fixes.length > 0);
      const fixes = same.flatMap(({ fixes: [first] }) => first ?? []);
      if (fixes.length < 2 || fixes.some(({ isChoice }) => isChoice === true)) continue;
      it(`${name}: all of ${rule}`, () => {
        const result = after(fixes, analysis);
        if (result === undefined && mayBeRefused(analysis)) return;
        assert.ok(result, `They are refused together:\n${JSON.stringify(fixes, undefined, 1)}`);
        assert.deepEqual([...staying(same, analysis, result), ...newErrors(analysis, result)], []);
      });
    }
  }
});

/** What is seen of the files of the complete example. */
const seen = corpus.find(({ name }) => name === 'examples/grid-controller')?.today.judgement?.profile.facts
  .sightings;

/** On a busy machine fewer runs are better than a test that fails for want of time. */
const soon = { interruptAfterTimeLimit: 1200, markInterruptAsFailure: false } as const;

describe('fixes of changed descriptors', function () {
  this.timeout(10_000);
  for (const [name, mistakes] of [
    ['with gaps', false],
    ['with gaps and mistakes', true],
  ] as const) {
    it(`${name} keep their promises, however the file is written`, () => {
      fc.assert(
        fc.property(changedExample(mistakes), fc.boolean(), ({ text }, files) => {
          const analysis = analyse(text, settings, files ? seen : undefined);
          for (const offer of some(offersOf(analysis), 5)) assertHolds(offer, analysis);
        }),
        { ...soon, numRuns: 40 },
      );
    });
  }
});
