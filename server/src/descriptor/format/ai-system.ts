/** The AI system in the product: what makes it high-risk, how it is used, its models and datasets. */

import { choice, flag, list, map, text } from '../schema.ts';

const highRisk = map('What makes the AI system high-risk, or not.', {
  route: choice('The route by which the system is high-risk.', {
    'annex-1-a': 'Safety component of, or itself, a product under an act of Annex I Section A.',
    'annex-1-b':
      'Safety component of, or itself, a product under an act of Annex I Section B, machinery included.',
    'annex-3': 'A use that Annex III lists.',
    none: 'None of these.',
  }),
  entry: text(
    'Entry of the annex: a point of Annex III such as 5(b), or the number of the act in Annex I.',
    '"5(b)"',
    { format: 'annex-entry' },
  ),
  'safety-component': flag(
    'Whether the AI system is a safety component: it fulfils a safety function, or its failure endangers health and safety.',
  ),
  'is-the-product': flag('Whether the AI system is itself the product that the act of Annex I covers.'),
  'third-party-assessment': flag(
    'Whether the product must undergo third-party conformity assessment under the act of Annex I.',
  ),
  'assessment-about': choice('What that third-party assessment is about.', {
    'health-and-safety': 'Health and safety, alone or with other risks.',
    'other-risks-only': 'Only other risks, such as radio spectrum.',
  }),
  'avoidable-by-standards': flag(
    'Whether harmonised standards let the manufacturer choose an assessment without a third party.',
  ),
  exception: choice('The condition under which a listed use is no significant risk.', {
    none: 'None is relied on.',
    a: 'A narrow procedural task.',
    b: 'It improves the result of a finished human activity.',
    c: 'It detects patterns or deviations without replacing or influencing the human assessment.',
    d: 'A preparatory task.',
  }),
  profiling: flag('Whether the system profiles natural persons.'),
  'one-to-one-verification': flag(
    'Whether a biometric system only confirms that a person is who they claim to be.',
  ),
  'solely-cybersecurity': flag('Whether the system serves cybersecurity or data protection alone.'),
  rationale: text('File, or sentence, that documents the classification.', 'docs/classification.md'),
});

const use = map('How and by whom the system is used.', {
  context: list(
    'Where it is used on people.',
    choice('A setting of use.', {
      workplace: 'At work.',
      education: 'In education.',
      other: 'Elsewhere.',
    }),
    { single: true },
  ),
  'infers-emotions': flag('Whether the system infers emotions of natural persons.'),
  'medical-or-safety-reasons': flag('Whether it does so for medical or safety reasons.'),
  'interacts-with-persons': flag('Whether people interact with the system directly.'),
  'public-authorities': flag('Whether it is meant to be used by public authorities.'),
  'scores-natural-persons': flag('Whether natural persons, rather than companies, are evaluated or scored.'),
  'prohibited-practice': choice(
    'The prohibited practice that the system is or contains, by its point, or none.',
    {
      none: 'None.',
      a: 'Manipulative or deceptive techniques that cause harm.',
      b: 'Exploiting vulnerabilities of persons.',
      ba: 'Intimate images without consent.',
      bb: 'Child sexual abuse material.',
      c: 'Social scoring.',
      d: 'Predicting offences from profiling alone.',
      e: 'Untargeted scraping of facial images.',
      f: 'Inferring emotions at work or in education.',
      g: 'Biometric categorisation by sensitive attributes.',
      h: 'Real-time remote biometric identification for law enforcement.',
    },
  ),
});

const sourceOf = (what: string) =>
  text(
    `Where the ${what} comes from: in-house, a package URL or an address.`,
    'pkg:huggingface/acme/telemetry-encoder@9c1f0de',
    { format: 'package-url' },
  );

const model = map(
  'A model that the product uses.',
  {
    id: text('Short local name, used in threats.', 'anomaly-net', { format: 'id', declares: 'model' }),
    name: text('Name of the model.', 'anomaly-net'),
    version: text('Exact version or revision.', '3.1.2'),
    source: sourceOf('model'),
    supplier: text('Who supplies it.', 'Acme Models BV'),
    sha256: text(
      'SHA-256 of the model file, 64 hexadecimal digits.',
      '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
      { format: 'sha256' },
    ),
    licence: text('Licence, as an SPDX expression.', 'Apache-2.0'),
    'base-model': sourceOf('pre-trained model it builds on'),
    'trained-on': list(
      'Ids of the datasets it was trained on.',
      text('Id of a dataset.', 'grid-telemetry', { format: 'id', refersTo: ['dataset'] }),
      { single: true },
    ),
  },
  { required: ['id'], shorthand: 'id' },
);

const dataset = map(
  'A dataset for training, validation or testing.',
  {
    id: text('Short local name, used in threats.', 'grid-telemetry', { format: 'id', declares: 'dataset' }),
    name: text('Name of the dataset.', 'Grid telemetry 2019-2025'),
    version: text('Exact version or revision.', '2025-12'),
    origin: text('Where the data comes from.', 'Operator telemetry, contract OP-17'),
    supplier: text('Who supplies it.', 'Operator AG'),
    sha256: text(
      'SHA-256 of the dataset or of its manifest, 64 hexadecimal digits.',
      '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
      { format: 'sha256' },
    ),
    licence: text('Licence, as an SPDX expression.', 'CC-BY-4.0'),
    'access-log': flag('Whether access to the data is logged.'),
    integrity: text('How changes to the data are noticed.', 'signed manifests'),
  },
  { required: ['id'], shorthand: 'id' },
);

export const aiSystem = map('The AI system in the product.', {
  name: text('Name of the AI system, where it differs from the product.', 'Grid anomaly detection'),
  provider: text('Who places the AI system on the market under its own name.', 'GridGuard GmbH'),
  generative: flag('Whether the system generates text, images, audio, video or code.'),
  'general-purpose-model': choice('Whether it is, or builds on, a general-purpose AI model.', {
    none: 'Neither.',
    'builds-on': 'The system builds on a general-purpose model.',
    'is-model': 'What is supplied is a general-purpose model alone, without an AI system around it.',
    'is-systemic-risk-model': 'A general-purpose model alone, with systemic risk.',
  }),
  'outside-ai-act': choice('The purpose that takes the system out of the AI Act, or none.', {
    none: 'None.',
    'military-defence-or-national-security':
      'Used exclusively for military, defence or national security purposes.',
    'scientific-research': 'Made and used only for scientific research and development.',
    'before-market':
      'Research, testing or development before it is placed on the market, outside real-world conditions.',
  }),
  'high-risk': highRisk,
  use,
  models: list('Models that the product uses.', model),
  datasets: list('Datasets behind the models.', dataset),
});
