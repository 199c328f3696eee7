/** Steps of reporting that count in hours from awareness: CRA Article 14(2) and (4). */

import type { Facts } from './facts.ts';

type Incident = NonNullable<Facts['descriptor']['value']['incidents']>['value'][number];

export const steps = {
  'early-warning-sent': { hours: 24, duty: 'cra/early-warning', name: 'early warning' },
  'notification-sent': { hours: 72, duty: 'cra/notification', name: 'notification' },
} as const;

export type Step = keyof typeof steps;

export const isStep = (key: string): key is Step => Object.hasOwn(steps, key);

/** Exploited vulnerabilities and severe incidents; serious incidents of the AI Act have clocks of their own. */
export function reportable({ descriptor }: Facts): readonly Incident[] {
  return (descriptor.value.incidents?.value ?? []).filter(
    ({ value }) => value.kind?.value !== 'serious-incident',
  );
}

/** Whether a step was taken in time; undefined where awareness or the step is not stated. Plain elapsed time. */
export function inTime({ value }: Incident, step: Step): boolean | undefined {
  const aware = value.aware?.value;
  const sent = value[step]?.value;
  if (aware === undefined || sent === undefined) return undefined;
  return Date.parse(sent) <= Date.parse(aware) + steps[step].hours * 3_600_000;
}
