import { corrections } from './corrections.ts';
import { problemRule } from './from-problems.ts';

export const unknownReference = problemRule('unknown-reference', {
  message: 'There is no {what} with the id "{id}". {hint}',
  fixes: corrections,
  docs: {
    summary: 'A reference to a model or dataset that the file does not declare.',
    why: 'A threat that names nothing protects nothing. Declare the asset under ai-system, or mend the id.',
    bad: 'ai-system:\n  models:\n    - { id: anomaly-net, trained-on: grid-telemtry }\n',
    good: 'ai-system:\n  models:\n    - { id: anomaly-net, trained-on: grid-telemetry }\n',
  },
});
