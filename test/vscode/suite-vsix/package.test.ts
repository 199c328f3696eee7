/*
 * Checks the packaged extension as it is installed: present, from the package and not from
 * source, and able to start.
 */
import { expectTrue } from '../expect.ts';
import { activated } from '../support.ts';

const id = 'conformity-lens.conformity-lens';

describe('the packaged extension', () => {
  it('is installed and starts', async () => {
    const { extensionUri, isActive } = await activated(id);
    expectTrue(isActive, `${id} is not active.`);
    expectTrue(/\/extensions\/[^/]+$/.test(extensionUri.path), `It runs from ${extensionUri.path}.`);
  });
});
