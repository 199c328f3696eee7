/** Who reports, and by which playbook: the way out for the rules about both duties to report. */

import { art15Binds, type Profile } from '../profile/profile.ts';
import type { Fix } from './contract.ts';
import { scaffold, setting, toDo } from './fixes.ts';

type Act = 'cra' | 'ai-act';

/** Where a channel is missing it gets a playbook, too; a section that is missing gets a channel for each duty. */
export function channelFix(profile: Profile, act: Act): Fix {
  const { reporting } = profile.facts.descriptor.value;
  const both: readonly Act[] = reporting === undefined && art15Binds(profile) ? ['cra', 'ai-act'] : [act];
  const started = both.filter((each) => reporting?.value[each] === undefined);
  const owners = both.map((each) => toDo(profile.facts, 'reporting', each, 'owner'));
  if (started.length === 0) return scaffold('Name an owner', ...owners);
  const playbooks = started.map((each) =>
    setting(profile.facts, ['reporting', each, 'playbook'], playbookOf(each)),
  );
  const title = `Add ${started.join(' and ')} with an owner and a playbook`;
  return { ...scaffold(title, ...owners, ...playbooks), creates: started.map(playbookOf) };
}

const playbookOf = (act: Act): string => `docs/reporting-${act}.md`;
