/** The fixed day of all tests, and the settings that follow from it. */

import { defaultReviewDays, type Settings } from '../../server/src/analysis/settings.ts';

export const today = '2026-11-20';

export const settings: Settings = { asOf: 'today', today, reviewDays: defaultReviewDays };

export const atMarket: Settings = { asOf: 'market', today, reviewDays: defaultReviewDays };
