/**
 * The format of the descriptor, version 1: one table from which types, reading, completion, hovers, the JSON Schema
 * and the reference page follow. Sections stand in the order in which a new file lists them.
 */

import { choice, map } from '../schema.ts';
import { aiSystem } from './ai-system.ts';
import { product } from './product.ts';
import { incidents, reporting, waivers } from './reporting.ts';
import {
  aiAct,
  conformityAssessment,
  cra,
  cybersecurity,
  declaration,
  riskAssessment,
  vulnerabilityHandling,
} from './requirements.ts';
import { scope } from './scope.ts';
import { threats } from './threats.ts';

/** The key that makes a YAML file a descriptor. */
export const marker = 'conformity';

export const format = map(
  'A product descriptor for Conformity Lens.',
  {
    [marker]: choice('Marks the file as a descriptor and gives the version of its format.', {
      '1': 'Version 1.',
    }),
    product,
    scope,
    'ai-system': aiSystem,
    'risk-assessment': riskAssessment,
    threats,
    cybersecurity,
    'vulnerability-handling': vulnerabilityHandling,
    declaration,
    'conformity-assessment': conformityAssessment,
    cra,
    'ai-act': aiAct,
    reporting,
    incidents,
    waivers,
  },
  { required: [marker, 'product'] },
);
