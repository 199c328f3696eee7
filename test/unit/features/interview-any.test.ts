/** Whatever is answered, and whatever the file looks like: an interview ends, and the text stays whole. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import { answered } from '../../../server/src/features/interview/answer.ts';
import type { Given } from '../../../server/src/features/interview/given.ts';
import { questions } from '../../../server/src/features/interview/interview.ts';
import type { InterviewQuestion } from '../../../server/src/protocol/interview.ts';
import { settings, today } from '../../support/clock.ts';
import { examples } from '../../support/files.ts';
import { walkThrough } from './interview-walk.ts';
import { bothLineEnds } from './marked.ts';

/** On a busy machine fewer runs are better than a test that fails for want of time. */
const soon = { interruptAfterTimeLimit: 1500, markInterruptAsFailure: false } as const;

const texts = ['Ärger & Co. "x": {y} # z', '- dash', '4711', "it's", 'conformity-lens: waive', 'null'];

/** A right answer, or none: the draw picks among all that there are. */
function drawn({ options, many, kind, example, id }: InterviewQuestion, draw: number): Given | undefined {
  const answers: readonly Given[] =
    options.length > 0 ? options.map(({ value }) => value) : freely(kind, example, id, draw);
  const pick = draw % (answers.length + 1);
  const given = answers[pick];
  return many && typeof given === 'string' ? answersUpTo(answers, pick) : given;
}

const answersUpTo = (answers: readonly Given[], last: number): readonly string[] =>
  answers.slice(0, last + 1).map(String);

function freely(kind: string, example: string, id: string, draw: number): readonly Given[] {
  if (kind === 'date') return ['2026-03-01', '2028-03-01'];
  // Ids have a form, are each there once, and end at some time; numbers have a form, too.
  if (id.endsWith('.id')) return draw % 3 === 0 ? [`asset-${id.replaceAll('.', '-')}`] : [];
  return /^\d+$/.test(example) || id.endsWith('.source') ? [example] : texts;
}

const isMalformed = ({ findings }: Analysis): readonly string[] =>
  findings
    .filter(({ basis, rule }) => basis === 'form' && rule !== 'descriptor/missing-key')
    .map(({ message }) => message);

describe('any interview', function () {
  this.timeout(20_000);

  it('ends, and writes no malformed file', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { minLength: 8, maxLength: 8 }), (draws) => {
        const { analysis } = walkThrough('', (question, count) =>
          drawn(question, (draws[count % draws.length] ?? 0) + count),
        );
        assert.deepEqual(isMalformed(analysis), [], analysis.text);
        assert.equal(analysis.tree.whole, true, analysis.text);
      }),
      { ...soon, numRuns: 25 },
    );
  });

  const files = examples.flatMap(({ text }) => bothLineEnds(text));

  it('changes one answer of a file and leaves every other line as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat({ max: 5000 }), (text, at, draw) => {
        const before = analyse(text, settings);
        const all = questions(before);
        const question = all[at % all.length];
        const given = question && drawn(question, draw);
        if (question === undefined || given === undefined) return;
        const result = answered(before, question.id, given, today);
        if ('refused' in result) return;
        const after = analyse(result.text, settings);
        assert.ok(after.judgement, result.text);
        assert.deepEqual(isMalformed(after), isMalformed(before), result.text);
        const gone = linesOf(text).filter((line) => !linesOf(result.text).includes(line));
        assert.ok(gone.length <= 1, `More than the line of ${question.id} changed:\n${gone.join('\n')}`);
      }),
      { ...soon, numRuns: 60 },
    );
  });

  const pieces = ['', '"', '{', '[', ']', ': ', '- ', '|\n', '&a ', '*a', '#', '\t', '\n', '---\n', '? '];

  it('answers about any edit of a file, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.constantFrom(...pieces),
        fc.nat(),
        (text, at, piece, draw) => {
          const place = at % text.length;
          const analysis = analyse(text.slice(0, place) + piece + text.slice(place + (draw % 30)), settings);
          for (const question of questions(analysis).slice(draw % 7, (draw % 7) + 3)) {
            const given = drawn(question, draw);
            const result = given === undefined ? undefined : answered(analysis, question.id, given, today);
            if (result !== undefined && 'text' in result)
              assert.equal(analyse(result.text, settings).tree.whole, true, result.text);
          }
        },
      ),
      { ...soon, numRuns: 60 },
    );
  });
});

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);
