/** `npm run pictures`: takes the pictures of the README and of the walkthrough in a real VS Code. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, encode } from 'fast-png';
import type { Locator, Page } from 'playwright-core';
import { placeInEditor } from '../test/host/editor-place.ts';
import { hoverOver, openView, runCommandByTitle, takePicture } from '../test/host/picture.ts';
import { reduceColours } from './reduce-colours.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const example = join(root, 'examples', 'grid-controller-gaps');

interface Opened {
  readonly folder: string;
  readonly openFile: string;
}

/** A part of the window, in pixels. */
interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Brings the window into the state to show, and gives the part to keep. */
type Prepare = (page: Page) => Promise<Region>;

const gaps: Opened = { folder: example, openFile: join(example, 'compliance.yaml') };

/** Themes by kind; VS Code marks its window with the class. */
const themes = {
  dark: { name: 'Default Dark Modern', kind: 'vs-dark' },
  light: { name: 'Default Light Modern', kind: 'vs' },
} as const;
type Theme = keyof typeof themes;

const shared = {
  extensionDevelopmentPath: root,
  settings: {
    'workbench.startupEditor': 'none',
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
    'editor.stickyScroll.enabled': false,
  },
};

/** The pictures ship in the package, so they are made small. */
async function takeSmallPicture(name: string, theme: Theme, opened: Opened, prepare: Prepare): Promise<void> {
  const file = join(root, 'media', name);
  let region: Region | undefined;
  await takePicture({ ...shared, ...opened, colorTheme: themes[theme].name, file }, async (page) => {
    // Until its settings are read, the window has another theme.
    await page.locator(`.monaco-workbench.${themes[theme].kind}`).waitFor();
    region = await prepare(page);
  });
  if (region === undefined) throw new Error(`Nothing of ${name} is to be kept.`);
  await writeFile(file, reduceColours(partOf(await readFile(file), region), mostColours));
}

/** As many as text and icons need to look as they do. */
const mostColours = 64;

function partOf(png: Uint8Array, { x, y, width, height }: Region): Uint8Array {
  const { data, channels, width: full } = decode(png);
  const part = new Uint8Array(width * height * channels);
  for (let line = 0; line < height; line += 1) {
    const from = ((y + line) * full + x) * channels;
    part.set(data.subarray(from, from + width * channels), line * width * channels);
  }
  return encode({ width, height, data: part, channels });
}

/** Puts the cursor there as a person would, and waits until findings are underlined and lenses stand above lines. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
  await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
  await page.locator('.codelens-decoration:visible', { hasText: 'duties' }).first().waitFor();
}

/** Lenses come one after the other, move lines and close hovers: waits until a text has stayed for a while. */
async function untilStill(page: Page, text: string): Promise<void> {
  let before = await placeInEditor(page, text);
  for (let still = 0; still < 4;) {
    await page.waitForTimeout(500);
    const now = await placeInEditor(page, text);
    still = now.x === before.x && now.y === before.y ? still + 1 : 0;
    before = now;
  }
}

/** Drags the border between side bar and editor to the right. */
async function widenSideBar(page: Page, by: number): Promise<void> {
  const box = await boxOf(page.locator('.sidebar'));
  const edge = { x: box.x + box.width, y: box.y + box.height / 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + by, edge.y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(edge.x + by + 300, edge.y);
}

async function boxOf(element: Locator): Promise<Region> {
  const box = await element.first().boundingBox();
  if (box === null) throw new Error('What the picture is about is not there.');
  return box;
}

/** So wide that the walkthrough need not make it much smaller. */
const stepWidth = 700;

/** The lines from so far above something in the editor to so far below it. */
async function linesAround(
  page: Page,
  element: Locator,
  { above, below, width = stepWidth }: { above: number; below: number; width?: number },
): Promise<Region> {
  const editor = await boxOf(page.locator('.editor-group-container .monaco-editor'));
  const box = await boxOf(element);
  const x = Math.floor(Math.min(editor.x, box.x));
  const y = Math.round(box.y) - above;
  const height = Math.round(box.height) + above + below;
  return { x, y, width: Math.min(width, 1280 - x), height };
}

/** The side bar from its top. */
async function sideBar(page: Page, height: number): Promise<Region> {
  const { x, width } = await boxOf(page.locator('.sidebar'));
  return { x: Math.round(x), y: 0, width: Math.round(width), height };
}

/** The example's obligations, in a view that is wide enough for them. */
async function showObligations(page: Page, widerBy: number): Promise<void> {
  await goTo(page, '64:1');
  await openView(page, 'Conformity Lens');
  await page.locator('.monaco-list-row', { hasText: 'GridGuard' }).first().waitFor();
  await widenSideBar(page, widerBy);
}

/** The steps of the walkthrough in a product that has begun. */
const steps: Readonly<Record<string, Prepare>> = {
  finding: async (page) => {
    await widenSideBar(page, 290); // A hover is as wide as its editor lets it be.
    await goTo(page, '88:1');
    await untilStill(page, 'planned');
    await hoverOver(page, 'planned', 'condition (a) of the bridge');
    return linesAround(page, page.locator('.monaco-hover:visible'), { above: 8, below: 44 });
  },
  fix: async (page) => {
    await page.keyboard.press('Control+b');
    await goTo(page, '89:12');
    await untilStill(page, 'not-applicable');
    await page.keyboard.press('Control+.');
    const menu = page.locator('.action-widget', { hasText: 'justification' });
    await menu.waitFor();
    return linesAround(page, menu, { above: 110, below: 40 });
  },
  evidence: async (page) => {
    await page.keyboard.press('Control+b');
    await goTo(page, '103:13');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('docs/');
    const list = page.locator('.suggest-widget.visible', { hasText: 'hardening.md' });
    await list.waitFor();
    return linesAround(page, list, { above: 110, below: 12 });
  },
  obligations: async (page) => {
    await showObligations(page, 280);
    return sideBar(page, 250);
  },
};

/** The steps in a folder without a descriptor. */
const firstSteps: Readonly<Record<string, Prepare>> = {
  create: async (page) => {
    await openView(page, 'Conformity Lens');
    await page.locator('.welcome-view-content', { hasText: 'New Descriptor' }).waitFor();
    await widenSideBar(page, 280);
    return sideBar(page, 180);
  },
  gates: async (page) => {
    await page.locator('.activitybar').getByRole('tab', { name: 'Conformity Lens' }).waitFor();
    await page.keyboard.press('Control+b');
    await runCommandByTitle(page, 'Conformity Lens: New Descriptor');
    await page.locator('.quick-input-title', { hasText: 'product called' }).waitFor();
    await page.keyboard.type('GridGuard Safety Controller');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'software' }).first().waitFor();
    await page.mouse.move(640, 700);
    const { x, height } = await boxOf(page.locator('.quick-input-widget'));
    return { x: Math.round(x) - 10, y: 0, width: stepWidth, height: Math.round(height) + 10 };
  },
};

/** A folder as that of a product that begins; it is removed when its picture is taken. */
async function inNewFolder(take: (opened: Opened) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'conformity-lens-'));
  const folder = join(parent, 'gridguard');
  const openFile = join(folder, 'README.md');
  await mkdir(folder);
  await writeFile(openFile, '# GridGuard\n');
  await take({ folder, openFile }).finally(() => rm(parent, { recursive: true }));
}

await takeSmallPicture('finding.png', 'dark', gaps, async (page) => {
  await goTo(page, '93:1');
  await untilStill(page, 'planned');
  await hoverOver(page, 'planned', 'condition (a) of the bridge');
  return linesAround(page, page.locator('.monaco-hover:visible'), { above: 150, below: 24, width: 928 });
});

await takeSmallPicture('tree.png', 'light', gaps, async (page) => {
  await showObligations(page, 290);
  return sideBar(page, 520);
});

for (const [name, prepare] of Object.entries(steps))
  await takeSmallPicture(`walkthrough-${name}.png`, 'dark', gaps, prepare);

for (const [name, prepare] of Object.entries(firstSteps))
  await inNewFolder((opened) => takeSmallPicture(`walkthrough-${name}.png`, 'dark', opened, prepare));
