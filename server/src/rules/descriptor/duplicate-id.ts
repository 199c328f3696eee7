import { problemRule } from './from-problems.ts';

export const duplicateId = problemRule('duplicate-id', {
  message: 'The id "{id}" is used a second time.',
  related: 'The first use stands here.',
  docs: {
    summary: 'Two entries with the same id.',
    why: 'Threats and waivers refer to entries by id, so each id stands for one thing. Models and datasets share their ids.',
    bad: 'incidents:\n  - { id: INC-7, kind: severe-incident }\n  - { id: INC-7, kind: severe-incident }\n',
    good: 'incidents:\n  - { id: INC-7, kind: severe-incident }\n  - { id: INC-8, kind: severe-incident }\n',
  },
});
