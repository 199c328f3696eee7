import { inTime, reportable, steps, type Step } from '../../profile/incident-steps.ts';
import { lawRule } from '../contract.ts';

export const reportingStepLate = lawRule({
  id: 'cra/reporting-step-late',
  duties: ['cra/early-warning', 'cra/notification'],
  basis: 'statute',
  timeline: 'cra-reporting',
  docs: {
    summary: 'An early warning or notification was submitted later than the article allows.',
    why: 'Early warning within 24 hours and notification within 72 hours, each from becoming aware, without undue delay. Plain elapsed time is counted. Micro and small enterprises are not fined for missing the 24 hours only.',
    bad: 'incidents:\n  - id: INC-7\n    kind: severe-incident\n    aware: 2028-06-01T09:30:00+02:00\n    early-warning-sent: 2028-06-03T09:30:00+02:00\n',
    good: 'incidents:\n  - id: INC-7\n    kind: severe-incident\n    aware: 2028-06-01T09:30:00+02:00\n    early-warning-sent: 2028-06-01T20:10:00+02:00\n',
  },
  messages: {
    late: 'The {step} of {incident} was submitted more than {hours} hours after becoming aware of it.',
  },
  *check({ facts, role, gates }) {
    if (role.answer !== 'manufacturer' || gates.craScope.answer !== 'in') return;
    for (const incident of reportable(facts)) {
      for (const key of Object.keys(steps) as readonly Step[]) {
        const { aware, id, [key]: sent } = incident.value;
        if (inTime(incident, key) !== false || sent === undefined || aware === undefined) continue;
        const { name, hours, duty } = steps[key];
        const related = [{ span: aware.span, message: 'Counted from this time.' }];
        yield {
          message: 'late',
          at: sent.span,
          data: { step: name, incident: id?.value ?? 'an incident', hours: String(hours) },
          duties: [duty],
          related,
        };
      }
    }
  },
});
