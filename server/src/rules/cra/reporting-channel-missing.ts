import { art15Binds } from '../../profile/profile.ts';
import { keyIn, section } from '../at.ts';
import { lawRule } from '../contract.ts';
import { channelFix } from '../reporting-channels.ts';

export const reportingChannelMissing = lawRule({
  id: 'cra/reporting-channel-missing',
  duties: ['cra/reporting'],
  basis: 'practice',
  timeline: 'cra-reporting',
  docs: {
    summary: 'Nobody is named who reports exploited vulnerabilities and severe incidents.',
    why: 'The first clock gives 24 hours. Naming an owner before there is an incident is practice; reporting itself has been a duty since 11 September 2026, also for products that were on the market before.',
    bad: 'reporting:\n  cra: null\n',
    good: 'reporting:\n  cra: { owner: psirt, playbook: docs/reporting-cra.md }\n',
  },
  messages: {
    section:
      'Nobody is named for reporting{both}. Add reporting with an owner and a playbook before there is an incident.',
    owner: 'Nobody is named who reports exploited vulnerabilities and severe incidents. Add an owner.',
  },
  *check(profile) {
    if (profile.role.answer !== 'manufacturer' || profile.gates.craScope.answer !== 'in') return;
    const reporting = profile.facts.descriptor.value.reporting;
    const both = art15Binds(profile) ? ', and two duties to report meet here' : '';
    const fixes = [channelFix(profile, 'cra')];
    if (reporting === undefined)
      yield { message: 'section', at: section(profile.facts, 'reporting', 'product'), data: { both }, fixes };
    else if (reporting.value.cra === undefined)
      yield { message: 'owner', at: keyIn(reporting, 'cra'), fixes };
    else if (reporting.value.cra.value.owner === undefined)
      yield { message: 'owner', at: keyIn(reporting.value.cra, 'owner'), fixes };
  },
});
