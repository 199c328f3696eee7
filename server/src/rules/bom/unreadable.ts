import type { BillReading } from '../../bom/bill.ts';
import { seenFiles } from '../evidence/files.ts';
import { lawRule } from '../contract.ts';

export const unreadable = lawRule({
  id: 'bom/unreadable',
  duties: ['cra/II-1'],
  basis: 'reference',
  docs: {
    summary: 'A file that is named as bill of materials cannot be read as one.',
    why: 'The bill has to be machine-readable and in a commonly used format. CycloneDX 1.2 to 1.7 (JSON, XML) and SPDX 2.3 and 3.0 (JSON) are read, whatever the name of the file. A damaged file shows nothing; of a format that this version does not read nobody here can tell, so that is information only.',
    bad: 'vulnerability-handling:\n  sbom: docs/components.json\n',
    good: 'vulnerability-handling:\n  sbom: sbom/gridguard.cdx.json\n',
    files: { 'docs/components.json': '{ "components": [\n' },
  },
  messages: {
    damaged: 'This bill of materials cannot be read. {reason}',
    unsupported: 'What this bill of materials says cannot be told. {reason}',
  },
  *check(profile) {
    for (const { reference, sight, related } of seenFiles(profile)) {
      const reading = sight.state === 'file' ? sight.bill : undefined;
      if (reading === undefined || reading.state === 'read') continue;
      yield {
        at: reference.file.span,
        data: { reason: sentence(reading.reason) },
        related: [...related, ...placeIn(reference.path, reading)],
        ...(reading.state === 'unsupported'
          ? { message: 'unsupported' as const, basis: 'practice' as const }
          : { message: 'damaged' as const }),
      };
    }
  },
});

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`;

function placeIn(path: string, reading: BillReading) {
  if (reading.state !== 'damaged' || reading.at === undefined) return [];
  return [{ path, range: { start: reading.at, end: reading.at }, message: 'Reading stopped here.' }];
}
