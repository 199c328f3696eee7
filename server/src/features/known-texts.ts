/** Texts that are known for a format: what completion offers where a value is neither a choice nor a flag. */

import type { TextFormat } from '../descriptor/schema.ts';
import { memberStates } from '../descriptor/text-formats.ts';
import { annexI } from '../law/annex-i.ts';
import { annexIII } from '../law/annex-iii.ts';
import { owaspEntry, owaspIds } from '../law/owasp.ts';
import { ruleById, ruleIds } from '../rules/index.ts';

export interface KnownText {
  readonly label: string;
  readonly doc: string;
}

/** Numbers alone would be read as numbers and letters in brackets as they are, so entries come in quotes. */
const quoted = (label: string): string => `"${label}"`;

const entriesOfAnnexIII: readonly KnownText[] = Object.entries(annexIII).flatMap(
  ([point, { title, letters }]) => {
    const own = Object.entries(letters).map(([letter, use]) => ({
      label: quoted(`${point}(${letter})`),
      doc: `Annex III: ${title}, ${use}.`,
    }));
    return own.length === 0 ? [{ label: quoted(point), doc: `Annex III: ${title}.` }] : own;
  },
);

const entriesOfAnnexI: readonly KnownText[] = Object.entries(annexI).map(([number, { title, section }]) => ({
  label: quoted(number),
  doc: `Annex I Section ${section}: ${title}.`,
}));

const known: Readonly<Partial<Record<TextFormat, readonly KnownText[]>>> = {
  country: memberStates.map((label) => ({ label, doc: 'A Member State.' })),
  'package-url': [{ label: 'in-house', doc: 'Made in-house.' }],
  'owasp-id': owaspIds.map((id) => ({ label: quoted(id), doc: owaspEntry(id)?.title ?? '' })),
  'rule-id': ruleIds.map((label) => ({ label, doc: ruleById.get(label)?.docs.summary ?? '' })),
};

/** `route` tells which annex an entry belongs to, where the file says it. */
export function knownTexts(format: TextFormat | undefined, route: string | undefined): readonly KnownText[] {
  if (format === 'annex-entry')
    return route?.startsWith('annex-1') === true ? entriesOfAnnexI : entriesOfAnnexIII;
  return format === undefined ? [] : (known[format] ?? []);
}
