/** The user's settings, read from the client into a value; a wrong one falls back to its default. */

import type { Connection } from 'vscode-languageserver';
import { isAsOf, type Settings } from '../analysis/settings.ts';

export const configurationSection = 'conformityLens';

export type Choice = Pick<Settings, 'asOf'>;

export const defaultChoice: Choice = { asOf: 'today' };

/** What the client has configured; the default where it cannot tell. */
export async function readChoice(connection: Connection, canAsk: boolean): Promise<Choice> {
  if (!canAsk) return defaultChoice;
  const configured: unknown = await connection.workspace.getConfiguration(configurationSection);
  return choiceFrom(configured);
}

export function choiceFrom(configured: unknown): Choice {
  const asOf = isRecord(configured) ? configured.asOf : undefined;
  return typeof asOf === 'string' && isAsOf(asOf) ? { asOf } : defaultChoice;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
