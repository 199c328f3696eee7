/*
 * Finds where a text stands on the screen.
 * The editor splits a line into one element per token, so the place is measured character-wise.
 */
import type { Page } from 'playwright-core';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Waits until an editor shows `text` within a line and returns the middle of it. */
export async function placeInEditor(page: Page, text: string): Promise<Place> {
  const found = await page.waitForFunction(measure, text);
  const place = await found.jsonValue();
  if (place === undefined) throw new Error(`"${text}" is not in the editor.`);
  return place;
}

/** Runs in the page and therefore uses nothing from outside itself. */
function measure(text: string): Place | undefined {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    let rest = start + Math.floor(text.length / 2);
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (rest < length) {
        const range = document.createRange();
        range.setStart(node, rest);
        range.setEnd(node, rest + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      rest -= length;
    }
  }
  return undefined;
}
