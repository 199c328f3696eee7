/** The product and who makes it. */

import { choice, date, flag, list, map, number, text } from '../schema.ts';

const manufacturer = map('Who makes the product and puts a name to it.', {
  name: text('Name of the manufacturer.', 'GridGuard GmbH'),
  'postal-address': text(
    'Postal address at which the manufacturer can be reached.',
    'Leitstrasse 1, 10115 Berlin',
  ),
  contact: text(
    'Single point of contact for users: an address that is easy to find and not only automated.',
    'https://gridguard.example/security',
  ),
  'main-establishment': text(
    'Member State in which decisions on product security are mostly taken, as a two-letter code. It decides which CSIRT is told.',
    'DE',
    {
      format: 'country',
    },
  ),
  'authorised-representative': text(
    'Name and Member State of the authorised representative, for a manufacturer outside the Union.',
    'Rep BV, NL',
  ),
  role: choice('In which role this company stands in.', {
    manufacturer: 'It makes the product, or has it made, and markets it under its own name.',
    importer: 'It brings a product from outside the Union to its market.',
    distributor: 'It makes the product available without being manufacturer or importer.',
    'modifies-substantially':
      'It changed a product substantially and makes it available, and is treated as its manufacturer.',
  }),
  size: choice('Size of the enterprise; some reliefs depend on it.', {
    micro: 'Micro enterprise.',
    small: 'Small enterprise.',
    medium: 'Medium-sized enterprise.',
    'small-mid-cap': 'Small mid-cap enterprise.',
    large: 'Larger than that.',
  }),
  nis2: choice('Whether the manufacturer itself is an entity under the NIS 2 Directive.', {
    essential: 'Essential entity.',
    important: 'Important entity.',
    none: 'Neither.',
  }),
});

export const product = map(
  'The product that this file describes.',
  {
    name: text('Name under which the product is sold.', 'GridGuard Safety Controller'),
    version: text('Version that this file describes.', '2.4.0'),
    identifier: text(
      'Type, batch or serial number, or another element that identifies the product.',
      'GG-2400-A',
    ),
    'intended-purpose': text(
      'What the product is meant for, in a sentence.',
      'Detects unsafe grid states and opens breakers.',
    ),
    'placed-on-market': date(
      'Day on which the first unit is, or will be, placed on the Union market. It decides which duties bind this product.',
    ),
    'last-unit-placed': date(
      'Day on which the last unit is, or will be, placed on the market. The CRA looks at each unit, so later units of an older product can be bound.',
    ),
    'substantially-modified': date(
      'Day of a substantial modification after the product was placed on the market.',
    ),
    'significant-design-change': date(
      'Day on which the design of the AI system changed significantly after it was placed on the market.',
    ),
    'expected-use-years': number('How many years users can be expected to use the product.', '12', 0, 100),
    'support-until': date('End of the support period, at least month and year.', 'month'),
    'support-reasons': text(
      'Why the support period is as long as it is, or the file that says so.',
      'docs/support-period.md',
    ),
    'sold-as-tailor-made': flag(
      'Whether the product is made to measure for one business user under an agreement.',
    ),
    'users-elsewhere': list(
      'Other Member States in which many users are.',
      text('Two-letter code of a Member State.', 'FR', { format: 'country' }),
    ),
    manufacturer,
  },
  { required: ['name'] },
);
