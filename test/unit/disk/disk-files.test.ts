/** What the command line sees of a path on a real disk: kinds of files, limits, and the border of the workspace. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles, innermost } from '../../../server/src/disk/disk-files.ts';
import type { FileSight, LookAtFileParams } from '../../../server/src/protocol/files.ts';
import { makeFolder, type TestFolder } from '../../support/folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('files of the disk', () => {
  let folder: TestFolder;
  before(() => {
    folder = makeFolder({
      'secret.txt': 'not for the workspace',
      'workspace/compliance.yaml': 'conformity: 1\n',
      'workspace/products/a/compliance.yaml': 'conformity: 1\n',
      'workspace/docs/policy.md': 'policy',
      'workspace/docs/empty.md': '',
      'workspace/docs/binary.bin': Buffer.from([0xff, 0xfe, 0, 0x80]),
      'workspace/docs/with byte order mark.json': '\ufeff{}',
    });
    symlinkSync(join(folder.path, 'secret.txt'), join(folder.path, 'workspace/docs/link-out.md'));
    symlinkSync(folder.path, join(folder.path, 'workspace/up'));
    symlinkSync(join(folder.path, 'workspace/docs'), join(folder.path, 'workspace/papers'));
    symlinkSync('circle', join(folder.path, 'workspace/circle'));
    mkdirSync(join(folder.path, 'workspace-beside'));
  });
  after(() => folder.dispose());

  const look = (path: string, options: Partial<LookAtFileParams> = {}): Promise<FileSight> =>
    diskFiles(() => join(folder.path, 'workspace')).look({
      descriptor: pathToFileURL(join(folder.path, 'workspace/compliance.yaml')).href,
      path,
      hash: false,
      text: false,
      change: false,
      ...options,
    });

  const cases: readonly [name: string, path: string, seen: FileSight][] = [
    ['a file', 'docs/policy.md', { state: 'file', size: 6 }],
    ['a path with detours', './docs/../docs/./policy.md', { state: 'file', size: 6 }],
    ['an empty file', 'docs/empty.md', { state: 'file', size: 0 }],
    ['a missing file', 'docs/none.md', { state: 'missing' }],
    ['a file below a file', 'docs/policy.md/more', { state: 'missing' }],
    ['a folder', 'docs', { state: 'folder' }],
    ['the folder itself', '', { state: 'folder' }],
    ['other upper and lower case', 'Docs/POLICY.md', { state: 'missing', otherCase: 'docs/policy.md' }],
    ['steps out of the workspace', '../secret.txt', { state: 'outside', link: false }],
    ['a missing file out of the workspace', '../none.txt', { state: 'outside', link: false }],
    ['a folder whose name only begins alike', '../workspace-beside', { state: 'outside', link: false }],
    ['an absolute path', '/etc/passwd', { state: 'outside', link: false }],
    ['a link out of the workspace', 'docs/link-out.md', { state: 'outside', link: true }],
    ['a way through a link out of it', 'up/secret.txt', { state: 'outside', link: true }],
    ['a link that stays in the workspace', 'papers/policy.md', { state: 'file', size: 6 }],
  ];
  for (const [name, path, seen] of cases)
    it(`${name}: ${seen.state}`, async () => assert.deepEqual(await look(path), seen));

  it('links in a circle cannot be read', async () =>
    assert.equal((await look('circle')).state, 'unreadable'));

  it('a pipe is no regular file, and is not waited for', async () => {
    execFileSync('mkfifo', [join(folder.path, 'workspace/pipe')]);
    assert.deepEqual(await look('pipe', { hash: true, text: true }), {
      state: 'unreadable',
      reason: 'it is no regular file',
    });
  });

  it('hash and text are those of the file', async () =>
    assert.deepEqual(await look('docs/policy.md', { hash: true, text: true }), {
      state: 'file',
      size: 6,
      sha256: sha256('policy'),
      text: 'policy',
    }));

  it('what is no text has none', async () => {
    const sight = await look('docs/binary.bin', { text: true });
    assert.equal(sight.state === 'file' && sight.text, null);
  });

  it('a byte order mark is no part of the text', async () => {
    const sight = await look('docs/with byte order mark.json', { text: true });
    assert.equal(sight.state === 'file' && sight.text, '{}');
  });

  it('a file beyond the limit is neither read nor hashed', async () => {
    folder.write({ 'workspace/huge.bin': '' });
    truncateSync(join(folder.path, 'workspace/huge.bin'), 65_000_000);
    assert.deepEqual(await look('huge.bin', { hash: true, text: true }), { state: 'file', size: 65_000_000 });
  });

  it('a descriptor with another scheme is not looked for on the disk', async () =>
    assert.equal(
      (await look('docs/policy.md', { descriptor: 'vscode-vfs://github/a/compliance.yaml' })).state,
      'unreadable',
    ));

  it('lists a folder of the workspace and no other', async () => {
    const descriptor = pathToFileURL(join(folder.path, 'workspace/compliance.yaml')).href;
    const { list } = diskFiles(() => join(folder.path, 'workspace'));
    const names = (await list({ descriptor, path: 'docs' })).map(({ name }) => name);
    assert.ok(names.includes('policy.md'));
    assert.deepEqual(await list({ descriptor, path: '..' }), []);
    assert.deepEqual(await list({ descriptor, path: 'up' }), []);
    assert.deepEqual(await list({ descriptor, path: 'none' }), []);
  });

  it('the root is the innermost folder around the descriptor, else its own', () => {
    const rootOf = innermost(['/w', '/w/products/a', '/other']);
    assert.equal(rootOf('/w/products/a/compliance.yaml'), '/w/products/a');
    assert.equal(rootOf('/w/products/b/compliance.yaml'), '/w');
    assert.equal(rootOf('/wide/compliance.yaml'), '/wide');
  });
});

describe('the last commit of a file', () => {
  let folder: TestFolder;
  const git = (...args: string[]): void =>
    void execFileSync(
      'git',
      ['-C', folder.path, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args],
      {
        env: {
          ...process.env,
          GIT_COMMITTER_DATE: '2026-03-05T12:00:00Z',
          GIT_AUTHOR_DATE: '2020-01-01T12:00:00Z',
        },
        stdio: 'ignore',
      },
    );
  const changed = async (path: string): Promise<string | undefined> => {
    const descriptor = pathToFileURL(join(folder.path, 'compliance.yaml')).href;
    const sight = await diskFiles(() => folder.path).look({
      descriptor,
      path,
      hash: false,
      text: false,
      change: true,
    });
    return sight.state === 'file' ? sight.changed : assert.fail(`${path} is ${sight.state}`);
  };
  before(() => {
    folder = makeFolder({ 'docs/[a]*.md': 'committed', 'docs/new.md': 'not committed' });
    git('init', '-q');
    git('add', '--', 'docs/[[]a]*.md');
    git('commit', '-q', '-m', 'First');
  });
  after(() => folder.dispose());

  it('is the day on which it was committed', async () =>
    assert.equal(await changed('docs/[a]*.md'), '2026-03-05'));

  it('is not known of a file that git does not have', async () =>
    assert.equal(await changed('docs/new.md'), undefined));

  it('starts nothing that a repository names, even where objects are missing', async () => {
    const proof = join(folder.path, 'proof');
    const clone = join(folder.path, 'partial');
    git('config', 'uploadpack.allowFilter', 'true');
    execFileSync('git', [
      'clone',
      '-q',
      '--filter=tree:0',
      '--no-checkout',
      pathToFileURL(folder.path).href,
      clone,
    ]);
    folder.write({ 'partial/docs/[a]*.md': 'committed', evil: `#!/bin/sh\ntouch '${proof}'\n` });
    chmodSync(join(folder.path, 'evil'), 0o755);
    execFileSync('git', ['-C', clone, 'config', 'remote.origin.uploadpack', join(folder.path, 'evil')]);
    await changed('partial/docs/[a]*.md');
    assert.equal(existsSync(proof), false, 'The repository started a program of its own.');
  });

  it('is not known where git has a part of the history only', async () => {
    execFileSync('git', [
      'clone',
      '-q',
      '--depth',
      '1',
      pathToFileURL(folder.path).href,
      join(folder.path, 'clone'),
    ]);
    assert.equal(await changed('clone/docs/[a]*.md'), undefined);
  });
});
