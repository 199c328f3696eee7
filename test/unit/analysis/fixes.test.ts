/** Ways out, edit by edit: what each of them writes, in which order they are offered, and where none is. */

import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import type { BillComponent } from '../../../server/src/bom/bill.ts';
import type { Sight } from '../../../server/src/evidence/sight.ts';
import type { Fix, RuleId } from '../../../server/src/rules/contract.ts';
import { settings } from '../../support/clock.ts';
import { after } from '../../rules/fixing.ts';

/** A product for which the bridge matters; `more` stands behind it. */
const bridged = (more: string): string =>
  `conformity: 1
product: { name: Relay, placed-on-market: 2028-03-01 }
scope: { data-connection: direct, supplied-as: device, excluded-by: none }
ai-system:
  high-risk: { route: annex-3, entry: "2", safety-component: true }
  models: [net]
  datasets: [telemetry]
${more}`;

/** A product of which little is said. */
const lamp = (more: string): string => `conformity: 1\nproduct: { name: Lamp }\n${more}\n`;

/** Points of Part II as open, by their numbers. */
const stated = (numbers: string): string =>
  `vulnerability-handling:\n${numbers
    .split(' ')
    .map((number) => `  II-${number}: open\n`)
    .join('')}`;

const fixesOf = (rule: RuleId, analysis: Analysis): readonly Fix[] =>
  analysis.findings.find((finding) => finding.rule === rule)?.fixes ?? [];

interface Case {
  readonly name: string;
  readonly rule: RuleId;
  /** Whole, or behind the product. */
  readonly text: string;
  /** Which of the fixes, by its title; else the first. */
  readonly title?: string;
  /** The text afterwards, from where it differs. */
  readonly expected: string;
  readonly creates?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a misspelt key keeps its quotes and its value',
    rule: 'descriptor/unknown-key',
    text: 'conformity: 1\nproduct: { "naame": Lamp } # a lamp\n',
    expected: 'conformity: 1\nproduct: { "name": Lamp } # a lamp\n',
  },
  {
    name: 'a misspelt choice keeps its quotes',
    rule: 'descriptor/invalid-value',
    text: "conformity: 1\nproduct: { name: Lamp }\nscope: { supplied-as: 'devise' }\n",
    expected: "conformity: 1\nproduct: { name: Lamp }\nscope: { supplied-as: 'device' }\n",
  },
  {
    name: 'a choice in a short form',
    rule: 'descriptor/invalid-value',
    text: 'conformity: 1\nproduct: { name: Lamp }\ncybersecurity: { I-1: opne } \n',
    expected: 'conformity: 1\nproduct: { name: Lamp }\ncybersecurity: { I-1: open } \n',
  },
  {
    name: 'a country in small letters',
    rule: 'descriptor/invalid-value',
    text: 'conformity: 1\nproduct: { name: Lamp, users-elsewhere: [fr] }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp, users-elsewhere: [FR] }\n',
  },
  {
    name: 'a path with backslashes',
    rule: 'descriptor/invalid-value',
    text: 'conformity: 1\nproduct: { name: Lamp }\nrisk-assessment: { evidence: docs\\risk.md }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp }\nrisk-assessment: { evidence: docs/risk.md }\n',
  },
  {
    name: 'a word that an older YAML reads as a flag, yes',
    rule: 'descriptor/wrong-type',
    text: 'conformity: 1\nproduct: { name: Lamp }\nscope: { contains-ai: yes }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp }\nscope: { contains-ai: true }\n',
  },
  {
    name: 'a word that an older YAML reads as a flag, no',
    rule: 'descriptor/wrong-type',
    text: 'conformity: 1\nproduct: { name: Lamp }\nscope: { contains-ai: no }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp }\nscope: { contains-ai: false }\n',
  },
  {
    name: 'a number in quotes',
    rule: 'descriptor/wrong-type',
    text: 'conformity: 1\nproduct: { name: Lamp, expected-use-years: "12" }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp, expected-use-years: 12 }\n',
  },
  {
    name: 'a single model where a list belongs',
    rule: 'descriptor/wrong-type',
    text: 'conformity: 1\nproduct: { name: Lamp }\nai-system: { models: net }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp }\nai-system: { models: [net] }\n',
  },
  {
    name: 'all keys that an entry needs',
    rule: 'descriptor/missing-key',
    text: 'conformity: 1\nproduct: { name: Lamp }\nincidents:\n  - note: Ticket 4711.\n',
    expected:
      'conformity: 1\nproduct: { name: Lamp }\nincidents:\n  - id: TODO\n    kind: TODO\n    note: Ticket 4711.\n',
  },
  {
    name: 'a section that is missing, with what it needs',
    rule: 'descriptor/missing-key',
    text: 'conformity: 1\n',
    expected: 'conformity: 1\nproduct:\n  name: TODO\n',
  },
  {
    name: 'a reference in a list',
    rule: 'descriptor/unknown-reference',
    text: bridged('threats:\n  - { id: T1, class: model-flaws, asset: [nett, telemetry] }\n'),
    expected: bridged('threats:\n  - { id: T1, class: model-flaws, asset: [net, telemetry] }\n'),
  },
  {
    name: 'a single reference without a list around it',
    rule: 'descriptor/unknown-reference',
    text: bridged('threats:\n  - { id: T1, class: model-flaws, asset: nett }\n'),
    expected: bridged('threats:\n  - { id: T1, class: model-flaws, asset: net }\n'),
  },
  {
    name: 'a category that is missing',
    rule: 'descriptor/contradiction',
    text: 'conformity: 1\nproduct: { name: Lamp }\nscope: { cra-class: critical }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp }\nscope: { cra-class: critical, cra-category: TODO }\n',
  },
  {
    name: 'an open requirement gets an owner',
    rule: 'cra/requirement-open',
    text: bridged('cybersecurity:\n  I-1: open\n'),
    title: 'Name an owner',
    expected: bridged('cybersecurity:\n  I-1: { status: open, owner: TODO }\n'),
  },
  {
    name: 'an open requirement is planned, by somebody and by a day',
    rule: 'cra/requirement-open',
    text: bridged('cybersecurity:\n  I-1: open # soon\n'),
    title: 'Plan it',
    expected: bridged('cybersecurity:\n  I-1: { status: planned, owner: TODO, due: TODO } # soon\n'),
  },
  {
    name: 'a requirement without evidence names a new file',
    rule: 'cra/requirement-unproven',
    text: bridged('cybersecurity:\n  I-1: met\n'),
    expected: bridged('cybersecurity:\n  I-1: { status: met, evidence: docs/evidence/I-1.md }\n'),
    creates: ['docs/evidence/I-1.md'],
  },
  {
    name: 'a requirement that is not stated is open',
    rule: 'cra/requirement-unstated',
    text: bridged(stated('1 2 3 4 6 7 8')),
    title: 'State II-5 as open',
    expected: bridged(stated('1 2 3 4 5 6 7 8')),
  },
  {
    name: 'both duties to report, where both meet',
    rule: 'cra/reporting-channel-missing',
    text: bridged(''),
    expected: bridged(
      'reporting:\n  cra:\n    owner: TODO\n    playbook: docs/reporting-cra.md\n  ai-act:\n    owner: TODO\n    playbook: docs/reporting-ai-act.md\n',
    ),
    creates: ['docs/reporting-cra.md', 'docs/reporting-ai-act.md'],
  },
  {
    name: 'a channel that has a playbook gets an owner only',
    rule: 'ai-act/reporting-channel-missing',
    text: bridged('reporting:\n  ai-act:\n    playbook: docs/plan.md\n'),
    expected: bridged('reporting:\n  ai-act:\n    owner: TODO\n    playbook: docs/plan.md\n'),
  },
  {
    name: 'a new threat gets the next free id and the assets that fit',
    rule: 'ai-act/threat-class-missing',
    text: bridged(
      'threats:\n  - id: T7\n    class: model-flaws\n    asset: net\n    status: open\n    owner: ml\n',
    ),
    title: 'Add the threat entry for data poisoning',
    expected: bridged(
      'threats:\n  - id: T7\n    class: model-flaws\n    asset: net\n    status: open\n    owner: ml\n  - id: T8\n    class: data-poisoning\n    asset: telemetry\n    status: open\n    owner: TODO\n',
    ),
  },
  {
    name: 'a threat without a status is open, and names what it lacks',
    rule: 'ai-act/threat-open',
    text: bridged('threats:\n  - class: model-flaws\n'),
    expected: bridged(
      'threats:\n  - class: model-flaws\n    asset: net\n    status: open\n    owner: TODO\n',
    ),
  },
  {
    name: 'an asset joins an entry that is not done yet',
    rule: 'ai-act/asset-unassessed',
    text: bridged(
      'threats:\n  - { id: T1, class: confidentiality-attack, asset: net, status: open, owner: ml }\n',
    ),
    expected: bridged(
      'threats:\n  - { id: T1, class: confidentiality-attack, asset: [net, telemetry], status: open, owner: ml }\n',
    ),
  },
  {
    name: 'a question of the gates',
    rule: 'bridge/cannot-tell',
    text: 'conformity: 1\nproduct: { name: Lamp }\n',
    expected: 'conformity: 1\nproduct: { name: Lamp }\nscope: { data-connection: TODO }\n',
  },
  {
    name: 'a question about a product that is not there yet, which needs its name, too',
    rule: 'bridge/cannot-tell',
    text: bridged('').replace(/product: .*\n/, ''),
    expected: bridged('').replace(/product: .*\n/, 'product: { name: TODO, placed-on-market: TODO }\n'),
  },
  {
    name: 'a showing covers what this file says is met, with a measure and evidence',
    rule: 'bridge/showing-missing',
    text: bridged(
      `threats:
  - { id: T1, class: data-poisoning, asset: telemetry, status: met, measures: { prevent: a }, evidence: a.md }
  - { id: T2, class: model-poisoning, asset: net, status: met, measures: { prevent: a }, evidence: a.md }
  - { id: T3, class: model-poisoning, asset: net, status: planned, owner: ml }
  - { id: T4, class: model-flaws, asset: net, status: met, measures: { prevent: a } }
  - { id: T5, class: adversarial-inputs, asset: net, status: met, evidence: a.md }
declaration:
  evidence: a.md
`,
    ),
    expected: `  ai-cybersecurity:\n    statement: TODO\n    covers: [data-poisoning]\n`,
  },
  {
    name: 'several classes that are not met leave the declaration at once',
    rule: 'bridge/showing-contradicted',
    text: bridged(
      'threats: [{ class: model-flaws, status: open }, { class: data-poisoning, status: planned }]\ndeclaration:\n  ai-cybersecurity:\n    covers: [data-poisoning, model-poisoning, model-flaws]\n',
    ),
    expected: '    covers: [model-poisoning]\n',
  },
  {
    name: 'a class that stands alone leaves with its key',
    rule: 'bridge/showing-contradicted',
    text: bridged(
      'threats: [{ class: model-flaws, status: open }]\ndeclaration:\n  ai-cybersecurity:\n    statement: It is.\n    covers: model-flaws\n',
    ),
    expected: '  ai-cybersecurity:\n    statement: It is.\n',
  },
  {
    name: 'a class that is not met leaves the declaration',
    rule: 'bridge/showing-contradicted',
    text: bridged(
      'threats:\n  - { id: T1, class: model-flaws, asset: net, status: open, owner: ml }\ndeclaration:\n  ai-cybersecurity:\n    covers: [data-poisoning, model-flaws]\n',
    ),
    expected: bridged(
      'threats:\n  - { id: T1, class: model-flaws, asset: net, status: open, owner: ml }\ndeclaration:\n  ai-cybersecurity:\n    covers: [data-poisoning]\n',
    ),
  },
  {
    name: 'a waiver that nothing needs leaves the section',
    rule: 'descriptor/waiver-unused',
    text: lamp(
      'waivers:\n  - { rule: cra/duty-open, reason: Later. }\n  - { rule: bridge/cannot-tell, reason: Later. }',
    ),
    expected: lamp('waivers:\n  - { rule: bridge/cannot-tell, reason: Later. }'),
  },
  {
    name: 'a comment that nothing needs goes with its line',
    rule: 'descriptor/waiver-unused',
    text: lamp('# conformity-lens: waive cra/duty-open -- later\nreporting: {}'),
    expected: lamp('reporting: {}'),
  },
  {
    name: 'a comment that has ended goes, and the value beside it stays',
    rule: 'descriptor/waiver-expired',
    text: lamp('scope: {} # conformity-lens: waive cra/duty-open until 2026-01-31 -- later'),
    expected: lamp('scope: {}'),
  },
  {
    name: 'a comment without a reason gets one to be written',
    rule: 'descriptor/waiver-without-reason',
    text: lamp('scope: {} # conformity-lens: waive bridge/cannot-tell --  '),
    expected: lamp('scope: {} # conformity-lens: waive bridge/cannot-tell -- TODO: say why  '),
  },
  {
    name: 'a misspelt rule in a comment',
    rule: 'descriptor/waiver-of-unknown-rule',
    text: lamp('scope: {} # conformity-lens: waive bridge/canot-tell -- later'),
    expected: lamp('scope: {} # conformity-lens: waive bridge/cannot-tell -- later'),
  },
  {
    name: 'a misspelt rule in the section',
    rule: 'descriptor/waiver-of-unknown-rule',
    text: lamp('waivers: [{ rule: "bridge/canot-tell", reason: Later. }]'),
    expected: lamp('waivers: [{ rule: "bridge/cannot-tell", reason: Later. }]'),
  },
];

describe('a fix', () => {
  for (const { name, rule, text, title, expected, creates } of cases) {
    it(name, () => {
      const before = analyse(text, settings);
      const offered = before.findings
        .filter((finding) => finding.rule === rule)
        .flatMap(({ fixes }) => fixes);
      const fix = title === undefined ? offered[0] : offered.find((each) => each.title === title);
      assert.ok(fix, `Offered: ${offered.map((each) => each.title).join(' | ') || 'nothing'}.`);
      const result = after([fix], before)?.text ?? 'It is refused.';
      if (expected.startsWith('conformity')) assert.equal(result, expected);
      else assert.ok(result.endsWith(expected), result);
      assert.deepEqual(fix.creates, creates);
    });
  }
});

interface OfferCase {
  readonly name: string;
  readonly rule: RuleId;
  readonly text: string;
  /** Titles in their order; one that only a person can choose has a question mark. */
  readonly titles: readonly string[];
}

const offered: readonly OfferCase[] = [
  {
    name: 'the word that was meant, then the others of a short list',
    rule: 'descriptor/invalid-value',
    text: lamp('scope: { data-connection: dirct }'),
    titles: ['Correct to "direct"', 'Correct to "indirect"?', 'Correct to "none"?'],
  },
  {
    name: 'each of several that are as near, and nothing for certain',
    rule: 'descriptor/invalid-value',
    text: lamp('ai-system: { high-risk: { route: annex-1-c } }'),
    titles: [
      'Correct to "annex-1-a"?',
      'Correct to "annex-1-b"?',
      'Correct to "annex-3"?',
      'Correct to "none"?',
    ],
  },
  {
    name: 'of a long list nothing but the word that was meant',
    rule: 'descriptor/invalid-value',
    text: lamp('scope: { excluded-by: spare-prt }'),
    titles: ['Correct to "spare-part"'],
  },
  {
    name: 'no status that judges, not even where it is misspelt',
    rule: 'descriptor/invalid-value',
    text: lamp('cybersecurity: { I-1: mett }'),
    titles: ['Correct to "open"?', 'Correct to "planned"?'],
  },
  {
    name: 'nothing for a day that does not exist',
    rule: 'descriptor/invalid-value',
    text: lamp('waivers: [{ rule: cra/duty-open, reason: Later., until: 2027-02-29 }]'),
    titles: [],
  },
  {
    name: 'no key where several are as near',
    rule: 'descriptor/unknown-key',
    text: lamp('vulnerability-handling: { II-9: met }'),
    titles: [],
  },
  {
    name: 'no key that stands there already',
    rule: 'descriptor/unknown-key',
    text: lamp('reporting: { cra: { owner: a, playbook: a.md, playbok: b.md } }'),
    titles: [],
  },
  {
    name: 'nothing for a mapping where a list belongs',
    rule: 'descriptor/wrong-type',
    text: lamp('threats: { class: model-flaws }'),
    titles: [],
  },
  {
    name: 'every id, where none is near',
    rule: 'descriptor/unknown-reference',
    text: bridged('threats:\n  - { id: T1, class: model-flaws, asset: encoder }\n'),
    titles: ['Correct to "net"?', 'Correct to "telemetry"?'],
  },
  {
    name: 'each asset, those that fit the class first',
    rule: 'ai-act/threat-without-asset',
    text: bridged('threats:\n  - { id: T1, class: data-poisoning, status: met, owner: a }\n'),
    titles: ['Name telemetry?', 'Name net?', 'Name all models and datasets?'],
  },
  {
    name: 'techniques of the class that the entry does not name yet',
    rule: 'ai-act/technique-unknown',
    text: bridged(
      'threats:\n  - { id: T1, class: model-flaws, techniques: [AML.T0030, AML.T0031], status: open }\n',
    ),
    titles: ['Correct to AML.T0029, Denial of AI Service?', 'Correct to AML.T0054, LLM Jailbreak?'],
  },
  {
    name: 'entries of the same number, then others of the class, but none that is named already',
    rule: 'ai-act/owasp-entry-unknown',
    text: bridged(
      'threats:\n  - { id: T1, class: model-flaws, owasp: [llm05, "LLM10:2026"], status: open }\n',
    ),
    titles: [
      'Correct to LLM05:2025, Improper Output Handling?',
      'Correct to LLM05:2026, Data and Model Poisoning?',
      'Correct to LLM09:2025, Misinformation?',
      'Correct to LLM07:2026, Misinformation?',
      'Correct to ML09:2023, Output Integrity?',
    ],
  },
  {
    name: 'an asset joins no entry that is met, because it would be met for that asset, too',
    rule: 'ai-act/asset-unassessed',
    text: bridged(
      'threats:\n  - { id: T1, class: confidentiality-attack, asset: net, status: met, owner: a }\n',
    ),
    titles: ['Add the threat entry for data poisoning', 'Add the threat entry for confidentiality attacks'],
  },
  {
    name: 'nothing for a claim that has a plan',
    rule: 'cra/requirement-open',
    text: bridged('cybersecurity: { I-1: { status: planned, owner: a, due: 2027-01-01 } }\n'),
    titles: [],
  },
  {
    name: 'no answer that would replace one',
    rule: 'bridge/cannot-tell',
    text: bridged('').replace('entry: "2"', 'entry: "44"'),
    titles: [],
  },
  {
    name: 'no cover for a class that the file does not say is met',
    rule: 'bridge/showing-partial',
    text: bridged('declaration: { evidence: a.md, ai-cybersecurity: { statement: It is. } }\n'),
    titles: [],
  },
  {
    name: 'no placeholder in the place of an answer',
    rule: 'cra/risk-assessment-without-ai-threats',
    text: bridged('risk-assessment: { evidence: a.md, covers-ai-threats: false }\n'),
    titles: [],
  },
];

describe('ways out that are offered', () => {
  for (const { name, rule, text, titles: expected } of offered) {
    it(name, () => {
      const analysis = analyse(text, settings);
      assert.ok(
        analysis.findings.some((finding) => finding.rule === rule),
        `${rule} is not found. Mend the case.`,
      );
      const actual = fixesOf(rule, analysis).map(
        ({ title, isChoice }) => `${title}${isChoice === true ? '?' : ''}`,
      );
      assert.deepEqual(actual, expected);
    });
  }
});

describe('a placeholder', () => {
  /** Where it stands, and the rule whose gap it stands in. */
  const cases: readonly (readonly [name: string, rule: RuleId, text: string])[] = [
    ['for a section', 'cra/declaration-missing', 'declaration: TODO\n'],
    ['for a list', 'ai-act/threats-missing', 'threats: TODO\n'],
    [
      'for all claims of a part',
      'cra/requirement-unstated',
      'cybersecurity: TODO\nvulnerability-handling: TODO\n',
    ],
    [
      'for a claim',
      'cra/requirement-unstated',
      `${stated('1 2 3 4 5 6 7')}  II-8: TODO\ncybersecurity: TODO\n`,
    ],
    [
      'for a status',
      'ai-act/threat-open',
      'threats: [{ id: T1, class: model-flaws, status: TODO, owner: a }]\n',
    ],
    [
      'for a measure',
      'ai-act/threat-without-measure',
      'threats: [{ id: T1, class: model-flaws, status: met, measures: { control: TODO } }]\n',
    ],
    ['for a channel', 'cra/reporting-channel-missing', 'reporting: { cra: TODO }\n'],
    ['for a showing', 'bridge/showing-missing', 'declaration: { evidence: a.md, ai-cybersecurity: TODO }\n'],
  ];
  for (const [name, rule, more] of cases) {
    it(`${name} is found instead of the gap`, () => {
      const { findings } = analyse(bridged(more), settings);
      const rules = findings.map((finding) => finding.rule);
      assert.deepEqual(
        [rules.includes(rule), rules.includes('descriptor/placeholder')],
        [false, true],
        rules.join(' '),
      );
    });
  }

  it('hides none of the other claims of its part', () => {
    const { findings } = analyse(bridged('cybersecurity: { I-1: TODO }\n'), settings);
    const unstated = findings.filter(({ rule }) => rule === 'cra/requirement-unstated');
    assert.equal(unstated.length, 2);
    assert.equal(JSON.stringify(unstated.map(({ fixes }) => fixes)).includes('"I-1"'), false);
  });
});

describe('fixes that are made together', () => {
  it('take out the last item first, so that each of them finds its own', () => {
    const text = lamp('x-list: [a, b, c, d]\nscope: { data-connection: direct }');
    const removal = (index: number): Fix => ({
      title: 'Remove it',
      changes: [{ kind: 'remove', path: ['x-list', index] }],
    });
    const setting: Fix = { title: 'Set it', changes: [{ kind: 'set', path: ['x-list', 3], value: 'e' }] };
    const result = after([removal(0), removal(2), removal(0), setting], analyse(text, settings));
    assert.equal(result?.text, text.replace('[a, b, c, d]', '[b, e]'));
  });

  it('take out every waiver that nothing needs', () => {
    const rules = ['cra/duty-open', 'bridge/cannot-tell', 'cra/sbom-missing', 'cra/declaration-missing'];
    const text = lamp(`waivers:\n${rules.map((rule) => `  - { rule: ${rule}, reason: Later. }\n`).join('')}`);
    const before = analyse(text, settings);
    const unused = before.findings.filter(({ rule }) => rule === 'descriptor/waiver-unused');
    const result = after(
      unused.flatMap(({ fixes }) => fixes),
      before,
    );
    assert.equal(result?.text, lamp('waivers:\n  - { rule: bridge/cannot-tell, reason: Later. }\n'));
  });

  it('add everything that is missing to a product of which nothing is said yet', () => {
    const { findings } = analyse(bridged(''), settings);
    const adding = findings.filter(({ fixes }) => fixes.some(({ scaffolds }) => scaffolds === true));
    assert.deepEqual(adding.map(({ rule }) => rule).sort(), [
      'ai-act/threats-missing',
      'cra/declaration-missing',
      'cra/reporting-channel-missing',
      'cra/requirement-unstated',
      'cra/requirement-unstated',
      'cra/risk-assessment-missing',
    ]);
  });

  it('add entries with different ids', () => {
    const before = analyse(
      bridged('threats: [{ class: data-poisoning, asset: telemetry, status: open }]\n'),
      settings,
    );
    const missing = before.findings.filter(({ rule }) => rule === 'ai-act/threat-class-missing');
    const result = after(
      missing.flatMap(({ fixes }) => fixes),
      before,
    );
    assert.equal(missing.length, 4);
    assert.deepEqual(
      [...(result?.text ?? '').matchAll(/id: (T\d+)/g)].map(([, id]) => id),
      ['T1', 'T2', 'T3', 'T4'],
    );
  });
});

describe('ways out of what was seen of a file', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const component = (name: string, more: Partial<BillComponent>): BillComponent => ({
    name,
    version: undefined,
    supplier: undefined,
    licences: [],
    hashes: [],
    purl: undefined,
    sources: [],
    range,
    ...more,
  });
  const billOf = (...models: readonly BillComponent[]): Sight => ({
    state: 'file',
    size: 1,
    bill: {
      state: 'read',
      bill: {
        format: 'CycloneDX',
        encoding: 'JSON',
        version: '1.6',
        timestamp: undefined,
        subject: undefined,
        components: models.length,
        counts: {},
        topLevel: [],
        frameworks: [],
        models,
        datasets: [],
      },
    },
  });
  const text = bridged('vulnerability-handling: { sbom: sbom/bill.txt }\n');

  it('models of a bill are declared as the bill has them', () => {
    const purl = 'pkg:huggingface/acme/Load%20forecast@0.9.0';
    const bill = billOf(
      component('acme/Load forecast', { version: '0.9', purl }),
      component('Net', {}),
      component('Übersetzer', { version: ' ', purl: 'pkg:none' }),
      component('', { version: '1' }),
    );
    const analysis = analyse(text, settings, new Map([['sbom/bill.txt', bill]]));
    const [fix] = fixesOf('bom/component-undeclared', analysis);
    assert.deepEqual(
      fix?.changes.map((change) => change.kind === 'append' && change.value),
      [
        { id: 'load-forecast', name: 'acme/Load forecast', version: '0.9', source: purl },
        { id: 'bersetzer', name: 'Übersetzer' },
      ],
    );
  });

  it('a bill that is missing is not begun as a stub', () => {
    const analysis = analyse(text, settings, new Map([['sbom/bill.txt', { state: 'missing' }]]));
    assert.deepEqual(
      [
        analysis.findings.some(({ rule }) => rule === 'evidence/file-missing'),
        fixesOf('evidence/file-missing', analysis),
      ],
      [true, []],
    );
  });
});
