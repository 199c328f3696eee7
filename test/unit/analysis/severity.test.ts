/** What findings weigh: only statute that binds on the as-of day is an error, and each act stands for itself. */

import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse.ts';
import type { Finding, Severity } from '../../../server/src/analysis/finding.ts';
import { severitiesFrom, type Severities } from '../../../server/src/analysis/settings.ts';
import { atMarket, settings, today } from '../../support/clock.ts';
import { corpus } from '../../support/corpus.ts';
import { analyseComplete, smallProduct } from '../../support/product.ts';

const severityOf = (findings: readonly Finding[], rule: string): Severity | undefined =>
  findings.find((finding) => finding.rule === rule)?.severity;
const open = 'vulnerability-handling: { II-5: open }';

describe('severity', () => {
  const days: readonly (readonly [asOf: string, severity: Severity])[] = [
    ['today', 'warning'],
    ['2027-12-11', 'warning'],
    ['2028-02-29', 'warning'],
    ['2028-03-01', 'error'],
    ['market', 'error'],
  ];
  for (const [asOf, severity] of days) {
    it(`an open requirement of a product of 1 March 2028, as of ${asOf}: ${severity}`, () => {
      assert.equal(
        severityOf(analyseComplete(open, { ...settings, asOf }).findings, 'cra/requirement-open'),
        severity,
      );
    });
  }

  it('is error today, once today is later than the market date', () => {
    assert.equal(
      severityOf(
        analyseComplete(open, { ...settings, today: '2029-01-01' }).findings,
        'cra/requirement-open',
      ),
      'error',
    );
  });

  it('without a market date nothing is an error', () => {
    const { findings } = analyseComplete(`product: { placed-on-market: null }\n${open}`, atMarket);
    assert.equal(severityOf(findings, 'cra/requirement-open'), 'warning');
  });

  it('recitals are warnings and practice is information, also as of the market day', () => {
    const { findings } = analyseComplete(
      'ai-system: { datasets: [grid-telemetry, weather-history] }\nthreats: [{ id: T1, owasp: LLM05 }]',
      atMarket,
    );
    assert.equal(severityOf(findings, 'ai-act/asset-unassessed'), 'warning');
    assert.equal(severityOf(findings, 'ai-act/owasp-entry-unknown'), 'information');
  });

  it('prohibited practices of 2026 are errors from 2 December 2026 on', () => {
    const text = smallProduct(
      'product: { placed-on-market: 2026-06-01 }\nai-system: { use: { prohibited-practice: bb } }',
    );
    const severity = (asOf: string) =>
      severityOf(analyse(text, { ...settings, asOf }).findings, 'ai-act/prohibited-practice');
    assert.deepEqual([severity('2026-12-01'), severity('2026-12-02')], ['warning', 'error']);
  });
});

describe('severity follows from the basis', () => {
  const allowed: Readonly<Record<Finding['basis'], readonly Severity[]>> = {
    form: ['error', 'warning', 'information'],
    gate: ['information'],
    // A warning where the file says nothing: nobody can tell whether the text is met.
    'statutory-now': ['error', 'warning'],
    'statutory-later': ['warning'],
    contradiction: ['warning'],
    reference: ['error'],
    unused: ['hint'],
    recital: ['warning'],
    practice: ['information'],
  };
  /** An open condition of the bridge is no breach: Article 15 is then owed in full, by its own rules. */
  const conditions = new Set<string>([
    'bridge/showing-missing',
    'bridge/showing-partial',
    'bridge/showing-contradicted',
    'bridge/declaration-without-cra',
  ]);

  it('wherever the project writes a descriptor, today and at its market day', () => {
    for (const { name, today: now, market } of corpus) {
      for (const { basis, severity, rule, waivedBy } of [...now.findings, ...market.findings]) {
        const expected: readonly Severity[] =
          waivedBy !== undefined ? ['hint'] : conditions.has(rule) ? ['warning'] : allowed[basis];
        assert.ok(
          expected.includes(severity),
          `${name}: ${rule} rests on ${basis} and is ${severity}. Decide it in analysis/run-rules.ts.`,
        );
      }
    }
  });

  it('nothing binds before its day', () => {
    for (const { name, market } of corpus) {
      const asOf = market.judgement?.asOf ?? today;
      const early = market.findings.filter(
        ({ basis, bindsFrom }) => basis === 'statutory-now' && (bindsFrom === undefined || bindsFrom > asOf),
      );
      assert.deepEqual(early, [], `${name}: these findings count as binding before their day.`);
    }
  });
});

describe('each act stands for itself', () => {
  const rulesOf = (change: string): string[] => analyseComplete(change).findings.map(({ rule }) => rule);
  const openThreat = 'threats: [{ id: T1, status: open }]';

  it('not high-risk: requirements of the CRA remain, threats of the AI Act go', () => {
    const found = rulesOf(`ai-system: { high-risk: { route: none, entry: null } }\n${open}\n${openThreat}`);
    assert.deepEqual(found.sort(), ['bridge/not-high-risk', 'cra/requirement-open']);
  });

  it('machinery: requirements of the CRA remain', () => {
    const found = rulesOf(
      `ai-system: { high-risk: { route: annex-1-b, entry: "21", third-party-assessment: true } }\n${open}`,
    );
    assert.deepEqual(found.sort(), ['bridge/art15-not-applicable', 'cra/requirement-open']);
  });

  it('outside the CRA: threats of the AI Act remain, requirements of the CRA go', () => {
    const found = rulesOf(`scope: { data-connection: none }\n${open}\n${openThreat}`);
    assert.deepEqual(found.sort(), ['ai-act/threat-open', 'bridge/out-of-cra-scope']);
  });

  it('in the gap from 2 to 10 December 2027: threats remain, requirements of the CRA do not bind', () => {
    const found = rulesOf(`product: { placed-on-market: 2027-12-05 }\n${open}\n${openThreat}`);
    assert.deepEqual(found.sort(), ['ai-act/threat-open', 'bridge/not-caught-by-date']);
  });

  it('on the market long before: reporting under the CRA remains', () => {
    const found = rulesOf(`product: { placed-on-market: 2020-05-01 }\n${open}\nreporting: null`);
    assert.deepEqual(found.sort(), ['bridge/not-caught-by-date', 'cra/reporting-channel-missing']);
  });

  it('a prohibited practice: said, and nothing about the bridge or the AI Act beside it', () => {
    const found = rulesOf(
      `ai-system: { use: { prohibited-practice: c } }\n${open}\n${openThreat}\ndeclaration: { ai-cybersecurity: null }`,
    );
    assert.deepEqual(found.sort(), ['ai-act/prohibited-practice', 'cra/requirement-open']);
  });

  it('an open duty of the AI Act beside the bridge is said without touching it', () => {
    const { findings, judgement } = analyseComplete('ai-act: { accuracy: open }');
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['ai-act/requirement-open'],
    );
    assert.equal(judgement?.profile.bridge.state, 'deemed');
  });
});

describe('severity that the user decides', () => {
  const openRequirement = 'cybersecurity: { I-2b: open }';
  const prohibition = 'ai-system: { use: { prohibited-practice: c } }';
  const severityWith = (severities: Severities, change: string, rule: string): string | undefined =>
    analyseComplete(change, { ...settings, severities }).findings.find((each) => each.rule === rule)
      ?.severity;

  it('counts for the findings of the rule', () =>
    assert.equal(
      severityWith({ 'cra/requirement-open': 'error' }, openRequirement, 'cra/requirement-open'),
      'error',
    ));

  it('off shows none of them, and what follows for the bridge stays', () => {
    const analysis = analyseComplete(openRequirement, {
      ...settings,
      severities: { 'cra/requirement-open': 'off' },
    });
    assert.equal(analysis.findings.length, 0);
    assert.notEqual(analysis.judgement?.profile.bridge.state, 'deemed');
  });

  it('a prohibited practice is always said', () =>
    assert.notEqual(
      severityWith({ 'ai-act/prohibited-practice': 'off' }, prohibition, 'ai-act/prohibited-practice'),
      undefined,
    ));

  it('what is no decision is left out', () =>
    assert.deepEqual(severitiesFrom({ a: 'off', b: 'loud', c: 1, d: null, e: 'hint' }), {
      a: 'off',
      e: 'hint',
    }));

  for (const nonsense of [null, 'off', 1, ['off'], undefined])
    it(`${JSON.stringify(nonsense)} decides nothing`, () =>
      assert.deepEqual(
        Object.values(severitiesFrom(nonsense)).filter((each) => each !== 'off'),
        [],
      ));
});
