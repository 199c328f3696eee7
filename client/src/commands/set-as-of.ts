/** Asks for the day for which the law is applied and writes it where the setting already is, else to the workspace. */

import { ConfigurationTarget, window, workspace, type QuickPickItem } from 'vscode';
import type { LensCommand } from './command.ts';

type Choice = QuickPickItem & { readonly value: string | undefined };

const choices: readonly Choice[] = [
  { label: 'Today', description: 'The law as it binds now', value: 'today' },
  {
    label: 'Market Date',
    description: 'The day in product.placed-on-market of each descriptor',
    value: 'market',
  },
  { label: 'Another Day...', value: undefined },
];

export const setAsOf: LensCommand = {
  id: 'conformityLens.setAsOf',
  async run(_tools, argument) {
    const value = typeof argument === 'string' && isAsOf(argument) ? argument : await askForDay();
    if (value !== undefined) await write(value);
  },
};

async function askForDay(): Promise<string | undefined> {
  const placeHolder = `Apply the law as of (now: ${configured()})`;
  const choice = await window.showQuickPick(choices, { title: 'Conformity Lens: Law as of', placeHolder });
  if (choice === undefined || choice.value !== undefined) return choice?.value;
  return window.showInputBox({
    title: 'Conformity Lens: Law as of',
    prompt: 'A day, as in 2027-12-11',
    validateInput: (text) => (isDay(text) ? undefined : 'Enter a day that exists, as in 2027-12-11.'),
  });
}

async function write(value: string): Promise<void> {
  await workspace.getConfiguration('conformityLens').update('asOf', value, target());
}

function target(): ConfigurationTarget {
  const set = workspace.getConfiguration('conformityLens').inspect<string>('asOf');
  const hasWorkspace = workspace.workspaceFolders !== undefined;
  if (!hasWorkspace || (set?.workspaceValue === undefined && set?.globalValue !== undefined))
    return ConfigurationTarget.Global;
  return ConfigurationTarget.Workspace;
}

const configured = (): string => workspace.getConfiguration('conformityLens').get('asOf', 'today');

const isAsOf = (text: string): boolean => text === 'today' || text === 'market' || isDay(text);

/** `Date` turns 30 February into March, so the day is compared with what came out. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
