/** Whether the procedures that the file declares are ones that the acts provide for the product. */

import type { Profile } from './profile.ts';
import type { CraRoute } from './routes.ts';

/** What the descriptor calls a route, as the act calls it. */
const routes = { 'internal-control': 'annex-vi', 'notified-body': 'annex-vii', sector: 'sector' } as const;

export function declaredRouteFits({ facts, routes: { aiAct } }: Profile): boolean {
  const declared = facts.descriptor.value['conformity-assessment']?.value['ai-act-route']?.value;
  const open =
    aiAct.answer === 'cannot-tell' || aiAct.answer === 'none' || aiAct.answer === 'annex-vi-or-vii';
  return declared === undefined || open || routes[declared] === aiAct.answer;
}

/** Which modules each route provides; a route that is not listed says nothing about them. */
const modules: Readonly<Partial<Record<CraRoute, readonly string[]>>> = {
  'class-ii-procedures': ['module-b-c', 'module-h', 'certificate'],
  'module-bc-or-h': ['module-b-c', 'module-h'],
  'module-a-allowed': ['module-a', 'module-b-c', 'module-h', 'certificate'],
};

export function declaredModuleFits({ facts, routes: { aiAct, cra } }: Profile): boolean {
  const declared = facts.descriptor.value['conformity-assessment']?.value['cra-module']?.value;
  // Where there is no procedure of the AI Act, the gate that is closed says so already.
  if (declared === undefined || (declared === 'via-ai-act' && aiAct.answer === 'none')) return true;
  return modules[cra.answer]?.includes(declared) ?? true;
}
