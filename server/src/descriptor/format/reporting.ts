/** Who reports what, incidents, and waivers. */

import { choice, date, flag, list, map, text } from '../schema.ts';
import { owner } from './claim.ts';

const channel = {
  owner,
  playbook: text('File that says what to do, and when.', 'docs/reporting-cra.md', { format: 'path' }),
};

export const reporting = map('The two duties to report: each has its own clock and its own recipient.', {
  cra: map('Reporting of exploited vulnerabilities and severe incidents.', channel, {
    example: '{ owner: psirt, playbook: docs/reporting-cra.md }',
  }),
  'ai-act': map(
    'Reporting of serious incidents.',
    {
      ...channel,
      authority: text('Member State of the market surveillance authority, as a two-letter code.', 'DE', {
        format: 'country',
      }),
    },
    { example: '{ owner: safety-office, playbook: docs/reporting-ai-act.md }' },
  ),
});

const incident = map(
  'One incident or exploited vulnerability.',
  {
    id: text('Short local name.', 'INC-7', { format: 'id', declares: 'incident' }),
    kind: choice('What happened.', {
      'actively-exploited-vulnerability': 'A vulnerability of the product is actively exploited.',
      'severe-incident': 'A severe incident affects the security of the product.',
      'serious-incident': 'A serious incident of the AI system.',
    }),
    limb: choice('Kind of a serious incident.', {
      death: 'Death of a person.',
      health: 'Serious harm to health.',
      'critical-infrastructure': 'Disruption of critical infrastructure.',
      'fundamental-rights': 'Infringement of obligations that protect fundamental rights.',
      'property-or-environment': 'Serious harm to property or the environment.',
      'widespread-infringement': 'A widespread infringement.',
    }),
    irreversible: flag('Whether a disruption of critical infrastructure is serious and irreversible.'),
    aware: date('When the manufacturer became aware, with its time zone.', 'instant'),
    'causal-link': date('When a causal link, or its reasonable likelihood, was established.', 'instant'),
    'early-warning-sent': date('When the early warning was submitted.', 'instant'),
    'notification-sent': date('When the 72-hour notification was submitted.', 'instant'),
    'measure-available': date('When the first corrective or mitigating measure became available.', 'instant'),
    'final-report-sent': date('When the final report was submitted.', 'instant'),
    'ai-act-report-sent': date(
      'When the report to the market surveillance authority was submitted.',
      'instant',
    ),
    'users-informed': date('When affected users were told.', 'instant'),
    'intermediate-report-sent': date('When an intermediate report was submitted.', 'instant'),
    'member-state': text('Member State in which it happened, as a two-letter code.', 'DE', {
      format: 'country',
    }),
    owner,
    note: text('Anything a reader should know.', 'Ticket 4711.'),
  },
  { required: ['id', 'kind'] },
);

export const incidents = list('Incidents and exploited vulnerabilities with their clocks.', incident);

const waiver = map(
  'One finding that is accepted for a while, and why.',
  {
    rule: text('Id of the rule.', 'cra/requirement-open', { format: 'rule-id' }),
    at: text(
      'Path of the key whose finding is meant; without it, every finding of the rule.',
      'cybersecurity.I-2b',
    ),
    reason: text('Why the finding is accepted.', 'Legal confirmed it, file LG-88.'),
    owner,
    until: date('Last day on which the waiver counts.'),
  },
  { required: ['rule', 'reason'] },
);

export const waivers = list('Findings that are accepted for a while.', waiver);
