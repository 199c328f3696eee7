/** Prohibited practices of AI Act Article 5, which come before any other question. */

import assert from 'node:assert/strict';
import { each, type Case } from '../../support/cases.ts';
import { profileOfSmall } from '../../support/product.ts';

interface PracticeCase extends Case {
  readonly use: string;
  readonly prohibited: boolean;
}

const cases: readonly PracticeCase[] = [
  {
    name: 'inferring emotions at work',
    use: 'use: { context: workplace, infers-emotions: true, medical-or-safety-reasons: false }',
    prohibited: true,
  },
  {
    name: 'inferring emotions in education',
    use: 'use: { context: education, infers-emotions: true, medical-or-safety-reasons: false }',
    prohibited: true,
  },
  {
    name: 'inferring emotions at work and elsewhere',
    use: 'use: { context: [other, workplace], infers-emotions: true, medical-or-safety-reasons: false }',
    prohibited: true,
  },
  {
    name: 'emotion recognition of Annex III 1(c) at work',
    use: 'high-risk: { entry: "1(c)" }, use: { context: workplace, medical-or-safety-reasons: false }',
    prohibited: true,
  },
  {
    name: 'inferring emotions elsewhere',
    use: 'use: { context: other, infers-emotions: true }',
    prohibited: false,
  },
  {
    name: 'inferring emotions at work for safety',
    use: 'use: { context: workplace, infers-emotions: true, medical-or-safety-reasons: true }',
    prohibited: false,
  },
  {
    name: 'inferring emotions in education for medical reasons',
    use: 'use: { context: education, infers-emotions: true, medical-or-safety-reasons: true }',
    prohibited: false,
  },
  {
    name: 'inferring nothing at work',
    use: 'use: { context: workplace, infers-emotions: false }',
    prohibited: false,
  },
  {
    name: 'inferring emotions where nothing is said about the setting',
    use: 'use: { infers-emotions: true }',
    prohibited: false,
  },
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'ba', 'bb'].map((point) => ({
    name: `stated by its point, Art. 5(1)(${point})`,
    use: `use: { prohibited-practice: ${point} }`,
    prohibited: true,
  })),
  { name: 'stated as none', use: 'use: { prohibited-practice: none }', prohibited: false },
  ...['military-defence-or-national-security', 'scientific-research', 'before-market'].map((purpose) => ({
    name: `a system outside the AI Act (${purpose})`,
    use: `outside-ai-act: ${purpose}, use: { context: workplace, infers-emotions: true, medical-or-safety-reasons: false }`,
    prohibited: false,
  })),
];

describe('prohibited practices', () => {
  each(cases, ({ use, prohibited }) =>
    assert.equal(profileOfSmall(`ai-system: { ${use} }`).gates.prohibited?.answer === 'yes', prohibited),
  );

  it('the practices of 2026 bind from 2 December 2026, the others since 2 February 2025', () => {
    const timeline = (point: string) =>
      profileOfSmall(`ai-system: { use: { prohibited-practice: ${point} } }`).gates.prohibited?.timeline;
    assert.deepEqual(['a', 'ba', 'bb', 'f'].map(timeline), [
      'ai-prohibitions',
      'ai-prohibitions-2026',
      'ai-prohibitions-2026',
      'ai-prohibitions',
    ]);
  });

  it('come before every other gate', () => {
    const { bridge } = profileOfSmall(
      'scope: { data-connection: none }\nai-system: { high-risk: { route: none }, use: { prohibited-practice: c } }',
    );
    assert.equal(bridge.state, 'prohibited-practice');
  });
});

describe('a prohibited practice that cannot be told yet', () => {
  const asks = (use: string): string | undefined =>
    profileOfSmall(`ai-system: { ${use} }`).gates.prohibited?.question?.key;

  it('asks where emotions are inferred, before any other question', () => {
    assert.equal(asks('high-risk: { entry: "1(c)" }'), 'ai-system.use.context');
    assert.equal(profileOfSmall('ai-system: { high-risk: { entry: "1(c)" } }').bridge.state, 'cannot-tell');
  });

  it('asks for the reasons where it is at work or in education', () => {
    assert.equal(
      asks('use: { context: workplace, infers-emotions: true }'),
      'ai-system.use.medical-or-safety-reasons',
    );
  });
});
