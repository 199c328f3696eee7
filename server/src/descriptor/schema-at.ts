/** The part of the format that a path leads to, so that features need not know how lists and shorthands are written. */

import type { Path } from '../syntax/locate.ts';
import { format } from './format/index.ts';
import type { MapSchema, Schema } from './schema.ts';

/** The schema of the value at `path`; undefined where the format has no such key. */
export function schemaAt(path: Path): Schema | undefined {
  let schema: Schema | undefined = format;
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = typeof step === 'number' ? itemOf(schema) : fieldOf(schema, step);
  }
  return schema;
}

/** The mapping that may be written at a path, seen through lists of which one item may stand alone. */
export function mapAt(path: Path): MapSchema | undefined {
  const schema = through(schemaAt(path));
  return schema?.type === 'map' ? schema : undefined;
}

/** The schema of a single value at a path: of a list its item, of a mapping with a shorthand the field it stands for. */
export function valueAt(path: Path): Schema | undefined {
  const schema = through(schemaAt(path));
  if (schema?.type !== 'map' || schema.shorthand === undefined) return schema;
  return schema.fields[schema.shorthand];
}

function through(schema: Schema | undefined): Schema | undefined {
  return schema?.type === 'list' && schema.single ? schema.item : schema;
}

function itemOf(schema: Schema): Schema | undefined {
  return schema.type === 'list' ? schema.item : undefined;
}

function fieldOf(schema: Schema, name: string): Schema | undefined {
  const holder = through(schema);
  return holder?.type === 'map' && Object.hasOwn(holder.fields, name) ? holder.fields[name] : undefined;
}

/** A path in the descriptor's own writing: `threats.0.status`. */
export const dotted = (path: Path): string => path.join('.');
