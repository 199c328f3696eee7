import { art15Binds } from '../../profile/profile.ts';
import { keyIn } from '../at.ts';
import { lawRule } from '../contract.ts';
import { channelFix } from '../reporting-channels.ts';

export const reportingChannelMissing = lawRule({
  id: 'ai-act/reporting-channel-missing',
  duties: ['ai-act/reporting'],
  basis: 'practice',
  timeline: 'ai-high-risk',
  docs: {
    summary: 'Nobody is named for the second duty to report: serious incidents under the AI Act.',
    why: 'Reporting under the CRA does not replace it: other events, another clock, another recipient. Naming an owner beforehand is practice.',
    bad: 'reporting:\n  ai-act: null\n',
    good: 'reporting:\n  ai-act: { owner: safety-office, playbook: docs/reporting-ai-act.md }\n',
  },
  messages: {
    second:
      'Nobody is named for the second duty to report, serious incidents under the AI Act. Add ai-act with an owner.',
  },
  *check(profile) {
    const reporting = profile.facts.descriptor.value.reporting;
    if (!art15Binds(profile) || reporting === undefined) return;
    const channel = reporting.value['ai-act'];
    const fixes = [channelFix(profile, 'ai-act')];
    if (channel === undefined) yield { message: 'second', at: keyIn(reporting, 'ai-act'), fixes };
    else if (channel.value.owner === undefined)
      yield { message: 'second', at: keyIn(channel, 'owner'), fixes };
  },
});
