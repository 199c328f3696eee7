/** The reference of the descriptor's format, from its one table. */

import { format } from '../../server/src/descriptor/format/index.ts';
import type { MapSchema, Schema } from '../../server/src/descriptor/schema.ts';
import { formatCitations } from '../../server/src/law/citation.ts';
import { dutiesAnsweredBy, dutyOf } from '../../server/src/law/duties/index.ts';

const introduction = `# The descriptor

A file \`compliance.yaml\` (or \`NAME.compliance.yaml\`, also with \`.yml\`) beside the code of a product. The key
\`conformity: 1\` makes it a descriptor; without it nothing is checked. Everything else may be left out: what is not said
is "cannot tell", with a question, and never "met".

- Keys are in kebab-case. Keys that begin with \`x-\` are yours.
- A claim is \`met\`, \`open\`, \`planned\` or \`not-applicable\`; the last needs a \`justification\`. A claim of \`met\` counts
  with \`evidence\`. \`I-2b: met\` is short for \`I-2b: { status: met }\`.
- Evidence is a path relative to the file, a mapping with \`file\`, \`sha256\`, \`reviewed\`, \`owner\` and \`valid-until\`, or a
  list of those. It is looked at: a claim whose evidence is missing, empty, changed since its hash was noted, or no longer
  valid counts as "cannot tell". Of several files each has to hold. Nothing outside the workspace is opened.
- Bills of materials under \`vulnerability-handling.sbom\` are read by their content: CycloneDX 1.2 to 1.7 (JSON, XML),
  SPDX 2.3 (JSON) and 3.0 (JSON-LD). Several may be named, for example one for models.
- Dates are days such as \`2028-03-01\`; the end of support may be a month; incidents carry times with their zone.
- An empty value (\`key:\` or \`null\`) is not said.
- YAML anchors and merge keys work.

For other editors there is a [JSON Schema](conformity.schema.json). Both are generated from the table in
\`server/src/descriptor/format\`.`;

export function descriptorPage(): string {
  const sections = Object.entries(format.fields).map(([name, schema]) => section(name, schema));
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

function section(name: string, schema: Schema): string {
  const map = mapIn(schema);
  const answers = law(name);
  const head = `## \`${name}\`\n\n${schema.doc}${answers === '' ? '' : ` ${answers}.`}`;
  if (map === undefined) return `${head}\n\n${table([row(name, schema, true, name)])}`;
  const list = schema.type === 'list' ? '\n\nA list; each entry has:' : '';
  return `${head}${list}\n\n${table(rowsOf(map, '', name))}`;
}

const table = (rows: readonly string[]): string =>
  `| key | value | meaning |\n|---|---|---|\n${rows.join('\n')}`;

function rowsOf(map: MapSchema, prefix: string, path: string): readonly string[] {
  return Object.entries(map.fields).flatMap(([name, schema]) => {
    const inner = isClaim(schema) ? undefined : mapIn(schema);
    const own = row(`${prefix}${name}`, schema, map.required.includes(name), `${path}.${name}`);
    const below =
      inner === undefined || (schema.type === 'list' && schema.single && inner.shorthand === 'file')
        ? []
        : rowsOf(inner, `${prefix}${name}.`, `${path}.${name}`);
    return [own, ...below];
  });
}

/** Claims are all alike and are explained once, in the introduction. */
const isClaim = (schema: Schema): boolean => schema.type === 'map' && schema.shorthand === 'status';

function row(name: string, schema: Schema, required: boolean, path: string): string {
  const answers = law(path);
  const meaning = `${schema.doc}${answers === '' ? '' : ` *${answers}*`}${choices(schema)}`;
  return `| \`${name}\`${required ? ' (required)' : ''} | ${kind(schema)} | ${meaning} |`;
}

function law(path: string): string {
  return formatCitations(dutiesAnsweredBy(path).flatMap((id) => dutyOf(id).cites));
}

function choices(schema: Schema): string {
  const choice = schema.type === 'list' ? schema.item : schema;
  if (choice.type !== 'choice') return '';
  return ` ${Object.entries(choice.values)
    .map(([value, meaning]) => `<br>\`${value}\`: ${meaning}`)
    .join('')}`;
}

function kind(schema: Schema): string {
  if (isClaim(schema)) return 'claim';
  switch (schema.type) {
    case 'choice':
      return 'choice';
    case 'flag':
      return '`true`, `false`';
    case 'number':
      return `number, ${schema.min} to ${schema.max}`;
    case 'date':
      return `date: \`${schema.example}\``;
    case 'list':
      return schema.single ? 'one or a list' : 'list';
    case 'map':
      return schema.shorthand === undefined ? 'mapping' : `mapping, or \`${schema.shorthand}\``;
    case 'text':
      return `text: \`${schema.example}\``;
  }
}

function mapIn(schema: Schema): MapSchema | undefined {
  if (schema.type === 'map') return schema;
  return schema.type === 'list' && schema.item.type === 'map' ? schema.item : undefined;
}
