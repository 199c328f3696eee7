/*
 * Pictures of the workbench, made without a person.
 * The window has one size and nothing on it that the extension did not put there.
 * Every helper waits for what it brings about, so that the picture shows it.
 */
import type { Page } from 'playwright-core';
import { placeInEditor } from './editor-place.ts';
import { installHost } from './install.ts';
import { pictureSettings, type Settings } from './settings.ts';
import { openWorkbench } from './workbench.ts';

export interface Picture {
  readonly folder: string;
  readonly openFile: string;
  readonly extensionDevelopmentPath: string;
  /** For example `Default Dark Modern` or `Default Light Modern`. */
  readonly colorTheme: string;
  /** Device pixels per pixel; the window is 1280 by 800 pixels. */
  readonly scale?: 1 | 2;
  readonly settings?: Settings;
  /** The PNG file to write. */
  readonly file: string;
}

/** Items of the status bar that the desktop does not have. */
const withoutBrowserItems =
  '[id="status.forwardedPorts"], [id="status.workbench.keyboardLayout"] { display: none !important; }';

/** Opens the workbench, brings it into the wanted state with `prepare` and saves a PNG. */
export async function takePicture(picture: Picture, prepare: (page: Page) => Promise<void>): Promise<void> {
  await installHost();
  const { colorTheme, scale = 1, settings, file, ...opened } = picture;
  const workbench = await openWorkbench({
    ...opened,
    settings: { ...pictureSettings, 'workbench.colorTheme': colorTheme, ...settings },
    window: { width: 1280, height: 800, scale },
  });
  try {
    await workbench.page.locator('.monaco-editor .view-line').first().waitFor();
    await workbench.page.addStyleTag({ content: withoutBrowserItems });
    await prepare(workbench.page);
    await workbench.screenshot(file);
  } finally {
    await workbench.close();
  }
}

/** Runs a command by its title, as a person would: from the command palette. */
export async function runCommandByTitle(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/** Opens a view container by the title it has in the activity bar. */
export async function openView(page: Page, title: string): Promise<void> {
  await page.locator('.activitybar').getByRole('tab', { name: title }).first().click();
  const heading = page.locator('.sidebar .composite.title', { hasText: title });
  await heading.waitFor();
}

/** Puts the pointer on the first place in the editor that shows `text`; waits for the hover. */
export async function hoverOver(page: Page, text: string, expected: string | RegExp): Promise<void> {
  const { x, y } = await placeInEditor(page, text);
  // Two moves: the editor starts its hover when the pointer comes from elsewhere and then rests.
  await page.mouse.move(x + 40, y + 200);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: expected }).first().waitFor();
}
