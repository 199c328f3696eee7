/*
 * The browser that shows the workbench: one found on the machine, else the installed fallback.
 * `CHROME_PATH` names one explicitly.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFolder } from './paths.ts';

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the browser without a window. It ends with this process at the latest. */
export function launchBrowser(): Promise<Browser> {
  const { path, env } = findBrowser();
  const inherited = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return chromium.launch({
    executablePath: path,
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
    args: [...flags],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** The last one lets a page that the test tool fulfilled reach the server on the loopback. */
const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
];

function findBrowser(): Executable {
  const path = [...candidates()].find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path, env: {} };
  const fallback = join(chromiumFolder, 'chromium');
  if (!existsSync(fallback)) {
    throw new Error('No browser found: install Chrome or Chromium, or set CHROME_PATH.');
  }
  const libraries = [join(chromiumFolder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    path: fallback,
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter), ...fallbackFonts() },
  };
}

function* candidates(): Generator<string> {
  if (process.env.CHROME_PATH !== undefined) yield process.env.CHROME_PATH;
  yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  yield '/Applications/Chromium.app/Contents/MacOS/Chromium';
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) yield join(folder, name);
  }
}

/** A machine without a font configuration gets the fonts that come with the fallback. */
function fallbackFonts(): Readonly<Record<string, string>> {
  const configured = existsSync('/etc/fonts/fonts.conf');
  return configured ? {} : { FONTCONFIG_PATH: join(chromiumFolder, 'fonts') };
}
