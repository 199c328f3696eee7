/** The ids of a descriptor: where each is declared, and where it is used. */

import type { Analysis } from '../analysis/analyse.ts';
import type { ScalarSchema } from '../descriptor/read-scalar.ts';
import { isPlaceholder } from '../descriptor/placeholder.ts';
import type { IdSpace } from '../descriptor/schema.ts';
import { contains } from '../text/span.ts';
import { scalarsOf, type Scalar } from './scalars.ts';

/** Within a namespace an id stands for one thing. Threats name models and datasets alike, so those two share one. */
export type Namespace = 'asset' | 'threat' | 'incident';

const namespaces: Readonly<Record<IdSpace, Namespace>> = {
  model: 'asset',
  dataset: 'asset',
  threat: 'threat',
  incident: 'incident',
};

/** A place where an id is written. */
export interface IdPlace extends Scalar {
  readonly namespace: Namespace;
  /** Whether the id gets its meaning here; else it is used. */
  readonly declares: boolean;
}

/** In the order of the text. */
export function idsOf(analysis: Analysis): readonly IdPlace[] {
  return scalarsOf(analysis).flatMap((scalar) => {
    // What stands for an id that nobody has given yet is none.
    if (isPlaceholder(scalar.text)) return [];
    const found = new Set(scalar.schemas.flatMap((schema) => namespaceOf(schema) ?? []));
    return [...found].map((namespace) => ({
      ...scalar,
      namespace,
      declares: scalar.schemas.some((schema) => declaresIn(schema, namespace)),
    }));
  });
}

/** The namespace of the ids that a schema declares or refers to; undefined where it is no id. */
export function namespaceOf(schema: ScalarSchema): Namespace | undefined {
  if (schema.type !== 'text') return undefined;
  const space = schema.declares ?? schema.refersTo?.[0];
  return space === undefined ? undefined : namespaces[space];
}

const declaresIn = (schema: ScalarSchema, namespace: Namespace): boolean =>
  schema.type === 'text' && schema.declares !== undefined && namespaces[schema.declares] === namespace;

export const idAt = (ids: readonly IdPlace[], offset: number): IdPlace | undefined =>
  ids.find(({ span }) => contains(span, offset));

/** All places of an id, its declaration included. */
export const placesOf = ({ text, namespace }: IdPlace, ids: readonly IdPlace[]): readonly IdPlace[] =>
  ids.filter((each) => each.text === text && each.namespace === namespace);
