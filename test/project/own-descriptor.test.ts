/** The project's own descriptor says what is true: the version, the gates, its open claims, and files that are there. */

import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { analyse, type Judgement } from '../../server/src/analysis/analyse.ts';
import { atMarket, settings } from '../support/clock.ts';
import { exists, filesBelow, readText } from '../support/files.ts';

interface Claim {
  readonly status: string;
  readonly note?: string;
}

const path = 'compliance.yaml';
const text = readText(path);
const own = parse(text) as {
  readonly product: { readonly version: string };
  readonly cybersecurity: Readonly<Record<string, Claim>>;
  readonly 'vulnerability-handling': Readonly<Record<string, Claim>>;
};

const judged = (of: string): Judgement =>
  analyse(of, settings).judgement ?? assert.fail(`${path} cannot be judged. Run the check on it.`);

const openClaims = Object.entries({ ...own['vulnerability-handling'], ...own.cybersecurity })
  .filter(([, { status }]) => status === 'open')
  .map(([key]) => key)
  .sort();

/** Every text of a descriptor that is the path of a file. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[\w./-]+\.[a-z]+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe('the descriptor of the project itself', () => {
  it('names the version of the package', () => {
    const { version } = JSON.parse(readText('package.json')) as { version: string };
    assert.equal(own.product.version, version, `Write the version of package.json into ${path}.`);
  });

  it('is outside the CRA as open source, and has no AI system', () => {
    const { gates, bridge } = judged(text).profile;
    assert.deepEqual(
      [gates.craScope.answer, gates.highRisk.answer, bridge.state],
      ['out', 'no', 'out-of-cra-scope'],
      'Has the way of supplying changed? Then every claim needs another look.',
    );
  });

  for (const [day, chosen] of Object.entries({ today: settings, 'the day of the market': atMarket })) {
    it(`${day}: nothing in it is malformed, an error or a warning`, () => {
      const { findings } = analyse(text, chosen);
      const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        grave.map(({ rule, message }) => `${rule}: ${message}`),
        [],
        `Mend ${path}.`,
      );
    });
  }

  it('states every requirement of Annex I, as if the CRA applied, with evidence or a justification', () => {
    const supplied = text.replace('open-source: non-commercial', 'open-source: commercial');
    const about = analyse(supplied, settings).findings.filter(({ rule }) =>
      rule.startsWith('cra/requirement-'),
    );
    const other = about.filter(({ rule }) => rule !== 'cra/requirement-open');
    assert.equal(about.length, openClaims.length, 'Each open claim is a finding, and nothing else.');
    assert.deepEqual(
      other.map(({ message }) => message),
      [],
      'State the requirement, or name its evidence.',
    );
  });

  it('says of each open claim what is missing, and so does the page on vulnerabilities', () => {
    const page = readText('docs/security/vulnerability-handling.md');
    const listed = [...page.matchAll(/^\| (II?-\w+) /gm)].map(([, key]) => key).sort();
    assert.deepEqual(listed, openClaims, 'Its table "What is missing" lists the claims that are open.');
    const claims = { ...own.cybersecurity, ...own['vulnerability-handling'] };
    for (const key of openClaims) assert.ok(claims[key]?.note, `Add a note to ${key}: what is missing?`);
  });

  it('names files that are there, and every page on security', () => {
    const named = new Set(pathsIn(parse(text)));
    assert.deepEqual(
      [...named].filter((file) => !exists(file)),
      [],
      `Add these files, or mend the paths in ${path}.`,
    );
    const linked = [text, readText('SECURITY.md')].join('\n');
    for (const page of filesBelow('docs/security'))
      assert.ok(linked.includes(page), `Neither ${path} nor SECURITY.md names ${page}.`);
  });

  it('links from SECURITY.md and the pages on security lead to files', () => {
    for (const page of ['SECURITY.md', ...filesBelow('docs/security')]) {
      for (const [, link = ''] of readText(page).matchAll(/\]\(([^)]+)\)/g)) {
        const target = new URL(link, `file:///${page}`).pathname.slice(1);
        assert.ok(exists(target), `${page} links ${link}, which is not there.`);
      }
    }
  });

  it('promises nothing: no word of it or of SECURITY.md calls a product compliant', () => {
    for (const file of [path, 'SECURITY.md'])
      assert.doesNotMatch(
        readText(file),
        /\bcompliant\b|\bguarantee/i,
        `Say in ${file} what is done instead.`,
      );
  });

  it('gives no address of a person, as none exists yet', () => {
    for (const file of [path, 'SECURITY.md', ...filesBelow('docs/security')])
      assert.doesNotMatch(readText(file), /\S+@\S+\.\w+|https?:/, `${file} names an address. Does it exist?`);
  });
});

describe('what the risk assessment says about our source', () => {
  const source = [...filesBelow('server/src'), ...filesBelow('client/src')].filter((file) =>
    file.endsWith('.ts'),
  );
  const ways: Readonly<Record<string, RegExp>> = {
    'no module and no function of a network':
      /'(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/\w+)?'|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/,
    'no code made from text': /\beval\(|\bnew Function\(|'(?:node:)?vm'/,
    'no Markdown that is trusted or HTML': /\bisTrusted\b|\bsupportHtml\b/,
  };
  for (const [statement, way] of Object.entries(ways)) {
    it(statement, () => {
      const found = source.filter((file) => way.test(readText(file)));
      assert.deepEqual(found, [], 'Remove it, or change docs/security/risk-assessment.md and hardening.md.');
    });
  }

  it('no program is started but git', () => {
    const starting = source.filter((file) => /'(?:node:)?child_process'/.test(readText(file)));
    const others = starting.filter((file) => !/\(\s*'git',/.test(readText(file)));
    assert.deepEqual(others, [], 'Change docs/security/risk-assessment.md first.');
  });
});
