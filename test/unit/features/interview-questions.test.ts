/** The questions themselves: their words, their law, their options, and which of them a product is shown. */

import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import { schemaAt, valueAt } from '../../../server/src/descriptor/schema-at.ts';
import { allQuestions } from '../../../server/src/features/interview/all-questions.ts';
import { nextQuestion, questions, questionWith } from '../../../server/src/features/interview/interview.ts';
import type { KeyQuestion } from '../../../server/src/features/interview/key-question.ts';
import { formatCitation, linkTo, type Citation } from '../../../server/src/law/citation.ts';
import type { InterviewQuestion } from '../../../server/src/protocol/interview.ts';
import type { Path } from '../../../server/src/syntax/locate.ts';
import { settings } from '../../support/clock.ts';
import { resolves } from '../../support/structure-index.ts';

const every: readonly KeyQuestion[] = allQuestions.flatMap((each) =>
  'list' in each
    ? each.fields.map((field) => ({ ...field, path: [...each.list, 0, ...field.path] }))
    : [each],
);

const nameOf = ({ path }: KeyQuestion): string => path.join('.');

/** Values that the format allows at a path; an annex has entries, so those are listed. */
function valuesAt(path: Path): readonly string[] {
  const schema = valueAt(path);
  if (schema?.type === 'choice') return Object.keys(schema.values);
  return path.at(-1) === 'entry' ? ['1(a)', '2', '5(b)', '8(b)', '21', '6', '14', '99', 'x'] : [];
}

const citationsOf = ({ path, cite, citeAnswer }: KeyQuestion): readonly Citation[] => [
  cite,
  ...valuesAt(path).flatMap((value) => citeAnswer?.(value) ?? []),
];

describe('a question of the interview', () => {
  it('is about a key that the format has', () => {
    const unknown = every.filter(({ path }) => schemaAt(path) === undefined).map(nameOf);
    assert.deepEqual(unknown, []);
  });

  it('cites a place that its act has, for each answer', () => {
    for (const question of every) {
      const lost = citationsOf(question).filter((citation) => !resolves(citation));
      assert.deepEqual(
        lost.map(formatCitation),
        [],
        `${nameOf(question)} cites places that the acts do not have.`,
      );
    }
  });

  it('has a title and a reason that a quick pick can show', () => {
    for (const { title, why, path } of every) {
      const id = path.join('.');
      assert.ok(title.length <= 60, `${id}: shorten the title, "${title}" (${title.length}).`);
      assert.match(title, /\?|A short name for it$/, `${id}: ask.`);
      assert.ok(why.length <= 100, `${id}: shorten the reason, "${why}" (${why.length}).`);
      assert.match(why, /\.$/, `${id}: end the reason with a period.`);
    }
  });

  it('stands once for a key, unless each is about other products', () => {
    const seen = new Map<string, KeyQuestion>();
    for (const question of every) {
      const other = seen.get(nameOf(question));
      const apart = other === undefined || (other.only !== undefined && question.only !== undefined);
      assert.ok(apart, `${nameOf(question)} is asked twice.`);
      seen.set(nameOf(question), question);
    }
  });
});

const use =
  'conformity: 1\nproduct: { name: Lamp }\nscope: { data-connection: direct }\nai-system: { high-risk: { route: annex-3 } }\n';

function shown(text: string, id: string): InterviewQuestion {
  return questionWith(id, analyse(text, settings)) ?? assert.fail(`${id} is no question of this product.`);
}

describe('a question is shown', () => {
  it('with the meaning of each value as the format has it, and the law as a link', () => {
    const { options, kind, citation, link, answer } = shown(use, 'scope.data-connection');
    assert.deepEqual(
      options.map(({ value }) => value),
      ['direct', 'indirect', 'none'],
    );
    assert.match(options[1]?.detail ?? '', /larger system that is connected/);
    assert.deepEqual([kind, citation, answer], ['pick', 'CRA Art. 2(1)', ['direct']]);
    assert.equal(link, 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj#002.001');
  });

  it('with the entries of the annex that the route leads to', () => {
    const entries = (route: string): readonly string[] =>
      shown(use.replace('annex-3', route), 'ai-system.high-risk.entry').options.map(({ value }) => value);
    assert.ok(entries('annex-3').includes('5(b)') && entries('annex-3').includes('2'));
    assert.ok(entries('annex-1-b').includes('21') && !entries('annex-1-b').includes('6'));
    assert.ok(entries('annex-1-a').includes('6') && !entries('annex-1-a').includes('21'));
  });

  it('with Member States by their names', () => {
    const { options } = shown(use, 'product.manufacturer.main-establishment');
    assert.equal(options.length, 27);
    assert.ok(options.some(({ label, value }) => label === 'Greece' && value === 'GR'));
  });

  it('with an example where the answer is typed, and as a day where it is one', () => {
    const market = shown(use, 'product.placed-on-market');
    assert.deepEqual([market.kind, market.example, market.options], ['date', '2028-03-01', []]);
    const category = shown(use.replace('direct', 'direct, cra-class: important-1'), 'scope.cra-category');
    assert.deepEqual([category.kind, category.example], ['text', '1']);
  });

  it('as one of several answers only where several may be given', () => {
    assert.equal(shown(use, 'ai-system.use.context').many, true);
    assert.equal(shown(use, 'ai-system.high-risk.route').many, false);
  });

  it('with a text to begin with, where the file or its place says one', () => {
    const begin = analyse('conformity: 1\n', settings);
    assert.equal(nextQuestion(begin, [], 'lamp').question?.suggestion, 'lamp');
    const named = use.replace('name: Lamp', 'name: Lamp, manufacturer: { name: Lux }');
    assert.equal(shown(named, 'ai-system.provider').suggestion, 'Lux');
  });

  it('with its own words for not answering', () => {
    assert.equal(shown(use, 'scope.data-connection').skip, 'I do not know yet');
    const one = `${use}  \n`
      .replace('route: annex-3', 'route: none')
      .replace('ai-system: {', 'ai-system: { models: [net],');
    assert.equal(shown(one, 'ai-system.models.1.id').skip, 'No other model');
  });
});

describe('all questions of a product', () => {
  const idsOf = (text: string): readonly string[] => questions(analyse(text, settings)).map(({ id }) => id);

  it('are those that are answered and those that are open, in the order of asking', () => {
    const ids = idsOf(
      'conformity: 1\nproduct: { name: Cloud }\nscope: { supplied-as: standalone-service }\n',
    );
    assert.deepEqual(ids, [
      'product.name',
      'scope.supplied-as',
      'scope.remote-data-processing.0.what',
      'scope.contains-ai',
    ]);
  });

  it('hold an answer that another one has made pointless, so that it can be changed', () => {
    const ids = idsOf('conformity: 1\nscope: { supplied-as: standalone-service, data-connection: none }\n');
    assert.ok(ids.includes('scope.data-connection') && ids.includes('scope.supplied-as'));
  });

  it('are none where the text is no descriptor, or cannot be read', () => {
    for (const text of ['', 'a: 1\n', 'conformity: 1\nscope: {\n', 'conformity: 2\n']) {
      assert.deepEqual(idsOf(text), []);
      assert.deepEqual(nextQuestion(analyse(text, settings), []), { question: undefined, remaining: 0 });
    }
  });

  it('link to the official text', () => {
    for (const { cite } of every) assert.match(linkTo(cite), /^https:\/\/eur-lex\.europa\.eu\//);
  });
});
