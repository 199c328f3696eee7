/** Each example gives the state that its page documents, and names evidence that is there. */

import { createHash } from 'node:crypto';
import assert from 'node:assert/strict';
import { analyse, type Judgement } from '../../server/src/analysis/analyse.ts';
import type { BridgeState } from '../../server/src/profile/bridge.ts';
import { atMarket, settings } from '../support/clock.ts';
import { examples, exists, filesBelow, inProject, readText } from '../support/files.ts';
import { readFileSync } from 'node:fs';

interface Expected {
  readonly state: BridgeState;
  /** Least and greatest number of findings today. */
  readonly findings: readonly [number, number];
}

const documented: Readonly<Record<string, Expected>> = {
  'art15-not-applicable': { state: 'art15-not-applicable', findings: [1, 6] },
  'grid-controller': { state: 'deemed', findings: [0, 0] },
  'grid-controller-gaps': { state: 'conditions-missing', findings: [8, 12] },
  minimal: { state: 'conditions-missing', findings: [1, 7] },
  'not-caught-by-date': { state: 'not-caught-by-date', findings: [1, 1] },
  'not-high-risk': { state: 'not-high-risk', findings: [1, 8] },
  'out-of-cra-scope': { state: 'out-of-cra-scope', findings: [1, 8] },
  'prohibited-practice': { state: 'prohibited-practice', findings: [1, 1] },
};

interface Located {
  readonly value: unknown;
}

/** All values of a judgement's descriptor under one of the given keys, however deep. */
function valuesOf(node: unknown, keys: readonly string[]): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesOf(item, keys));
  if (typeof node !== 'object' || node === null || !('value' in node)) return [];
  const { value } = node as Located;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return valuesOf(value, keys);
  return Object.entries(value).flatMap(([key, field]) => {
    const text = (field as Located).value;
    return keys.includes(key) && typeof text === 'string' ? [text] : valuesOf(field, keys);
  });
}

const judged = (text: string): Judgement =>
  analyse(text, settings).judgement ?? assert.fail('The example cannot be judged.');

describe('examples', () => {
  it('are those that are documented', () =>
    assert.deepEqual(
      examples.map(({ name }) => name),
      Object.keys(documented),
    ));

  for (const { name, folder, text } of examples) {
    it(`${name}: state and number of findings`, () => {
      const { findings, judgement } = analyse(text, settings);
      const { state, findings: [least, most] = [0, 0] } = documented[name] ?? {};
      assert.equal(judgement?.profile.bridge.state, state);
      assert.ok(
        least <= findings.length && findings.length <= most,
        `${String(findings.length)} findings: ${findings.map(({ rule }) => rule).join(', ')}`,
      );
    });

    it(`${name}: nothing is malformed`, () => {
      assert.deepEqual(
        analyse(text, settings).findings.filter(({ basis }) => basis === 'form'),
        [],
      );
    });

    it(`${name}: the files it names are there`, () => {
      const paths = valuesOf(judged(text).descriptor, [
        'file',
        'rationale',
        'playbook',
        'update-plan',
        'support-reasons',
      ]).filter((path) => !path.includes(' '));
      const missing = paths.filter((path) => !exists(`${folder}/${path}`));
      assert.deepEqual(missing, [], `Add these files to ${folder}, or mend the paths.`);
    });

    it(`${name}: stands on the page of the examples with its state`, () => {
      const line = readText('examples/README.md')
        .split('\n')
        .find((each) => each.includes(`(${name}/compliance.yaml)`));
      assert.ok(
        line?.includes(`\`${documented[name]?.state ?? ''}\``),
        `Add a line for ${name} with its state to examples/README.md.`,
      );
    });
  }

  it('the complete example is clean, also at its market date', () => {
    const text = readText('examples/grid-controller/compliance.yaml');
    for (const chosen of [settings, atMarket]) assert.deepEqual(analyse(text, chosen).findings, []);
  });

  it('the complete example uses each evidence file, and each hash in it is true', () => {
    const { descriptor } = judged(readText('examples/grid-controller/compliance.yaml'));
    const named = new Set(valuesOf(descriptor, ['file', 'rationale', 'playbook']));
    const unused = filesBelow('examples/grid-controller')
      .map((path) => path.slice('examples/grid-controller/'.length))
      .filter((path) => !named.has(path) && path !== 'compliance.yaml');
    assert.deepEqual(unused, [], 'Name these files in the descriptor, or remove them.');
    const assessment = descriptor.value['risk-assessment']?.value.evidence?.value[0]?.value;
    const hash = createHash('sha256')
      .update(readFileSync(inProject('examples/grid-controller/docs/risk-assessment.md')))
      .digest('hex');
    assert.equal(
      assessment?.sha256?.value,
      hash,
      'The risk assessment changed: write its new SHA-256 into the descriptor.',
    );
  });

  it('closed gates are small', () => {
    for (const { name, text } of examples.filter((each) => !each.name.startsWith('grid-controller'))) {
      assert.ok(text.trimEnd().split('\n').length <= 40, `${name} has more than 40 lines.`);
    }
  });
});
