/** The fixture with every key of the format keeps up with the table, and reads without a finding about its form. */

import assert from 'node:assert/strict';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { format } from '../../server/src/descriptor/format/index.ts';
import type { Schema } from '../../server/src/descriptor/schema.ts';
import type { SyntaxNode } from '../../server/src/syntax/tree.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { settings } from '../support/clock.ts';
import { readText } from '../support/files.ts';

const path = 'test/fixtures/full-vocabulary.yaml';

/** Paths of all keys below a schema; items of lists add nothing. Fields of claims and evidence count where they first stand. */
function keysOf(schema: Schema, place: string): readonly string[] {
  if (schema.type === 'list') return keysOf(schema.item, place);
  if (schema.type !== 'map') return [];
  return Object.entries(schema.fields).flatMap(([name, field]) => {
    const inner = join(place, name);
    return [inner, ...(isShort(field) ? [] : keysOf(field, inner))];
  });
}

/** Claims and evidence look the same everywhere; one long form of each is enough. */
function isShort(schema: Schema): boolean {
  const item = schema.type === 'list' ? schema.item : schema;
  return item.type === 'map' && item.shorthand !== undefined && item.shorthand !== 'id';
}

const join = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

function writtenKeys(node: SyntaxNode | undefined, place: string): readonly string[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => writtenKeys(item, place));
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => [
    join(place, key.text),
    ...writtenKeys(value, join(place, key.text)),
  ]);
}

describe('full vocabulary', () => {
  const written = new Set(writtenKeys(parse(readText(path)).root, ''));

  it('covers every key of the table', () => {
    assert.deepEqual(
      keysOf(format, '').filter((key) => !written.has(key)),
      [],
      `Add these keys to ${path}.`,
    );
  });

  it('shows a claim, evidence, a notified body and a certificate in their long forms', () => {
    const long = [
      ...['status', 'evidence', 'justification', 'owner', 'due', 'note'].map(
        (name) => `cybersecurity.I-1.${name}`,
      ),
      ...['file', 'sha256', 'reviewed', 'owner', 'valid-until'].map(
        (name) => `risk-assessment.evidence.${name}`,
      ),
      ...['name', 'cra-fitness-assessed', 'did'].map((name) => `conformity-assessment.notified-body.${name}`),
      ...['scheme', 'level', 'valid-until', 'evidence'].map(
        (name) => `conformity-assessment.certificate.${name}`,
      ),
    ];
    assert.deepEqual(
      long.filter((key) => !written.has(key)),
      [],
      `Add these keys to ${path}.`,
    );
  });

  it('reads without a finding about its form', () => {
    const { findings, judgement } = analyse(readText(path), settings);
    assert.deepEqual(
      findings.filter(({ basis }) => basis === 'form').map(({ message }) => message),
      [],
    );
    assert.notEqual(judgement, undefined);
  });
});
