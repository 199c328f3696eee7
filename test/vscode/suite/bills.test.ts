/*
 * A bill of materials in a real editor: what reads one is loaded with the first, in both extension hosts.
 */
import { closeEditors, descriptor, writeFile } from '../lens.ts';
import { codeOf, openNewFile, untilDiagnostics } from '../support.ts';

const undeclared = 'bom/component-undeclared';

const bill = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'machine-learning-model', name: 'load-forecast' }],
});

describe('a bill of materials', () => {
  afterEach(closeEditors);

  it('is read when a descriptor names it', async () => {
    await writeFile('billed/bill.json', bill);
    const text = `${descriptor('Billed')}vulnerability-handling: { sbom: bill.json }\n`;
    const { document } = await openNewFile('billed/compliance.yaml', text);
    await untilDiagnostics(
      document.uri,
      (all) => all.some((each) => codeOf(each) === undeclared),
      `a finding of ${undeclared}`,
    );
  });
});
