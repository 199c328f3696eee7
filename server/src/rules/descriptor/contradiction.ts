import { annexI } from '../../law/annex-i.ts';
import { categories } from '../../law/cra-classes.ts';
import type { Located } from '../../descriptor/schema.ts';
import { entryOf, routeOf, type Facts } from '../../profile/facts.ts';
import { endOf } from '../../profile/periods.ts';
import { lawRule, type Fix, type Hit } from '../contract.ts';
import { fix, toDo } from '../fixes.ts';

type Pair = readonly [
  message: Message,
  at: Located<unknown> | undefined,
  other: Located<unknown> | undefined,
];
type Message = keyof typeof messages;

const messages = {
  routeAndEntry:
    'route says none, but entry names {at}. Remove the entry, or say by which route the system is high-risk.',
  classAndCategory:
    'cra-class is {at}, but cra-category does not say which entry of its list is meant. Add its number.',
  defaultAndCategory:
    'cra-class is default, but cra-category names {at}. Only important and critical products have a category.',
  unknownCategory: 'cra-category {at} is no entry of the list for cra-class {other}.',
  supportAndMarket:
    'support-until {at} lies before placed-on-market {other}. Support begins with the market.',
  changeAndMarket: '{at} lies before placed-on-market {other}. Only a change after that day counts.',
  exclusionAndEntry:
    'excluded-by says none, but products of entry {other} are outside the CRA. Name the act there.',
  aiAndNone: 'contains-ai says false, but there is a section ai-system. One of them is wrong.',
  exceptionAndRoute: 'exception {at} exists for uses of Annex III only, and route is {other}.',
} as const;

export const contradiction = lawRule({
  id: 'descriptor/contradiction',
  duties: [],
  basis: 'contradiction',
  docs: {
    summary: 'Two keys of the file exclude each other.',
    why: 'One of them is wrong, and what follows from them cannot be trusted. The finding stands on one key and points to the other.',
    bad: 'product:\n  placed-on-market: 2028-03-01\n  support-until: 2027-03\n',
    good: 'product:\n  placed-on-market: 2028-03-01\n  support-until: 2040-03\n',
  },
  messages,
  *check({ facts }) {
    for (const [message, at, other] of contradictions(facts)) {
      if (at === undefined) continue;
      yield { ...hit(message, at, other), fixes: waysOut(message, facts) };
    }
  },
});

function hit(message: Message, at: Located<unknown>, other: Located<unknown> | undefined): Hit<Message> {
  const data = { at: shown(at), other: other === undefined ? '' : shown(other) };
  const related = other === undefined ? [] : [{ span: other.span, message: 'The other key stands here.' }];
  return { message, at: at.span, data, related };
}

/** Which of two is wrong only a person knows; what is missing beside one can be added. */
const waysOut = (message: Message, facts: Facts): readonly Fix[] =>
  message === 'classAndCategory' ? [fix('Add cra-category', toDo(facts, 'scope', 'cra-category'))] : [];

const shown = ({ value }: Located<unknown>): string => (typeof value === 'string' ? value : '');

function contradictions(facts: Facts): readonly Pair[] {
  return [...routes(facts), ...classes(facts), ...days(facts), ...exits(facts)];
}

function routes(facts: Facts): readonly Pair[] {
  const { route, entry, exception } = facts.highRisk;
  const found: Pair[] = [];
  if (route?.value === 'none' && entry !== undefined) found.push(['routeAndEntry', entry, route]);
  const relied = exception !== undefined && exception.value !== 'none';
  if (relied && (route?.value === 'annex-1-a' || route?.value === 'annex-1-b'))
    found.push(['exceptionAndRoute', exception, route]);
  return found;
}

function classes({ scope }: Facts): readonly Pair[] {
  const level = scope['cra-class'];
  const category = scope['cra-category'];
  if (level === undefined) return [];
  if (level.value === 'default')
    return category === undefined ? [] : [['defaultAndCategory', category, level]];
  if (category === undefined) return [['classAndCategory', level, undefined]];
  const number = Number(category.value);
  const known = Number.isInteger(number) && number >= 1 && number <= categories[level.value];
  return known ? [] : [['unknownCategory', category, level]];
}

function days({ product }: Facts): readonly Pair[] {
  const market = product['placed-on-market'];
  const support = product['support-until'];
  if (market === undefined) return [];
  const changes = [
    product['substantially-modified'],
    product['significant-design-change'],
    product['last-unit-placed'],
  ];
  const early = changes.filter((change) => change !== undefined && change.value < market.value);
  const found: Pair[] = early.map((change) => ['changeAndMarket', change, market]);
  if (support !== undefined && endOf(support.value) < market.value)
    found.push(['supportAndMarket', support, market]);
  return found;
}

function exits(facts: Facts): readonly Pair[] {
  const { scope, highRisk, descriptor } = facts;
  const found: Pair[] = [];
  const route = routeOf(facts);
  const excludes = annexI[entryOf(facts)?.point ?? '']?.excludes;
  const byEntry =
    (route === 'annex-1-a' || route === 'annex-1-b') &&
    excludes !== undefined &&
    excludes !== '2018/1139' &&
    excludes !== '168/2013';
  if (byEntry && scope['excluded-by']?.value === 'none')
    found.push(['exclusionAndEntry', scope['excluded-by'], highRisk.entry]);
  const contains = scope['contains-ai'];
  if (contains?.value === false && descriptor.value['ai-system'] !== undefined)
    found.push(['aiAndNone', contains, descriptor.value['ai-system']]);
  return found;
}
