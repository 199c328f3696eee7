/** Completion of keys and values at every place of the descriptor, required keys first, each with its documentation. */

import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type Range,
} from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analyse.ts';
import { marker } from '../descriptor/format/index.ts';
import { dotted, mapAt, valueAt } from '../descriptor/schema-at.ts';
import type { MapSchema, Schema, TextSchema } from '../descriptor/schema.ts';
import { attackClasses, type AttackClassId } from '../law/attack-classes.ts';
import { atlasTechniques } from '../law/atlas.ts';
import { dutiesAnsweredBy, dutyOf } from '../law/duties/index.ts';
import { formatCitations } from '../law/citation.ts';
import { cursorAt, type Cursor } from '../syntax/cursor.ts';
import { nodeAt, type Path } from '../syntax/locate.ts';
import { knownTexts } from './known-texts.ts';
import type { SyntaxNode } from '../syntax/tree.ts';

/** `isCandidate`: the file's name says that it may become a descriptor, so the marker is offered in it. */
export function completion(
  analysis: Analysis,
  offset: number,
  isCandidate: boolean,
): readonly CompletionItem[] {
  if (!analysis.isDescriptor) return isCandidate && isBlank(analysis) ? [markerItem(analysis, offset)] : [];
  const cursor = cursorAt(analysis.text, offset);
  if (cursor === undefined) return [];
  const range = analysis.lines.rangeOf(cursor.word);
  const keys = cursor.wants === 'value' ? [] : keyItems(cursor, range);
  const values = cursor.wants === 'key' ? [] : valueItems(cursor, range, analysis);
  return [...keys, ...values];
}

const isBlank = ({ text }: Analysis): boolean => /^(\s*(#.*)?\r?\n)*\s*\w*\s*$/.test(text.slice(0, 2000));

function markerItem({ lines, text }: Analysis, offset: number): CompletionItem {
  const start = offset - (/\w*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  const range = lines.rangeOf({ start, end: offset });
  const newText = `${marker}: 1\n`;
  return {
    label: `${marker}: 1`,
    kind: CompletionItemKind.Keyword,
    detail: 'Makes this file a product descriptor',
    textEdit: { range, newText },
  };
}

function keyItems(cursor: Cursor, range: Range): readonly CompletionItem[] {
  const map = mapAt(cursor.path);
  if (map === undefined) return [];
  const open = Object.entries(map.fields).filter(([name]) => !cursor.present.includes(name));
  return open.map(([name, schema], index) => keyItem(name, schema, map, index, cursor, range));
}

function keyItem(
  name: string,
  schema: Schema,
  map: MapSchema,
  index: number,
  cursor: Cursor,
  range: Range,
): CompletionItem {
  const required = map.required.includes(name);
  const law = dutiesAnsweredBy(dotted([...cursor.path, name])).flatMap((id) => dutyOf(id).cites.slice(0, 1));
  return {
    label: name,
    kind: CompletionItemKind.Property,
    detail: [required ? 'required' : '', formatCitations(law)].filter((part) => part !== '').join(' · '),
    documentation: { kind: 'markdown', value: `${schema.doc}\n\nExample: \`${name}: ${schema.example}\`` },
    sortText: `${required ? '0' : '1'}${String(index).padStart(3, '0')}`,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: {
      range,
      newText: cursor.hasColon ? name : `${name}:${opensBelow(schema) && !cursor.flow ? '' : ' '}`,
    },
    ...(isChoice(schema) && !cursor.hasColon
      ? { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } }
      : {}),
  };
}

/** Mappings and lists begin on the next line, unless a single value may stand for them. */
const opensBelow = (schema: Schema): boolean =>
  (schema.type === 'map' && schema.shorthand === undefined) || (schema.type === 'list' && !schema.single);

const isChoice = (schema: Schema): boolean =>
  schema.type === 'choice' ||
  schema.type === 'flag' ||
  (schema.type === 'map' && schema.shorthand === 'status');

interface Value {
  readonly label: string;
  readonly doc: string;
  readonly newText?: string;
}

function valueItems(cursor: Cursor, range: Range, analysis: Analysis): readonly CompletionItem[] {
  const schema = valueAt(cursor.path);
  if (schema === undefined) return [];
  return valuesOf(schema, analysis, cursor).map(({ label, doc, newText }, index) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    documentation: { kind: 'markdown', value: doc },
    sortText: `2${String(index).padStart(3, '0')}`,
    filterText: label,
    textEdit: { range, newText: newText ?? label },
  }));
}

function valuesOf(schema: Schema, analysis: Analysis, cursor: Cursor): readonly Value[] {
  switch (schema.type) {
    case 'flag':
      return [
        { label: 'true', doc: schema.doc },
        { label: 'false', doc: schema.doc },
      ];
    case 'choice':
      return Object.entries(schema.values).map(([label, meaning]) => ({
        label,
        doc: withLaw(label, meaning),
      }));
    case 'text':
      return texts(schema, analysis, cursor);
    case 'list':
      return valuesOf(schema.item, analysis, cursor);
    default:
      return [];
  }
}

/** An attack class says whether the law names it. */
function withLaw(label: string, meaning: string): string {
  if (!Object.hasOwn(attackClasses, label)) return meaning;
  const { basis, cites } = attackClasses[label as AttackClassId];
  const named = { statute: 'named in', recital: 'named in', practice: 'good practice; near' };
  return `${meaning}\n\n${named[basis]} ${formatCitations(cites)}`;
}

function texts(schema: TextSchema, analysis: Analysis, cursor: Cursor): readonly Value[] {
  if (schema.refersTo !== undefined)
    return declaredIds(analysis, schema.refersTo).map((label) => ({ label, doc: schema.doc }));
  if (schema.format === 'atlas-id') return techniques(cursor, analysis);
  return knownTexts(schema.format, textAt(analysis, ['ai-system', 'high-risk', 'route']));
}

/** Techniques of the entry's own class first; of all classes where it has none yet. */
function techniques(cursor: Cursor, { tree }: Analysis): readonly Value[] {
  const entry = nodeAt(tree.root, cursor.path.slice(0, 2));
  const id = entry?.kind === 'map' ? entry.entries.find(({ key }) => key.text === 'class')?.value : undefined;
  const known =
    id?.kind === 'scalar' && Object.hasOwn(attackClasses, id.text)
      ? attackClasses[id.text as AttackClassId].techniques
      : Object.keys(atlasTechniques);
  return known.map((label) => ({ label, doc: atlasTechniques[label] ?? '' }));
}

function textAt({ tree }: Analysis, path: Path): string | undefined {
  const node = nodeAt(tree.root, path);
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** Ids as they stand in the tree, so that they are offered while the file is half written, too. */
function declaredIds({ tree }: Analysis, spaces: readonly string[]): readonly string[] {
  const sections = spaces.map((space) =>
    nodeAt(tree.root, space === 'threat' ? ['threats'] : ['ai-system', `${space}s`]),
  );
  return sections.flatMap((section) => (section?.kind === 'list' ? section.items.flatMap(idOf) : []));
}

function idOf(item: SyntaxNode): readonly string[] {
  if (item.kind === 'scalar') return item.text === '' ? [] : [item.text];
  const id = item.kind === 'map' ? item.entries.find(({ key }) => key.text === 'id')?.value : undefined;
  return id?.kind === 'scalar' ? [id.text] : [];
}
