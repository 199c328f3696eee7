/** The facts that decide whether, and how, the CRA applies. */

import { choice, flag, list, map, text } from '../schema.ts';

const remoteDataProcessing = list(
  'Data processing at a distance that belongs to the product.',
  map('One thing that runs remotely.', {
    what: text('What runs remotely.', 'Fleet telemetry service'),
    responsible: choice('Who made the software or answers for it.', {
      manufacturer: 'The manufacturer made it, or has it made under its responsibility.',
      other: 'Somebody else, outside the responsibility of the manufacturer.',
    }),
    'needed-for-a-function': flag('Whether the product could not perform one of its functions without it.'),
  }),
  { single: true },
);

const sector = map('Facts about sector law that decide single cases.', {
  'ehr-system': flag('Whether the product is an electronic health record system.'),
  'aviation-certified': flag(
    'Whether the product is certified under Regulation (EU) 2018/1139; being merely within its scope is not enough.',
  ),
  'l-category': choice('Whether the product belongs to a vehicle under Regulation (EU) No 168/2013.', {
    none: 'It does not.',
    'l1e-designed-to-pedal': 'A vehicle of category L1e that is designed to pedal.',
    other: 'Another two- or three-wheeler or quadricycle.',
  }),
  machinery: flag('Whether the product is machinery under Regulation (EU) 2023/1230.'),
});

export const scope = map('The facts that decide whether the CRA applies.', {
  'data-connection': choice(
    'Whether intended or foreseeable use includes a data connection to a device or network.',
    {
      direct: 'A connection of its own, logical or physical.',
      indirect:
        'As part of a larger system that is connected; software on a connected computer is the usual case.',
      none: 'No connection is possible.',
    },
  ),
  'supplied-as': choice('In which form the product reaches its users.', {
    device: 'Hardware, with its software.',
    software: 'Software that users install or run, a model shipped as a file included.',
    component: 'Hardware or software that is sold separately to be built into other products.',
    'standalone-service': 'A service or web application that is not part of a product.',
    model: 'A model that is offered as a service through an interface and is not part of a product.',
  }),
  'excluded-by': choice('The act or rule that takes the product out of the CRA, or none.', {
    none: 'Nothing takes it out.',
    '2017/745': 'Medical devices: Regulation (EU) 2017/745 applies to the product.',
    '2017/746': 'In vitro diagnostic devices: Regulation (EU) 2017/746 applies to the product.',
    '2019/2144': 'Vehicle type-approval: Regulation (EU) 2019/2144 applies to the product.',
    '168/2013':
      'Two- or three-wheelers and quadricycles: within Regulation (EU) No 168/2013, and not an L1e vehicle designed to pedal.',
    '2018/1139': 'Aviation: certified under Regulation (EU) 2018/1139.',
    '2014/90': 'Marine equipment: within Directive 2014/90/EU.',
    'spare-part': 'A spare part that replaces an identical component, made to the same specification.',
    'national-security-or-defence': 'Developed or modified exclusively for national security or defence.',
    'classified-information': 'Specifically designed to handle classified information.',
  }),
  sector,
  'remote-data-processing': remoteDataProcessing,
  'open-source': choice('Whether the product is free and open-source software, and how it is supplied.', {
    none: 'It is not open-source software.',
    commercial: 'Open source, supplied in the course of a commercial activity.',
    'non-commercial': 'Open source, not supplied in the course of a commercial activity.',
    steward:
      'Open source whose development this legal person supports as a steward, without being its manufacturer.',
  }),
  'technical-documentation-public': flag(
    'Whether the technical documentation of open-source software is public when it is placed on the market.',
  ),
  'contains-ai': flag(
    'Whether the product contains an AI system. Say false where it does not; otherwise describe it under ai-system.',
  ),
  'cra-class': choice('Class of the product by its core functionality.', {
    default: 'In neither list.',
    'important-1': 'Important product of class I.',
    'important-2': 'Important product of class II.',
    critical: 'Critical product.',
  }),
  'cra-category': text('Number of the entry in the list of the class.', '"1"'),
  standards: choice(
    'How far harmonised standards cited in the Official Journal, common specifications or a European certificate are applied.',
    {
      none: 'Not at all, or there are none.',
      partial: 'For a part of the requirements.',
      full: 'For all of them.',
    },
  ),
});
