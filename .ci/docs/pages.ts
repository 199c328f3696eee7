/** Every generated page with its text, by path from the root. `npm run docs` writes them, a test compares them. */

import { descriptorPage } from './descriptor-page.ts';
import { jsonSchema } from './json-schema.ts';
import { lawCoverage } from './law-coverage.ts';
import { ruleIndex, rulePage } from './rule-pages.ts';
import { rules } from '../../server/src/rules/index.ts';

export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/descriptor.md', descriptorPage()],
    ['docs/conformity.schema.json', jsonSchema()],
    ['docs/law-coverage.md', lawCoverage()],
    ['docs/rules/README.md', ruleIndex()],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
  ]);
}
