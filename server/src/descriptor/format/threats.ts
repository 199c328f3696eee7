/** The AI-specific threats that were looked at, and what is done about each. */

import { choice, date, list, map, text } from '../schema.ts';
import { evidence, justification, owner, status } from './claim.ts';

export const attackClass = choice('Class of the attack.', {
  'data-poisoning': 'Manipulated training data.',
  'model-poisoning': 'Manipulated pre-trained components used in training.',
  'adversarial-inputs': 'Inputs made so that the model errs: adversarial examples, model evasion.',
  'confidentiality-attack': 'Attacks that draw secrets out of the model or its data.',
  'model-flaws': 'Flaws of the model itself.',
  'model-extraction': 'Copying a model through its answers.',
  'membership-inference': 'Finding out whether a record was in the training data.',
  'model-inversion': 'Reconstructing training data from a model.',
  'prompt-injection': 'Instructions hidden in what a language model reads.',
  'abnormal-api-usage': 'Unusual use of the interface through which a model answers.',
  'training-data-access-logging': 'Access to training data that leaves no trace.',
  'pipeline-integrity': 'Tampering with the pipeline that builds and ships a model.',
});

const measure = (what: string) => text(`What is done to ${what}.`, 'Signed ingestion of training data.');

const threat = map(
  'One threat to a model or dataset.',
  {
    id: text('Short local name of the threat.', 'T1', { format: 'id', declares: 'threat' }),
    class: attackClass,
    asset: list(
      'Id of the model or dataset that is threatened; several as a list.',
      text('Id of a model or dataset.', 'anomaly-net', { format: 'id', refersTo: ['model', 'dataset'] }),
      {
        single: true,
      },
    ),
    techniques: list(
      'Techniques of MITRE ATLAS that are covered.',
      text('Id of a technique.', 'AML.T0020', { format: 'atlas-id' }),
      { single: true },
    ),
    owasp: list(
      'Entries of an OWASP list that are covered, with the year of the edition.',
      text('Entry with its edition.', 'LLM05:2026', { format: 'owasp-id' }),
      {
        single: true,
      },
    ),
    status,
    measures: map('What is done, by its purpose.', {
      prevent: measure('prevent the attack'),
      detect: measure('detect it'),
      respond: measure('respond to it'),
      resolve: measure('resolve its effects'),
      control: measure('keep it under control, exercises included'),
    }),
    evidence,
    justification,
    owner,
    due: date('Day by which it is planned to be met.'),
    note: text('Anything a reader should know.', 'Shared with the platform team.'),
  },
  { required: ['class'], example: '{ id: T1, class: data-poisoning, asset: grid-telemetry, status: open }' },
);

export const threats = list('AI-specific threats that were looked at.', threat);
