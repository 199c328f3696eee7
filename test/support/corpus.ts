/** All descriptors that the project itself writes, analysed once for today and once for their market day. */

import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/rules/index.ts';
import { atMarket, settings } from './clock.ts';
import { analyseDocs } from './example.ts';
import { examples, filesBelow, inProject, readText } from './files.ts';
import { analyseIn } from './folder.ts';

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

/** Examples and documentation with their files; fixtures stand alone. */
export const corpus: readonly Written[] = [
  ...(await Promise.all(
    examples.map(async ({ folder, text }) => ({
      name: folder,
      today: await analyseIn(inProject(folder), text),
      market: await analyseIn(inProject(folder), text, atMarket),
    })),
  )),
  ...(await Promise.all(
    rules.map(async ({ id, docs }) => ({
      name: `${id}, bad`,
      today: await analyseDocs(docs, 'bad'),
      market: await analyseDocs(docs, 'bad', atMarket),
    })),
  )),
  ...fixtures.map((path) => analysed(path, readText(path))),
];
