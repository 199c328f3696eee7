/** The user's settings, read from the client into a value; a wrong one falls back to its default. */

import type { Connection } from 'vscode-languageserver';
import {
  defaultReviewDays,
  isAsOf,
  isReviewDays,
  severitiesFrom,
  type Settings,
  type Severities,
} from '../analysis/settings.ts';

export const configurationSection = 'conformityLens';

export interface Choice extends Pick<Settings, 'asOf' | 'reviewDays' | 'severities'> {
  /** Whether code lenses above evidence are wanted. */
  readonly codeLens: boolean;
}

export const defaultChoice: Choice = { asOf: 'today', reviewDays: defaultReviewDays, codeLens: true };

/** What the client has configured; the default where it cannot tell. */
export async function readChoice(connection: Connection, canAsk: boolean): Promise<Choice> {
  if (!canAsk) return defaultChoice;
  const configured: unknown = await connection.workspace.getConfiguration(configurationSection);
  return choiceFrom(configured);
}

export function choiceFrom(configured: unknown): Choice {
  const { asOf, codeLens, evidence, rules, yamlErrors } = isRecord(configured) ? configured : {};
  const { reviewDays } = isRecord(evidence) ? evidence : {};
  return {
    asOf: typeof asOf === 'string' && isAsOf(asOf) ? asOf : defaultChoice.asOf,
    reviewDays: isReviewDays(reviewDays) ? reviewDays : defaultChoice.reviewDays,
    severities: { ...(yamlErrors === 'off' ? withoutYamlErrors : {}), ...severitiesFrom(rules) },
    codeLens: typeof codeLens === 'boolean' ? codeLens : defaultChoice.codeLens,
  };
}

/** Where another server reports errors of YAML itself, ours would be the second ones at the same place. */
const withoutYamlErrors: Severities = { 'descriptor/syntax': 'off', 'descriptor/duplicate-key': 'off' };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
