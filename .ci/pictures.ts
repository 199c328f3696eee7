/** `npm run pictures`: takes the pictures of the README in a real VS Code. */

import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { hoverOver, openView, takePicture } from '../test/host/picture.ts';
import { reduceColours } from './reduce-colours.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'examples', 'grid-controller-gaps');

const shared = {
  folder,
  openFile: join(folder, 'compliance.yaml'),
  extensionDevelopmentPath: root,
  settings: {
    'workbench.startupEditor': 'none',
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
    'editor.stickyScroll.enabled': false,
  },
};

/** Puts the cursor there as a person would, and waits until its finding is underlined. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
  await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
}

/** Drags the border between side bar and editor to the right. */
async function widenSideBar(page: Page, by: number): Promise<void> {
  const box = await page.locator('.sidebar').first().boundingBox();
  if (box === null) throw new Error('There is no side bar to widen.');
  const edge = { x: box.x + box.width, y: box.y + box.height / 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + by, edge.y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(edge.x + by + 300, edge.y);
}

/** The pictures ship in the package, so they are made small. */
async function takeSmallPicture(
  name: string,
  colorTheme: string,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const file = join(root, 'media', name);
  await takePicture({ ...shared, colorTheme, file }, prepare);
  await writeFile(file, reduceColours(await readFile(file)));
}

await takeSmallPicture('finding.png', 'Default Dark Modern', async (page) => {
  await goTo(page, '93:1');
  await hoverOver(page, 'planned', 'condition (a) of the bridge');
});

await takeSmallPicture('tree.png', 'Default Light Modern', async (page) => {
  await goTo(page, '64:1');
  await openView(page, 'Conformity Lens');
  await page.locator('.monaco-list-row', { hasText: 'GridGuard' }).first().waitFor();
  await widenSideBar(page, 230);
});
