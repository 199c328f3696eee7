/**
 * Duties of providers of high-risk AI systems in AI Act Articles 8, 16 to 22 and 25, cybersecurity as Article 15 puts
 * it in general, and what Articles 12 and 14 ask of remote biometric identification alone. Article 16 has entries where
 * no other duty says the same.
 */

import { aiaAnnex, aiaArticle } from '../citation.ts';
import { byProvider, type Duty } from '../duty.ts';

export const aiActProvider = {
  'ai-act/accessibility': {
    ...byProvider,
    title: 'Accessibility',
    summary: 'Build the system to the accessibility requirements of Union law that apply to it.',
    cites: [aiaArticle('16(l)')],
    answeredBy: 'ai-act.accessibility',
    checkability: 'partial',
  },
  'ai-act/authorised-representative': {
    ...byProvider,
    title: 'Authorised representative',
    summary:
      'A provider outside the Union appoints an authorised representative in the Union, by written mandate, before the system is made available on its market.',
    cites: [aiaArticle('22(1)'), aiaArticle('22(3)')],
    when: ['provider-outside-union'],
    answeredBy: 'ai-act.authorised-representative',
    checkability: 'partial',
  },
  'ai-act/biometric-logging': {
    ...byProvider,
    title: 'Logs of remote biometric identification',
    summary:
      'Let systems for remote biometric identification record the minimum of fields that the article lists, beside what every high-risk system logs.',
    cites: [aiaArticle('12(3)'), aiaAnnex('III', { point: '1', subpoint: 'a' })],
    when: ['annex-3-1a'],
    answeredBy: 'ai-act.biometric-logging',
    checkability: 'partial',
  },
  'ai-act/cooperation': {
    ...byProvider,
    title: 'Cooperation with authorities',
    summary:
      'On a reasoned request, give competent authorities what shows that the requirements are met, and access to logs under the control of the provider.',
    cites: [aiaArticle('16(k)'), aiaArticle('21(1)'), aiaArticle('21(2)')],
    answeredBy: 'ai-act.cooperation',
    checkability: 'manual',
  },
  'ai-act/corrective-action': {
    ...byProvider,
    title: 'Corrective action and information',
    summary:
      'Act at once when there is reason to believe that the system does not conform: put it right, withdraw, disable or recall it, and inform those along the chain. Where it presents a risk, look into the causes and inform the authorities.',
    cites: [aiaArticle('16(j)'), aiaArticle('20(1)'), aiaArticle('20(2)')],
    answeredBy: 'ai-act.corrective-action',
    checkability: 'manual',
  },
  'ai-act/cybersecurity': {
    ...byProvider,
    title: 'Cybersecurity',
    summary:
      'Reach an appropriate level of cybersecurity over the lifecycle: resilience against unauthorised third parties who try to alter use, outputs or performance, by solutions that fit the circumstances and risks. The bridge reaches it.',
    cites: [aiaArticle('15(5)'), aiaArticle('15(1)')],
    answeredBy: 'ai-act.cybersecurity',
    checkability: 'partial',
  },
  'ai-act/document-keeping': {
    ...byProvider,
    title: 'Keeping documents for 10 years',
    summary:
      'Keep the documents that the article lists ready for authorities for 10 years from placing on the market or putting into service. Where the CRA asks for longer, the longer time counts for documents that serve both.',
    cites: [aiaArticle('16(d)'), aiaArticle('18(1)')],
    answeredBy: 'ai-act.document-keeping',
    checkability: 'partial',
  },
  'ai-act/handover': {
    ...byProvider,
    title: 'Help for the provider that takes over',
    summary:
      'Where another company becomes provider of the system, the initial provider hands over in particular what follows.',
    cites: [aiaArticle('25(2)')],
    parts: [
      { title: 'Technical documentation', cites: [aiaArticle('25(2)(a)')] },
      { title: 'Known limitations and ways of failing', cites: [aiaArticle('25(2)(b)')] },
      { title: 'Technical access, for testing among others', cites: [aiaArticle('25(2)(c)')] },
    ],
    confidence: 'document',
    answeredBy: 'ai-act.handover',
    checkability: 'manual',
  },
  'ai-act/log-keeping': {
    ...byProvider,
    title: 'Keeping logs for at least six months',
    summary:
      'Keep automatic logs, as far as the provider controls them, as long as the intended purpose calls for and at least six months, unless other law says otherwise.',
    cites: [aiaArticle('16(e)'), aiaArticle('19(1)')],
    answeredBy: 'ai-act.log-keeping',
    checkability: 'partial',
  },
  'ai-act/provider-details': {
    ...byProvider,
    title: 'Name and contact of the provider',
    summary: 'Give name and contact of the provider with the system.',
    cites: [aiaArticle('16(b)')],
    answeredBy: 'ai-act.provider-details',
    checkability: 'partial',
  },
  'ai-act/requirements': {
    ...byProvider,
    title: 'All requirements together',
    summary:
      'Meet the requirements of Articles 9 to 15 as a whole, in the light of the intended purpose and the state of the art. The duties on each of them say what that takes.',
    cites: [aiaArticle('8(1)'), aiaArticle('8(2)'), aiaArticle('16(a)')],
    answeredBy: 'ai-act.requirements',
    checkability: 'manual',
    relief:
      'For products under Annex I Section A, testing, reporting and documentation may be folded into the procedures of that law; the CRA is not among it.',
  },
  'ai-act/supplier-agreements': {
    ...byProvider,
    title: 'Written agreements with suppliers',
    summary:
      'Settle in writing with suppliers of what is built into the system, AI models included, what they give the provider.',
    cites: [aiaArticle('25(4)')],
    confidence: 'document',
    answeredBy: 'ai-act.supplier-agreements',
    checkability: 'partial',
  },
  'ai-act/two-person-check': {
    ...byProvider,
    title: 'Two persons confirm an identification',
    summary:
      'Build oversight of remote biometric identification so that nobody acts on a match before two competent persons have confirmed it separately. Law enforcement, migration, border control and asylum are excepted where law finds that disproportionate.',
    cites: [aiaArticle('14(5)'), aiaAnnex('III', { point: '1', subpoint: 'a' })],
    when: ['annex-3-1a'],
    answeredBy: 'ai-act.two-person-check',
    checkability: 'partial',
  },
} as const satisfies Readonly<Record<`cra/${string}` | `ai-act/${string}`, Duty>>;
