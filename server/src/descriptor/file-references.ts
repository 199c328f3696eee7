/**
 * Every file that a descriptor names: evidence behind claims, bills of materials, playbooks. Found by walking the
 * format's table, so that a new key for a file needs nothing here.
 */

import { evidenceFile } from './format/claim.ts';
import { format } from './format/index.ts';
import type { Descriptor } from './read.ts';
import type { Fields, Located, LocatedMap, Read, Schema } from './schema.ts';

export type EvidenceFile = Read<typeof evidenceFile>;

export interface FileReference {
  /** The path as it is written. */
  readonly file: Located<string>;
  /** The same path without detours: what stands for the file wherever it is named. */
  readonly path: string;
  /** Path of the key that the file stands behind: `cybersecurity.I-2b`. */
  readonly holder: string;
  /** What is said about the file beside its path; undefined for a file that is no evidence, such as a playbook. */
  readonly evidence: EvidenceFile | undefined;
}

/** The key under which bills of materials are named. */
export const billHolder = 'vulnerability-handling.sbom';

/** In the order of the format. */
export function fileReferences(descriptor: Descriptor): readonly FileReference[] {
  const found: FileReference[] = [];
  walk(format, descriptor, found);
  return found;
}

function walk(schema: Schema, value: Located<unknown>, found: FileReference[]): void {
  // What the reader gives has the shape of its schema.
  if (schema === evidenceFile) return add((value as EvidenceFile).value.file, value as EvidenceFile, found);
  if (schema.type === 'text' && schema.format === 'path')
    return add(value as Located<string>, undefined, found);
  if (schema.type === 'list')
    for (const item of value.value as readonly Located<unknown>[]) walk(schema.item, item, found);
  if (schema.type === 'map') walkFields(schema.fields, value as LocatedMap<Fields>, found);
}

function walkFields(fields: Fields, { value }: LocatedMap<Fields>, found: FileReference[]): void {
  for (const [name, held] of Object.entries(value)) {
    const schema = fields[name];
    if (schema !== undefined && held !== undefined) walk(schema, held, found);
  }
}

function add(
  file: Located<string> | undefined,
  evidence: EvidenceFile | undefined,
  found: FileReference[],
): void {
  if (file === undefined) return;
  const holder = holderOf(evidence?.path ?? file.path);
  found.push({ file, path: withoutDetours(file.value), holder, evidence });
}

/** `cybersecurity.I-2b.evidence.0` stands behind `cybersecurity.I-2b`. */
const holderOf = (path: string): string => path.replace(/\.\d+$/, '').replace(/\.(evidence|playbook)$/, '');

/** `./docs/../docs/a.md` is `docs/a.md`; steps that lead out of the folder stay. */
export function withoutDetours(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** References of each path, in their order; never an empty list. */
export function byPath(
  references: readonly FileReference[],
): ReadonlyMap<string, readonly [FileReference, ...FileReference[]]> {
  const found = new Map<string, [FileReference, ...FileReference[]]>();
  for (const reference of references) {
    const known = found.get(reference.path);
    if (known === undefined) found.set(reference.path, [reference]);
    else known.push(reference);
  }
  return found;
}
