/** What many sections share: evidence, claims about a requirement, and who owns something. */

import { choice, date, list, map, text } from '../schema.ts';

export const owner = text('Who answers for this: a team or a role.', 'product-security');

export const evidenceFile = map(
  'A file that stands behind the claim.',
  {
    file: text('Path of the file, relative to this descriptor.', 'docs/risk-assessment.md', {
      format: 'path',
    }),
    sha256: text(
      'SHA-256 of the file as it was reviewed, 64 hexadecimal digits.',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      {
        format: 'sha256',
      },
    ),
    reviewed: date('Day of the last review.'),
    owner,
    'valid-until': date(
      'Day after which the evidence no longer counts, for example the end of a certificate.',
    ),
  },
  { required: ['file'], shorthand: 'file', example: 'docs/risk-assessment.md' },
);

export const evidence = list(
  'Path of the file that stands behind the claim, or a mapping with file, sha256, reviewed, owner and valid-until; several as a list.',
  evidenceFile,
  {
    single: true,
  },
);

export const justification = text(
  'Why the requirement does not apply to this product.',
  'The controller stores no user data.',
);

export const status = choice('Where the requirement stands.', {
  met: 'Done, and the evidence shows it.',
  open: 'Not done.',
  planned: 'Not done; it is known when and by whom it will be.',
  'not-applicable': 'Does not apply to this product; needs a justification.',
});

/** A claim about one requirement. `I-2b: met` is short for `I-2b: { status: met }`. */
export const claim = (doc: string) =>
  map(
    doc,
    {
      status,
      evidence,
      justification,
      owner,
      due: date('Day by which it is planned to be met.'),
      note: text('Anything a reader should know.', 'Waiting for the lab.'),
    },
    { shorthand: 'status', example: '{ status: met, evidence: docs/hardening.md }' },
  );
