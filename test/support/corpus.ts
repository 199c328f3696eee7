/** All descriptors that the project itself writes, analysed once for today and once for their market day. */

import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/rules/index.ts';
import { atMarket, settings } from './clock.ts';
import { composeExample } from './example.ts';
import { examples, filesBelow, readText } from './files.ts';

export interface Written {
  readonly name: string;
  readonly today: Analysis;
  readonly market: Analysis;
}

const analysed = (name: string, text: string): Written => ({
  name,
  today: analyse(text, settings),
  market: analyse(text, atMarket),
});

const fixtures = ['ai-act', 'bridge', 'cra', 'form'].flatMap((folder) =>
  filesBelow(`test/fixtures/${folder}`),
);

export const corpus: readonly Written[] = [
  ...examples.map(({ folder, text }) => analysed(folder, text)),
  ...rules.map(({ id, docs }) => analysed(`${id}, bad`, composeExample(docs.bad))),
  ...fixtures.map((path) => analysed(path, readText(path))),
];
