/** The manifest: what VS Code shows of us is complete, leads to things that exist, and stays few. */

import assert from 'node:assert/strict';
import { severitiesFrom } from '../../server/src/analysis/settings.ts';
import { ruleById, ruleIds } from '../../server/src/rules/index.ts';
import { exists, readText } from '../support/files.ts';

interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly additionalProperties?: Setting;
}

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category: string;
}

interface MenuEntry {
  readonly command: string;
  readonly when: string;
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly completionEvents: readonly string[];
  readonly media: { readonly image: string; readonly altText: string };
}

interface Contributions {
  readonly commands: readonly Command[];
  readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly viewsWelcome: readonly { readonly when: string; readonly contents: string }[];
  readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
}

const { contributes } = JSON.parse(readText('package.json')) as { readonly contributes: Contributions };
const settings = Object.entries(contributes.configuration.properties);
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const views = Object.values(contributes.views).flatMap((all) => all.map(({ id }) => id));

/** Commands and views of VS Code that our texts lead to. */
const ofVsCode: readonly string[] = [
  'editor.action.quickFix',
  'workbench.action.files.openFolder',
  'workbench.action.openWalkthrough',
  'workbench.action.output.toggleOutput',
  'workbench.action.quickOpen',
  'workbench.actions.view.problems',
  'workbench.panel.markers.view',
];

const known = new Set([...ofVsCode, ...views, ...contributes.commands.map(({ command }) => command)]);

/** Settings of other extensions that a description may name. */
const ofOthers: readonly string[] = ['yaml.validate'];

/** What a prohibited practice is found by: it is always said, so it cannot be set. */
const prohibition = 'ai-act/prohibited-practice';

const textOf = ({ description, markdownDescription }: Setting): string =>
  markdownDescription ?? description ?? '';

const texts: readonly (readonly [where: string, text: string])[] = [
  ...settings.map(([name, setting]) => [name, textOf(setting)] as const),
  ...contributes.viewsWelcome.map(({ when, contents }) => [when, contents] as const),
  ...steps.map(({ id, description }) => [`step ${id}`, description] as const),
];

/** A line that is a link and nothing else is shown as a button. */
const buttonsIn = (text: string): readonly string[] => text.match(/^\[[^\]]+\]\([^)]+\)$/gm) ?? [];

/** Of commands; with `toSide:` what a command opens stands beside the walkthrough. */
function linksIn(text: string) {
  return [...text.matchAll(/\]\(command:(?:toSide:)?([\w.]+)(?:\?([^)]*))?\)/g)].map(
    ([, command = '', query = '[]']) => ({
      command,
      given: JSON.parse(decodeURIComponent(query)) as readonly unknown[],
    }),
  );
}

describe('the setting for severities', () => {
  const { propertyNames, additionalProperties, ...setting } =
    contributes.configuration.properties['conformityLens.rules'] ?? {};
  const values = additionalProperties?.enum ?? [];

  it('knows every rule that can be set, in the order of the registry', () =>
    assert.deepEqual(
      propertyNames?.enum,
      ruleIds.filter((id) => id !== prohibition),
      'List the ids of server/src/rules/index.ts in package.json, conformityLens.rules, propertyNames.',
    ));

  it('offers what the server understands', () => {
    const all = Object.fromEntries(values.map((value) => [value, value]));
    assert.deepEqual(severitiesFrom(all), all);
    assert.deepEqual(values, ['off', 'error', 'warning', 'information', 'hint']);
  });

  it('says that a prohibited practice cannot be turned off', () => {
    assert.ok(ruleById.has(prohibition), 'The rule has another id now.');
    assert.match(textOf(setting), /prohibited practice .* cannot be turned off/);
  });
});

describe('settings', () => {
  it('are at most fifteen', () => assert.ok(settings.length <= 15, `There are ${String(settings.length)}.`));

  for (const [name, setting] of settings) {
    it(`${name} is described, and leads to what it affects`, () => {
      const text = textOf(setting);
      assert.match(text, /[.)]$/, 'End the description with a sentence or a link.');
      assert.match(text, /\(command:|`#/, 'Link a setting, a command or the page of a rule.');
      assert.equal(
        setting.enumDescriptions?.length,
        name.includes('trace') ? undefined : setting.enum?.length,
      );
    });
  }
});

describe('commands', () => {
  const hidden = (contributes.menus.commandPalette ?? []).filter(({ when }) => when === 'false');
  const inPalette = contributes.commands.filter(
    ({ command }) => !hidden.some((entry) => entry.command === command),
  );

  it('of the palette are about a dozen', () =>
    assert.ok(inPalette.length <= 14, `There are ${String(inPalette.length)}: hide some, or merge them.`));

  for (const { command, title, category } of contributes.commands) {
    it(`${command} has a title as VS Code writes them`, () => {
      assert.equal(category, 'Conformity Lens');
      assert.match(title, /^[A-Z][\w' ]+…?$/, 'No punctuation; "…" where it asks for something.');
      const small = title.split(' ').filter((word) => /^[a-z]/.test(word));
      const allowed = new Set('a an and as at by for in is of or the to with that which'.split(' '));
      assert.deepEqual(
        small.filter((word) => !allowed.has(word)),
        [],
        'Title case: capitals for all but small words.',
      );
    });
  }

  it('of menus exist', () => {
    const named = Object.values(contributes.menus).flatMap((entries) =>
      entries.map(({ command }) => command),
    );
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });
});

describe('links of the manifest', () => {
  for (const [where, text] of texts) {
    it(`lead somewhere: ${where}`, () => {
      for (const { command, given } of linksIn(text)) {
        assert.ok(known.has(command), `${command} is no command: see ofVsCode in this test.`);
        if (command === 'conformityLens.openRule')
          assert.ok(ruleById.has(String(given[0])), `${String(given[0])} is no rule.`);
      }
      for (const [, name = ''] of text.matchAll(/`#([\w.]+)#`/g))
        assert.ok(
          [...settings.map(([id]) => id), ...ofOthers].includes(name),
          `There is no setting ${name}: see ofOthers in this test.`,
        );
    });
  }
});

describe('welcome views', () => {
  it('there is one for each reason why the tree is empty', () =>
    assert.deepEqual(
      contributes.viewsWelcome.map(({ when }) => when),
      [
        'conformityLens.found == none && workbenchState != empty',
        'conformityLens.found == none && workbenchState == empty',
        'conformityLens.found == unmarked',
      ],
    ));

  for (const { when, contents } of contributes.viewsWelcome) {
    it(`one button: ${when}`, () => assert.equal(buttonsIn(contents).length, 1));
  }
});

describe('the walkthrough', () => {
  it('is one, of five or six steps', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.ok(steps.length === 5 || steps.length === 6);
  });

  for (const { id, title, description, completionEvents, media } of steps) {
    it(`${id}: a short text with one button`, () => {
      assert.ok(title.length <= 30, `The title has ${String(title.length)} characters.`);
      const sentences = description.replace(/\(command:[^)]*\)/g, '');
      assert.ok(sentences.length <= 260, `The description has ${String(sentences.length)} characters.`);
      assert.equal(buttonsIn(description).length, 1);
      assert.doesNotMatch(sentences, /[`*_]/, 'Steps are shown as they are written, but for links.');
    });

    it(`${id}: is done when something is done that exists`, () => {
      assert.notDeepEqual(completionEvents, []);
      for (const event of completionEvents) {
        const [, kind = '', what = ''] = /^(\w+):(.*)$/.exec(event) ?? [];
        if (kind === 'onContext') assert.match(what, /^conformityLens\.found == some$/);
        else assert.ok(['onCommand', 'onView'].includes(kind) && known.has(what), event);
      }
    });

    it(`${id}: a picture, and words for those who do not see it`, () => {
      assert.ok(exists(media.image), `${media.image} is missing: "npm run pictures" takes it.`);
      assert.match(media.altText, /^[A-Z].*\.$/);
    });
  }
});
