/** Gate: is the product within the CRA? Exits are looked at first, then what puts a product in. */

import type { Located } from '../descriptor/schema.ts';
import { annexI } from '../law/annex-i.ts';
import { craArticle, craRecital } from '../law/citation.ts';
import { exclusions, type ExclusionId } from '../law/exclusions.ts';
import { answer, cannotTell, type Answer } from './answer.ts';
import { entryOf, routeOf, type Facts } from './facts.ts';

export type CraScope = Answer<'in' | 'out' | 'cannot-tell'>;

export function craScope(facts: Facts): CraScope {
  return notOnTheMarket(facts) ?? notAProduct(facts) ?? excluded(facts) ?? unanswered(facts) ?? within(facts);
}

function notOnTheMarket({ scope }: Facts): CraScope | undefined {
  const openSource = scope['open-source'];
  if (openSource?.value === 'non-commercial') {
    const reason =
      'Open-source software that is not supplied in the course of a commercial activity is not made available on the market.';
    return answer('out', reason, [craArticle('3(22)'), craArticle('3(48)'), craRecital(18)], openSource);
  }
  if (openSource?.value !== 'steward') return undefined;
  const reason =
    'A steward of open-source software is not its manufacturer; the lighter duties of stewards remain.';
  return answer('out', reason, [craArticle('3(14)'), craArticle('24')], openSource);
}

function notAProduct(facts: Facts): CraScope | undefined {
  const { scope } = facts;
  const connection = scope['data-connection'];
  if (connection?.value === 'none') {
    return answer(
      'out',
      'No data connection to a device or network is possible, direct or indirect.',
      [craArticle('2(1)'), craArticle('3(10)')],
      connection,
    );
  }
  const form = scope['supplied-as'];
  if (form?.value !== 'standalone-service' && form?.value !== 'model') return undefined;
  const remote = remoteDataProcessing(facts);
  if (remote === 'yes') return undefined;
  if (remote === 'cannot-tell') return askForLimbs(facts);
  const reason =
    form.value === 'model'
      ? 'A model that is offered as a pure service is not a product by itself (our reading), unless it is remote data processing of a product.'
      : 'A service on its own is not a product with digital elements, unless it is remote data processing of a product.';
  return answer('out', reason, [craArticle('3(1)'), craArticle('3(2)'), craRecital(12)], form);
}

/** Both limbs are needed: the manufacturer answers for the software, and the product needs it for a function. */
function remoteDataProcessing({ scope }: Facts): 'yes' | 'no' | 'cannot-tell' {
  const limbs = (scope['remote-data-processing']?.value ?? []).map(({ value }) => [
    value.responsible === undefined ? undefined : value.responsible.value === 'manufacturer',
    value['needed-for-a-function']?.value,
  ]);
  if (limbs.some((both) => both.every((limb) => limb === true))) return 'yes';
  return limbs.some((both) => !both.includes(false)) ? 'cannot-tell' : 'no';
}

function askForLimbs({ scope }: Facts): CraScope {
  const text =
    'Who answers for the software of the remote data processing, and does the product need it for one of its functions?';
  return cannotTell(
    'scope.remote-data-processing',
    text,
    [craArticle('3(2)')],
    scope['remote-data-processing'],
  );
}

function excluded(facts: Facts): CraScope | undefined {
  const { scope } = facts;
  const stated = scope['excluded-by'];
  if (stated !== undefined && stated.value !== 'none' && stillExcludes(stated.value, facts))
    return out(stated.value, stated);
  return bySectorFact(facts) ?? byEntry(facts);
}

/** Facts that are an exit by themselves. */
function bySectorFact({ sector }: Facts): CraScope | undefined {
  if (sector['aviation-certified']?.value === true) return out('2018/1139', sector['aviation-certified']);
  return sector['l-category']?.value === 'other' ? out('168/2013', sector['l-category']) : undefined;
}

function out(id: ExclusionId, by: Located<unknown> | undefined): CraScope {
  return answer('out', `The CRA does not apply to ${exclusions[id].title}.`, exclusions[id].cites, by);
}

/** Facts that take an exclusion back: an aircraft part without a certificate, a pedal vehicle. */
function stillExcludes(id: ExclusionId, { sector }: Facts): boolean {
  if (id === '2018/1139') return sector['aviation-certified']?.value !== false;
  if (id === '168/2013') return sector['l-category']?.value !== 'l1e-designed-to-pedal';
  return true;
}

/** A product under an act of Annex I that is itself an exit from the CRA; aviation only with a certificate. */
function byEntry(facts: Facts): CraScope | undefined {
  const route = routeOf(facts);
  const entry = entryOf(facts);
  if (entry === undefined || (route !== 'annex-1-a' && route !== 'annex-1-b')) return undefined;
  const id = annexI[entry.point]?.excludes;
  if (id === undefined || id === '2018/1139' || !stillExcludes(id, facts)) return undefined;
  return out(id, facts.highRisk.entry);
}

function unanswered(facts: Facts): CraScope | undefined {
  const { scope, descriptor } = facts;
  const near = descriptor.value.scope ?? descriptor.value.product;
  if (scope['data-connection'] === undefined) {
    return cannotTell(
      'scope.data-connection',
      'Can the product be connected to a device or network, directly or indirectly?',
      [craArticle('2(1)')],
      near,
    );
  }
  if (scope['supplied-as'] === undefined) {
    return cannotTell(
      'scope.supplied-as',
      'In which form does the product reach its users: device, software, component, or a service?',
      [craArticle('3(1)')],
      near,
    );
  }
  if (scope['excluded-by'] !== undefined) return undefined;
  const text =
    'Does an act take the product out of the CRA, for example as a medical device or a vehicle? Say none where nothing does.';
  return cannotTell(
    'scope.excluded-by',
    text,
    [craArticle('2(2)'), craArticle('2(3)'), craArticle('2(4)')],
    near,
  );
}

function within({ scope, sector }: Facts): CraScope {
  const connection = scope['data-connection'];
  const way = connection?.value === 'indirect' ? 'an indirect' : 'a direct';
  const ehr =
    sector['ehr-system']?.value === true
      ? ' For electronic health record systems, from 26 March 2027, conformity is shown through the procedure of Regulation (EU) 2025/327.'
      : '';
  const reason = `A product with digital elements with ${way} data connection, and nothing takes it out.${ehr}`;
  return answer(
    'in',
    reason,
    [craArticle('2(1)'), craArticle('3(1)')],
    connection,
    scope['supplied-as'],
    scope['excluded-by'],
  );
}
