/** The JSON Schema of the descriptor, for editors without the language server. */

import { format, marker } from '../../server/src/descriptor/format/index.ts';
import type { DateSchema, MapSchema, Schema } from '../../server/src/descriptor/schema.ts';

type Json = Readonly<Record<string, unknown>>;

export function jsonSchema(): string {
  const { [marker]: version, ...rest } = mapSchema(format).properties as Record<string, Json>;
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Product descriptor of Conformity Lens, version 1',
    ...mapSchema(format),
    properties: { [marker]: { description: version?.description, enum: [1, '1'] }, ...rest },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function mapSchema({ doc, fields, required }: MapSchema): Json {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, orNothing(toJson(schema))]),
  );
  return {
    description: doc,
    type: 'object',
    properties,
    patternProperties: { '^x-': {} },
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required: [...required] }),
  };
}

/** A key may stand without a value. */
function orNothing(schema: Json): Json {
  const { description, ...rest } = schema;
  return { description, anyOf: [rest, { type: 'null' }] };
}

/** `day` and `month` as in descriptor/text-formats.ts. */
const datePatterns: Readonly<Record<DateSchema['precision'], string>> = {
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  month: '^\\d{4}-\\d{2}(-\\d{2})?$',
  instant: '^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$',
};

function toJson(schema: Schema): Json {
  const { doc: description } = schema;
  switch (schema.type) {
    case 'text':
      return { description, type: ['string', 'number'] };
    case 'number':
      return { description, type: 'number', minimum: schema.min, maximum: schema.max };
    case 'flag':
      return { description, type: 'boolean' };
    case 'date':
      return { description, type: 'string', pattern: datePatterns[schema.precision] };
    case 'choice':
      return { description, enum: Object.keys(schema.values) };
    case 'list':
      return listSchema(description, toJson(schema.item), schema.single);
    case 'map':
      return withShorthand(schema);
  }
}

function listSchema(description: string, items: Json, single: boolean): Json {
  const list = { type: 'array', items };
  return single ? { description, anyOf: [list, items] } : { description, ...list };
}

function withShorthand(schema: MapSchema): Json {
  const field = schema.shorthand === undefined ? undefined : schema.fields[schema.shorthand];
  return field === undefined
    ? mapSchema(schema)
    : { description: schema.doc, anyOf: [mapSchema(schema), toJson(field)] };
}
