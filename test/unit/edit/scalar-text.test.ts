/** Single values as YAML: bare where all readers agree on them, and always read back as what they are. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as readYaml } from 'yaml';
import { scalarText, type ScalarStyle } from '../../../server/src/edit/scalar-text.ts';
import { each } from '../../support/cases.ts';

const block: ScalarStyle = { flow: false, quote: '"' };
const flow: ScalarStyle = { flow: true, quote: '"' };

describe('a text stands bare', () => {
  const bare = [
    'met',
    'Signed exports; two people release.',
    'docs/a b.md',
    '2028-03-01',
    '2033-03',
    '2026-11-18T09:30:00+01:00',
    '2.4.0',
    '2024/2847',
    'LLM05:2026',
    'pkg:huggingface/acme/encoder@9c1f0de',
    'https://lamp.example/security#now',
    '-x',
    '?x',
    'a - b',
    'it\'s a "lamp"',
    'Größe 💡',
    '1a',
    'nothing',
    'onto',
  ];
  each(
    bare.map((name) => ({ name })),
    ({ name }) => {
      assert.equal(scalarText(name, block), name);
      assert.equal(scalarText(name, flow), name);
    },
  );
});

describe('a text has quotes', () => {
  const quoted = [
    '',
    ' a',
    'a ',
    'null',
    '~',
    'True',
    'NO',
    'yes',
    'off',
    'y',
    '1',
    '1.10',
    '-0.5',
    '1_000',
    '0x1F',
    '0o7',
    '1e3',
    '.5',
    '.inf',
    '-.INF',
    '.NaN',
    '12:30',
    '<<',
    '=',
    '---',
    '--- a',
    '...',
    '- a',
    '? a',
    ': a',
    '-',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    '#a',
    '"a"',
    "'a'",
    '{a',
    '[a',
    ', a',
    'a: b',
    'a:',
    'a #b',
    'a\nb',
    'a\tb',
    '\u0000',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
  ];
  each(
    quoted.map((text) => ({ name: JSON.stringify(text), text })),
    ({ text }) => {
      assert.match(scalarText(text, block), /^"[ -\u00ff]*"$/);
      assert.match(scalarText(text, { flow: true, quote: "'" }), /^(["']).*\1$/);
    },
  );

  each(
    ['a, b', 'a [1]', '{a}', 'a]'].map((name) => ({ name: `${name} in brackets only`, text: name })),
    ({ text }) => {
      assert.equal(scalarText(text, flow), `"${text}"`);
      if (text.startsWith('a')) assert.equal(scalarText(text, block), text);
    },
  );
});

describe('any single value', () => {
  const pieces = [
    'a',
    '1',
    '.',
    '-',
    ':',
    ' ',
    '#',
    ',',
    '[',
    '}',
    '"',
    "'",
    '\\',
    '\n',
    '\r',
    '\t',
    '~',
    'no',
    'true',
    '0x',
    'e',
    '+',
    '_',
    '<<',
    '\u2028',
    '💡',
    '%',
    '!',
    '&',
    '|',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join('')),
  );
  const anySingle = fc.oneof(
    { weight: 8, arbitrary: anyText },
    { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null)) },
  );
  const anyStyle: fc.Arbitrary<ScalarStyle> = fc.record({
    flow: fc.boolean(),
    quote: fc.constantFrom('"', "'"),
    always: fc.boolean(),
  });
  const soon = { interruptAfterTimeLimit: 1200, markInterruptAsFailure: false, numRuns: 1000 } as const;
  const around = (text: string, { flow }: ScalarStyle): string =>
    flow ? `{ a: [${text},${text}], b: ${text}}\n` : `a:\n  - ${text}\n  - ${text} # c\nb: ${text}\n`;

  it('is read back by YAML 1.2 as it is', () => {
    fc.assert(
      fc.property(anySingle, anyStyle, (value, style) => {
        const same = value === 0 ? 0 : value;
        assert.deepEqual(readYaml(around(scalarText(value, style), style)), { a: [same, same], b: same });
      }),
      soon,
    );
  });

  it('is read back by YAML 1.1 as it is, but for days', () => {
    fc.assert(
      fc.property(anyText, anyStyle, (value, style) => {
        // The library takes "e1" for a number in YAML 1.1; the standard does not.
        fc.pre(!/^\d{4}-\d/.test(value) && !/^[-+]?e[-+]?\d+$/i.test(value));
        const read = readYaml(around(scalarText(value, style), style), { version: '1.1' }) as unknown;
        assert.deepEqual(read, { a: [value, value], b: value });
      }),
      soon,
    );
  });

  it('is read back as a key', () => {
    fc.assert(
      fc.property(anyText, anyStyle, (value, style) => {
        fc.pre(value !== '<<' && value !== '__proto__');
        const key = scalarText(value, style);
        const read = readYaml(style.flow ? `{ ${key}: 1 }\n` : `${key}: 1\n`) as unknown;
        assert.deepEqual(read, { [value]: 1 });
      }),
      soon,
    );
  });
});
