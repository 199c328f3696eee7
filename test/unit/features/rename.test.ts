/** Rename: an id in all its places, quotes kept, nothing else touched; and when it is refused. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../server/src/analysis/analyse.ts';
import { textFormats } from '../../../server/src/descriptor/text-formats.ts';
import { idsOf } from '../../../server/src/features/ids.ts';
import { prepareRename, rename, type Renaming } from '../../../server/src/features/rename.ts';
import { each } from '../../support/cases.ts';
import { settings } from '../../support/clock.ts';
import { examples, filesBelow, readText } from '../../support/files.ts';
import { bothLineEnds, markRanges, readMarked, spanOf, withEdits } from './marked.ts';

const start = 'conformity: 1\nproduct: { name: Lamp }\n';

function editsOf(renaming: Renaming | undefined): Extract<Renaming, { edits: unknown }>['edits'] {
  assert.ok(renaming !== undefined, 'There is no id at the cursor.');
  if ('refused' in renaming) assert.fail(`Refused: ${renaming.refused}`);
  return renaming.edits;
}

const renamed = (analysis: Analysis, offset: number, newName: string): string =>
  withEdits(analysis.text, editsOf(rename(analysis, offset, newName)));

/** On a busy machine fewer runs are better than a test that fails for want of time. */
const soon = { interruptAfterTimeLimit: 1200, markInterruptAsFailure: false } as const;

describe('rename', () => {
  const cases: readonly {
    readonly name: string;
    readonly marked: string;
    readonly to: string;
    readonly expected: string;
  }[] = [
    {
      name: 'from the declaration, in block and flow style',
      marked:
        'ai-system:\n  models:\n    - id: n<|>et # net\n      name: net\nthreats: [{ asset: net }, { asset: [net, other] }]\n',
      to: 'fresh',
      expected:
        'ai-system:\n  models:\n    - id: fresh # net\n      name: net\nthreats: [{ asset: fresh }, { asset: [fresh, other] }]\n',
    },
    {
      name: 'from a use, with the quotes of each place',
      marked: `ai-system: { models: [{ id: 'a', trained-on: ["b"] }], datasets: [ b ] }\nthreats: [{ asset: ['<|>b', "a"] }]\n`,
      to: 'c.d_e-1',
      expected: `ai-system: { models: [{ id: 'a', trained-on: ["c.d_e-1"] }], datasets: [ c.d_e-1 ] }\nthreats: [{ asset: ['c.d_e-1', "a"] }]\n`,
    },
    {
      name: 'in block scalars, of which the rest stays',
      marked:
        'ai-system:\n  models:\n    - id: |- # net\n        net\n\n      name: net\nthreats:\n  - asset: n<|>et\n',
      to: '1.0',
      expected:
        'ai-system:\n  models:\n    - id: |- # net\n        1.0\n\n      name: net\nthreats:\n  - asset: "1.0"\n',
    },
    {
      name: 'at the anchor',
      marked:
        'x-net: &net { id: net }\nx-asset: &asset net\nai-system: { models: [{ <<: *net }] }\nthreats: [{ asset: *asset }, { asset: [n<|>et] }]\n',
      to: 'fresh',
      expected:
        'x-net: &net { id: fresh }\nx-asset: &asset fresh\nai-system: { models: [{ <<: *net }] }\nthreats: [{ asset: *asset }, { asset: [fresh] }]\n',
    },
    {
      name: 'an id that an alias declares and uses',
      marked: 'ai-system: { models: [{ id: &net n<|>et }] }\nthreats: [{ asset: *net }]\n',
      to: 'fresh',
      expected: 'ai-system: { models: [{ id: &net fresh }] }\nthreats: [{ asset: *net }]\n',
    },
    {
      name: 'a threat, and not the model of the same name',
      marked: 'ai-system: { models: [A] }\nthreats: [{ id: <|>A, asset: A }]\n',
      to: 'B',
      expected: 'ai-system: { models: [A] }\nthreats: [{ id: B, asset: A }]\n',
    },
    {
      name: 'to a name that is taken in another namespace',
      marked: 'ai-system: { models: [A] }\nthreats: [{ id: T<|>1, asset: A }]\nincidents: [{ id: I1 }]\n',
      to: 'A',
      expected: 'ai-system: { models: [A] }\nthreats: [{ id: A, asset: A }]\nincidents: [{ id: I1 }]\n',
    },
    {
      name: 'to a name that is used, but not declared',
      marked: 'ai-system: { models: [n<|>et] }\nthreats: [{ asset: mesh }]\n',
      to: 'mesh',
      expected: 'ai-system: { models: [mesh] }\nthreats: [{ asset: mesh }]\n',
    },
    {
      name: 'to its own name changes nothing',
      marked: 'ai-system: { models: [1.<|>0] }\nthreats: [{ asset: "1.0" }]\n',
      to: '1.0',
      expected: 'ai-system: { models: [1.0] }\nthreats: [{ asset: "1.0" }]\n',
    },
    {
      name: 'an id that the format refuses',
      marked: 'ai-system: { models: [{ id: grid n<|>et }] }\nthreats: [{ asset: "grid net" }]\n',
      to: 'grid-net',
      expected: 'ai-system: { models: [{ id: grid-net }] }\nthreats: [{ asset: "grid-net" }]\n',
    },
    {
      name: 'the path of a waiver is no id',
      marked: 'threats: [{ id: c<|>ra }]\nwaivers: [{ rule: cra/duty-open, at: cra, reason: because }]\n',
      to: 'T1',
      expected: 'threats: [{ id: T1 }]\nwaivers: [{ rule: cra/duty-open, at: cra, reason: because }]\n',
    },
    {
      name: 'while a key is half typed',
      marked: 'ai-system:\n  models:\n    - id: n<|>et\n      sup\nthreats:\n  - asset: net\n',
      to: 'fresh',
      expected: 'ai-system:\n  models:\n    - id: fresh\n      sup\nthreats:\n  - asset: fresh\n',
    },
  ];
  each(cases, ({ marked, to, expected }) => {
    const texts = bothLineEnds(start + expected);
    for (const [index, text] of bothLineEnds(start + marked).entries()) {
      const { analysis, offset } = readMarked(text);
      assert.equal(renamed(analysis, offset, to), texts[index]);
    }
  });

  for (const name of ['1.0', '0x1', '1e3', 'true', 'Null', '.nan', '-1', '-', '---', '...']) {
    it(`puts ${name} into quotes where there are none`, () => {
      const { analysis, offset } = readMarked(
        `${start}ai-system: { models: ["n<|>et"] }\nthreats:\n  - asset: net\n`,
      );
      assert.equal(
        renamed(analysis, offset, name),
        `${start}ai-system: { models: ["${name}"] }\nthreats:\n  - asset: "${name}"\n`,
      );
    });
  }

  /** Any id is read back as the text that it is, wherever it stands without quotes. */
  const bare: readonly { readonly name: string; readonly marked: string }[] = [
    {
      name: 'in block style',
      marked: `${start}ai-system:\n  models:\n    - n<|>et\n    - id: other\n      trained-on: net # a\nthreats:\n  - asset: [net,other,net]\n`,
    },
    {
      name: 'in flow style, at the start of a line',
      marked:
        '{conformity: 1, ai-system: {models: [\nn<|>et,\n{id: other, trained-on: net}]},\nthreats: [{asset:\nnet}, {asset: [other,net]}]}\n',
    },
  ];
  each(bare, ({ marked }) => {
    const { analysis, offset } = readMarked(marked);
    const anyId = fc.stringMatching(/^[\w.-]{1,6}$/).filter((name) => name !== 'other');
    fc.assert(
      fc.property(anyId, (name) => {
        const after = analyse(renamed(analysis, offset, name), settings);
        const found = idsOf(after).filter(({ text }) => text !== 'other');
        const expected = Array.from({ length: 4 }, () => name);
        assert.deepEqual(
          found.map(({ text }) => text),
          expected,
        );
      }),
      { ...soon, numRuns: 60 },
    );
  });
});

describe('rename is refused', () => {
  const cases: readonly {
    readonly name: string;
    readonly marked: string;
    readonly to?: string;
    readonly because: RegExp;
  }[] = [
    {
      name: 'for a name that is no id',
      marked: 'threats: [{ id: <|>T1 }]\n',
      to: 'T 2',
      because: /short name of letters, digits/,
    },
    { name: 'for no name', marked: 'threats: [{ id: <|>T1 }]\n', to: '', because: /short name of letters/ },
    {
      name: 'for a name on two lines',
      marked: 'threats: [{ id: <|>T1 }]\n',
      to: 'a\n',
      because: /short name of letters/,
    },
    {
      name: 'for the name of a dataset, where a model is renamed',
      marked: 'ai-system: { models: [n<|>et], datasets: [fresh] }\n',
      because: /"fresh" is the id of a model or dataset already/,
    },
    {
      name: 'for the name of another threat, from an anchor',
      marked: 'x-t: &t { id: fresh }\nthreats: [*t, { id: T<|>1 }]\n',
      because: /"fresh" is the id of a threat already/,
    },
    {
      name: 'for the name of another incident',
      marked: 'incidents: [{ id: fresh }, { id: <|>I1 }]\n',
      because: /"fresh" is the id of an incident already/,
    },
    {
      name: 'where an alias uses the text for something else',
      marked: 'ai-system: { models: [{ id: &a n<|>et, name: *a }] }\n',
      because: /for something else, too/,
    },
    {
      name: 'where an alias uses the text in another namespace',
      marked: 'ai-system: { models: [{ id: &a n<|>et }] }\nthreats: [{ id: *a }]\n',
      because: /for something else, too/,
    },
    {
      name: 'in a broken text',
      marked: 'threats: [{ id: T<|>1 }]\nincidents:\n  - id: "half\n',
      because: /cannot be read as a whole/,
    },
    {
      name: 'in a file of a newer format',
      marked: 'threats: [{ id: T<|>1 }]\nconformity: 2\n',
      because: /cannot be read as a whole/,
    },
  ];
  each(cases, ({ marked, to = 'fresh', because }) => {
    const { analysis, offset } = readMarked(marked.includes('conformity') ? marked : start + marked);
    const renaming = rename(analysis, offset, to);
    assert.ok(renaming !== undefined && 'refused' in renaming, 'It is done, and has to be refused.');
    assert.match(renaming.refused, because);
  });
});

describe('what can be renamed', () => {
  const targets: readonly { readonly name: string; readonly marked: string; readonly placeholder: string }[] =
    [
      { name: 'a declaration', marked: 'threats: [{ id: <|T<|>1|> }]\n', placeholder: 'T1' },
      { name: 'a quoted use', marked: 'threats: [{ asset: "<|net<|>|>" }]\n', placeholder: 'net' },
      { name: 'a text with escapes', marked: 'threats: [{ asset: "<|n\\x65<|>t|>" }]\n', placeholder: 'net' },
    ];
  each(targets, ({ marked, placeholder }) => {
    const { analysis, offset, ranges } = readMarked(start + marked);
    const target = prepareRename(analysis, offset) ?? assert.fail('There is no id at the cursor.');
    assert.equal(target.placeholder, placeholder);
    assert.equal(markRanges(analysis, [target.range]), ranges);
  });

  const nothing: readonly { readonly name: string; readonly marked: string }[] = [
    { name: 'not a file', marked: 'cybersecurity: { I-1: { evidence: a<|>.md } }\n' },
    { name: 'not a key', marked: 'threats: [{ i<|>d: T1 }]\n' },
    { name: 'not a choice', marked: 'threats: [{ class: data<|>-poisoning }]\n' },
    { name: 'not the path of a waiver', marked: 'waivers: [{ rule: a/b, at: th<|>reats, reason: c }]\n' },
    { name: 'not a text over several lines', marked: 'threats: [{ id: a\n  b<|> }]\n' },
  ];
  each(nothing, ({ marked }) => {
    const { analysis, offset } = readMarked(start + marked);
    assert.deepEqual(
      [prepareRename(analysis, offset), rename(analysis, offset, 'fresh')],
      [undefined, undefined],
    );
  });

  it('nothing without the marker', () => {
    const { analysis, offset } = readMarked('threats: [{ id: T<|>1 }]\n');
    assert.deepEqual(
      [prepareRename(analysis, offset), rename(analysis, offset, 'a')],
      [undefined, undefined],
    );
  });
});

/** Every right id of the project's own descriptors that can be read as a whole, with its place. */
const written = [
  ...examples.map(({ folder, text }) => ({ path: folder, text })),
  ...filesBelow('test/fixtures')
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readText(path) })),
]
  .flatMap(({ path, text }) =>
    bothLineEnds(text).map((each) => ({ path, analysis: analyse(each, settings) })),
  )
  .filter(({ analysis }) => analysis.judgement !== undefined)
  .flatMap(({ path, analysis }) =>
    idsOf(analysis)
      .filter(({ text }) => textFormats.id(text) === undefined)
      .map((id) => ({ where: `${id.text} of ${path}`, analysis, id })),
  );

/** What is found, on which line. A hint at the nearest name goes by the letters of ids, so it is left out. */
function findingsOf({ findings, lines }: Analysis): readonly string[] {
  return findings.map(({ rule, severity, message, span }) => {
    const said = rule === 'descriptor/unknown-reference' ? '' : message;
    return `${String(lines.positionAt(span.start).line)} ${severity} ${rule} ${said}`;
  });
}

function assertReversible({ where, analysis, id }: (typeof written)[number], name: string): void {
  const after = analyse(renamed(analysis, id.span.start, name), settings);
  assert.deepEqual(
    findingsOf(after).map((finding) => finding.replaceAll(name, id.text)),
    findingsOf(analysis),
    `Renaming ${where} changes what is found.`,
  );
  const place = idsOf(after).find(({ text }) => text === name) ?? assert.fail(`${name} is lost.`);
  assert.equal(renamed(after, place.span.start, id.text), analysis.text, `The way back of ${where} differs.`);
}

describe('rename of every id of the project', () => {
  it('keeps all findings, and the way back gives the same text', () => {
    assert.ok(written.length > 50, 'The fixtures have hardly any id. Mend the test.');
    fc.assert(
      fc.property(fc.nat({ max: written.length - 1 }), fc.stringMatching(/^q[\w.-]{5,12}$/), (at, name) => {
        const one = written[at] ?? assert.fail();
        fc.pre(!one.analysis.text.includes(name));
        assertReversible(one, name);
      }),
      { ...soon, numRuns: 80 },
    );
  });

  it('touches nothing but the id', () => {
    for (const { where, analysis, id } of written) {
      for (const { range } of editsOf(rename(analysis, id.span.start, 'fresh-1'))) {
        const { start: from, end } = spanOf(analysis.text, range);
        assert.equal(analysis.text.slice(from, end), id.text, where);
      }
    }
  });
});
