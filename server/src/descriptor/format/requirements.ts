/** Claims about the essential cybersecurity requirements, vulnerability handling and the duties of the AI Act. */

import { choice, date, flag, list, map, text } from '../schema.ts';
import { attackClass } from './threats.ts';
import { claim, evidence, owner } from './claim.ts';

export const riskAssessment = map('The cybersecurity risk assessment.', {
  evidence,
  'covers-ai-threats': flag('Whether it covers threats that only AI has.'),
  'fundamental-rights': choice('Whether it looks at risks to fundamental rights.', {
    covered: 'It does.',
    'not-applicable': 'There are none to look at.',
    open: 'Not yet.',
  }),
  'update-plan': text('File, or sentence, that says when it is updated.', 'docs/risk-assessment.md'),
  owner,
});

export const cybersecurity = map(
  'Claims about the requirements on the properties of the product, one key for each.',
  {
    'I-1': claim('Security fits the risks. It always applies.'),
    'I-2a': claim('No known exploitable vulnerabilities at release.'),
    'I-2b': claim('Secure by default, and can be reset.'),
    'I-2c': claim('Vulnerabilities can be fixed by security updates.'),
    'I-2d': claim('Protection from unauthorised access.'),
    'I-2e': claim('Confidentiality of data.'),
    'I-2f': claim('Integrity of data, commands, programs and configuration.'),
    'I-2g': claim('Only the data that is needed.'),
    'I-2h': claim('Essential functions stay available.'),
    'I-2i': claim('Little impact on the availability of other services.'),
    'I-2j': claim('Small attack surface.'),
    'I-2k': claim('The impact of incidents is contained.'),
    'I-2l': claim('Security-relevant activity is recorded.'),
    'I-2m': claim('Users can remove and transfer data securely.'),
  },
  { example: '{ I-1: { status: met, evidence: docs/risk-assessment.md } }' },
);

export const vulnerabilityHandling = map(
  'Claims about the requirements on handling vulnerabilities, one key for each, and the bill of materials.',
  {
    sbom: evidence,
    'II-1': claim('Vulnerabilities and components are identified and documented, with a bill of materials.'),
    'II-2': claim('Vulnerabilities are remedied without delay.'),
    'II-3': claim('Security is tested and reviewed regularly.'),
    'II-4': claim('Fixed vulnerabilities are disclosed.'),
    'II-5': claim('There is a policy on coordinated disclosure, and it is enforced.'),
    'II-6': claim('Vulnerabilities can be reported easily.'),
    'II-7': claim('Updates are distributed securely.'),
    'II-8': claim('Security updates come without delay, free of charge, with advice.'),
  },
);

export const declaration = map('The EU declaration of conformity.', {
  evidence,
  acts: list('Acts that the declaration names.', text('Number of an act.', '2024/2847'), { single: true }),
  'ai-cybersecurity': map(
    'Where the declaration shows that the cybersecurity level of the AI Act is reached.',
    {
      statement: text(
        'The statement, in a sentence, as the declaration makes it.',
        'The level of cybersecurity protection is reached as listed.',
      ),
      covers: list('The attack classes for which the declaration shows it.', attackClass, { single: true }),
      evidence,
    },
  ),
});

export const conformityAssessment = map('How conformity is, or will be, assessed.', {
  'ai-act-route': choice('Procedure under the AI Act.', {
    'internal-control': 'Internal control, without a notified body.',
    'notified-body': 'Quality management system and technical documentation, assessed by a notified body.',
    sector: 'The procedure of the act of Annex I.',
  }),
  'cra-module': choice('Procedure under the CRA.', {
    'module-a': 'Internal control.',
    'module-b-c': 'EU-type examination and conformity to type.',
    'module-h': 'Full quality assurance.',
    certificate: 'A European cybersecurity certificate.',
    'via-ai-act': 'Within the procedure of the AI Act.',
  }),
  'notified-body': map(
    'The body that takes part.',
    {
      name: text('Name or number of the body.', '0123'),
      'cra-fitness-assessed': flag(
        'Whether its fitness under the CRA was assessed when it was notified under the AI Act.',
      ),
      did: list(
        'What it did.',
        choice('A procedure.', {
          'ai-act': 'Assessment under the AI Act.',
          'module-b': 'EU-type examination under the CRA.',
          'module-h': 'Assessment of the quality system under the CRA.',
        }),
        { single: true },
      ),
    },
    { shorthand: 'name' },
  ),
  certificate: map(
    'European cybersecurity certificate or statement of conformity.',
    {
      scheme: text('Name of the scheme.', 'EUCC'),
      level: choice('Level of assurance.', { basic: 'Basic.', substantial: 'Substantial.', high: 'High.' }),
      'valid-until': date('Last day of validity.'),
      evidence,
    },
    { shorthand: 'scheme' },
  ),
  'standards-of-the-ai-act': choice(
    'How far harmonised standards or common specifications for AI are applied.',
    {
      none: 'Not at all, or there are none.',
      partial: 'For a part of the requirements.',
      full: 'For all of them.',
    },
  ),
});

export const cra = map('Claims about duties of the CRA that stand beside its Annex I.', {
  'ce-marking': claim('CE marking on the product, the declaration or the website.'),
  'component-vulnerabilities': claim(
    'Vulnerabilities of components are reported to their makers and remedied.',
  ),
  cooperation: claim('Authorities get what they ask for.'),
  'corrective-action': claim('Corrective action, withdrawal or recall where the product does not conform.'),
  'declaration-supplied': claim('The declaration, full or simplified, comes with the product.'),
  'declaration-upkeep': claim('The declaration is current and in the required languages.'),
  'document-keeping': claim('Documentation and declaration are kept long enough.'),
  'due-diligence': claim('Components of third parties are checked.'),
  'end-of-operations': claim('Authorities and users are told before operations end.'),
  'end-of-support-notice': claim('Users see a notice when support has ended.'),
  'notified-body-number': claim('The number of the notified body follows the CE marking.'),
  'sbom-on-request': claim('The bill of materials is handed over for a dependency assessment.'),
  'security-record': claim('Security aspects of the product are documented continuously.'),
  'series-production': claim('Procedures keep a series in conformity.'),
  'single-documentation': claim('One set of documentation serves both acts.'),
  'software-archives': claim('Public archives of old versions warn of their risks.'),
  'support-end-shown': claim('The end of support is shown at purchase.'),
  'technical-documentation': claim('Technical documentation of the product.'),
  'update-availability': claim('Security updates stay available long enough.'),
  'user-information': claim('Information and instructions come with the product.'),
  'user-information-keeping': claim('User information stays available long enough.'),
  'vulnerability-policies': claim('Policies and procedures for reported vulnerabilities.'),
});

export const aiAct = map('Claims about the duties of the AI Act that the bridge does not carry.', {
  'risk-management': claim('Risk management system.'),
  'data-governance': claim('Governance of training, validation and testing data.'),
  'technical-documentation': claim('Technical documentation of the AI system.'),
  logging: claim('Automatic recording of events.'),
  transparency: claim('Instructions for use and transparency towards deployers.'),
  'human-oversight': claim('Oversight by people.'),
  accuracy: claim('Accuracy.'),
  robustness: claim('Robustness.'),
  'quality-management': claim('Quality management system.'),
  registration: claim('Registration in the EU database.'),
  'post-market-monitoring': claim('Post-market monitoring.'),
  cybersecurity: claim('Cybersecurity of the AI system, where the bridge does not carry it.'),
  accessibility: claim('Accessibility requirements are met.'),
  'ai-literacy': claim('Measures support AI literacy of staff.'),
  'authorised-representative': claim('A representative in the Union has a written mandate.'),
  'biometric-logging': claim('Logs of remote biometric identification have the extra fields.'),
  'ce-marking': claim('CE marking of the AI system.'),
  'content-marking': claim('Generated content is marked machine-readably.'),
  cooperation: claim('Authorities get information and access to logs.'),
  'corrective-action': claim('Corrective action, and information along the chain.'),
  declaration: claim('Declaration of conformity under the AI Act.'),
  'document-keeping': claim('Documents are kept for ten years.'),
  'exception-registration': claim('Registration although the use is held not to be high-risk.'),
  handover: claim('A provider that takes over gets documentation, known limits and access.'),
  'interaction-notice': claim('People are told that they interact with AI.'),
  'log-keeping': claim('Logs are kept at least six months.'),
  'new-assessment': claim('A new assessment follows a substantial modification.'),
  'provider-details': claim('Name and contact of the provider are on the system.'),
  requirements: claim('All requirements for high-risk systems together.'),
  'single-documentation': claim('One set of documentation with the act of Annex I Section A.'),
  'supplier-agreements': claim('Written agreements with suppliers.'),
  'two-person-check': claim('Two persons confirm an identification.'),
});
