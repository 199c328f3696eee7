/*
 * How the extension looks at files for its server: what it tells of each, and what it never touches.
 */
import { CancellationTokenSource, extensions, FileType, Uri, workspace } from 'vscode';
import type { FileSight } from '../../../server/src/protocol/files.ts';
import { expectEqual, expectTrue } from '../expect.ts';
import { inWorkspace, lens, writeFile } from '../lens.ts';
import { until } from '../support.ts';
import { TrialFiles, type TrialEntry } from '../trial-files.ts';

declare const EXPECTED_EXTENSION_HOST: 'node' | 'web';

const everything = { hash: true, text: true, change: false };
const nothing = { hash: false, text: false, change: false };

async function look(descriptor: Uri, path: string, wanted = nothing): Promise<FileSight> {
  const { files } = await lens();
  return files.look({ descriptor: descriptor.toString(), path, ...wanted });
}

const link = FileType.SymbolicLink;
const hashOfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const entries: Readonly<Record<string, TrialEntry>> = {
  '/p/compliance.yaml': { content: 'conformity: 1' },
  '/p/docs/a.md': { content: 'abc' },
  '/p/docs/marked.md': { content: '\uFEFFabc' },
  '/p/docs/picture.png': { content: new Uint8Array([0xff, 0xfe, 0x00]) },
  '/p/docs/too-large-to-hash': { content: 'abc', size: 64_000_001 },
  '/p/docs/too-large-to-read': { content: 'abc', size: 16_000_001 },
  '/p/docs/secret.md': { refused: true },
  '/p/docs/pipe': { type: FileType.Unknown },
  '/p/link.md': { type: FileType.File | link },
  '/p/linked': { type: FileType.Directory | link },
  '/p/linked/a.md': { content: 'abc' },
  '/p/Linked-Too': { type: FileType.Directory | link },
  '/p/Linked-Too/A.md': { content: 'abc' },
  '/q/a.md': { content: 'abc' },
};

interface Case {
  readonly what: string;
  readonly path: string;
  readonly wanted?: typeof everything;
  readonly sight: FileSight;
}

const outside: FileSight = { state: 'outside', link: false };
const outsideByLink: FileSight = { state: 'outside', link: true };

const cases: readonly Case[] = [
  { what: 'a file', path: 'docs/a.md', sight: { state: 'file', size: 3 } },
  { what: 'a path with detours', path: './docs/.././docs//a.md', sight: { state: 'file', size: 3 } },
  {
    what: 'hash and text',
    path: 'docs/a.md',
    wanted: everything,
    sight: { state: 'file', size: 3, sha256: hashOfAbc, text: 'abc' },
  },
  {
    what: 'text without its byte order mark',
    path: 'docs/marked.md',
    wanted: { ...nothing, text: true },
    sight: { state: 'file', size: 6, text: 'abc' },
  },
  {
    what: 'what is no text',
    path: 'docs/picture.png',
    wanted: { ...nothing, text: true },
    sight: { state: 'file', size: 3, text: null },
  },
  {
    what: 'no hash of a very large file',
    path: 'docs/too-large-to-hash',
    wanted: everything,
    sight: { state: 'file', size: 64_000_001 },
  },
  {
    what: 'the hash, but not the text of a large file',
    path: 'docs/too-large-to-read',
    wanted: everything,
    sight: { state: 'file', size: 16_000_001, sha256: hashOfAbc },
  },
  { what: 'a folder', path: 'docs', sight: { state: 'folder' } },
  { what: 'the folder of the descriptor', path: '.', sight: { state: 'folder' } },
  { what: 'a file that is missing', path: 'docs/b.md', sight: { state: 'missing' } },
  { what: 'a path through a file', path: 'docs/a.md/b.md', sight: { state: 'missing' } },
  {
    what: 'a file of another case',
    path: 'Docs/A.md',
    sight: { state: 'missing', otherCase: 'docs/a.md' },
  },
  { what: 'a path of another case through a link', path: 'LINKED-TOO/a.md', sight: { state: 'missing' } },
  { what: 'a link that nobody can follow', path: 'link.md', sight: outsideByLink },
  { what: 'a folder behind such a link', path: 'linked/a.md', sight: outsideByLink },
  {
    what: 'what may not be read',
    path: 'docs/secret.md',
    sight: { state: 'unreadable', reason: 'it may not be read' },
  },
  {
    what: 'neither file nor folder',
    path: 'docs/pipe',
    sight: { state: 'unreadable', reason: 'it is neither a file nor a folder' },
  },
];

/** Each of them would lead somewhere on some system. */
const leadingOut = [
  '../q/a.md',
  'docs/../../q/a.md',
  '/q/a.md',
  'C:/q/a.md',
  'docs\\..\\..\\q',
  'trial:/q/a.md',
];

describe('looking at files', () => {
  const trial = new TrialFiles('trial', entries);
  const descriptor = trial.at('/p/compliance.yaml');
  const careless = new TrialFiles('careless', { '/p/docs/a.md': { content: 'abc' } }, { ignoresCase: true });
  const registered = [trial.register(), careless.register()];
  after(() => registered.forEach((each) => void each.dispose()));
  beforeEach(() => trial.asked.splice(0));

  for (const { what, path, wanted, sight } of cases) {
    it(`tells of ${what}`, async () => {
      expectEqual(inOrder(await look(descriptor, path, wanted)), inOrder(sight), path);
    });
  }

  for (const path of leadingOut) {
    it(`touches nothing for ${path}`, async () => {
      expectEqual(await look(descriptor, path, everything), outside, path);
      expectEqual(trial.asked, [], 'what the file system was asked');
    });
  }

  it('goes no further than a link', async () => {
    await look(descriptor, 'linked/a.md', everything);
    expectEqual(trial.asked, ['stat /p/linked'], 'what the file system was asked');
  });

  it('reads a file once, and lists no folder for one that is there', async () => {
    await look(descriptor, 'docs/a.md', everything);
    const count = (verb: string): number => trial.asked.filter((each) => each.startsWith(verb)).length;
    expectEqual([count('read'), count('list')], [1, 0], 'readings and listings');
  });

  it('lists no folder for a missing file but the one that it should be in', async () => {
    await look(descriptor, 'docs/b.md');
    const listed = trial.asked.filter((each) => each.startsWith('list'));
    expectEqual(listed, ['list /p/docs'], 'listings');
  });

  it('reads nothing of a file that is too large', async () => {
    await look(descriptor, 'docs/too-large-to-hash', everything);
    expectTrue(!trial.asked.some((each) => each.startsWith('read')), 'The file was read.');
  });

  it('stops when nobody waits any more', async () => {
    const { files } = await lens();
    const source = new CancellationTokenSource();
    source.cancel();
    const asked = { descriptor: descriptor.toString(), path: 'docs/a.md', ...everything };
    expectEqual((await files.look(asked, source.token)).state, 'unreadable', 'state');
    expectEqual(trial.asked, [], 'what the file system was asked');
  });

  it('tells how the disk writes a name, where the disk ignores case', async () => {
    const from = careless.at('/p/compliance.yaml');
    const other: FileSight = { state: 'file', size: 3, otherCase: 'docs/a.md' };
    expectEqual(await look(from, 'Docs/A.MD'), other, 'Docs/A.MD');
    expectEqual(await look(from, 'docs/a.md'), { state: 'file', size: 3 }, 'docs/a.md');
  });

  it('lists a folder without what is neither file nor folder', async () => {
    const { files } = await lens();
    const list = (path: string) => files.list({ descriptor: descriptor.toString(), path });
    expectTrue(
      (await list('docs')).every(({ name }) => name !== 'pipe'),
      'The pipe is listed.',
    );
    expectEqual(
      (await list('')).slice(0, 2),
      [
        { name: 'compliance.yaml', folder: false },
        { name: 'docs', folder: true },
      ],
      'the folder of the descriptor',
    );
    for (const path of ['linked', '..', '/q', 'nowhere']) expectEqual(await list(path), [], path);
  });

  it('goes up as far as the workspace folder', async () => {
    const from = inWorkspace('sensor/compliance.yaml');
    const beyond = '../../elsewhere/outside.md';
    expectEqual((await look(from, '../notes.yaml')).state, 'file', '../notes.yaml');
    expectEqual(await look(from, beyond, everything), outside, beyond);
    expectEqual(
      await look(from, '../Sensor/docs/Oversight.md'),
      { state: 'missing', otherCase: '../sensor/docs/oversight.md' },
      'other case above the folder of the descriptor',
    );
  });

  it('says that a text which is not saved has no files', async () => {
    const reason = 'files are looked at from a descriptor that is saved';
    const sight = await look(Uri.parse('untitled:/p/compliance.yaml'), 'docs/a.md');
    expectEqual(sight, { state: 'unreadable', reason }, 'sight');
  });
});

describe('symbolic links on the disk', () => {
  const from = inWorkspace('links/compliance.yaml');

  before(async function () {
    const names = (await workspace.fs.readDirectory(inWorkspace('links'))).map(([name]) => name);
    if (!names.includes('inside.md')) this.skip(); // The system of this run makes no links.
  });

  const followed = EXPECTED_EXTENSION_HOST === 'node';

  it('are followed where it is known that they stay in the workspace', async () => {
    expectEqual((await look(from, 'inside.md')).state, followed ? 'file' : 'outside', 'inside.md');
  });

  for (const path of ['outside.md', 'elsewhere/outside.md', 'elsewhere'])
    it(`are not followed out of it: ${path}`, async () => {
      expectEqual(await look(from, path, everything), outsideByLink, path);
    });

  it('that lead nowhere are no files', async () => {
    expectEqual((await look(from, 'nowhere.md')).state, followed ? 'missing' : 'outside', 'nowhere.md');
  });
});

/** As far as it is used here. */
interface Git {
  readonly state: string;
  init(root: Uri): Promise<Repository | null>;
}

interface Repository {
  setConfig(key: string, value: string): Promise<unknown>;
  add(paths: string[]): Promise<void>;
  commit(message: string): Promise<void>;
}

describe('the day of the last change', () => {
  const changeOf = async (path: string): Promise<string | undefined> => {
    const sight = await look(inWorkspace('committed/compliance.yaml'), path, { ...nothing, change: true });
    return sight.state === 'file' ? sight.changed : sight.state;
  };

  it('is that of the last commit, and not known without git', async function () {
    const git = await gitOrNone();
    await writeFile('committed/compliance.yaml', '');
    const file = await writeFile('committed/a.md', 'a');
    expectEqual(await changeOf('a.md'), undefined, 'change of a file without a repository');
    if (git === undefined) return;
    const repository = await git.init(inWorkspace('committed'));
    if (repository === null) throw new Error('git made no repository.');
    await repository.setConfig('user.name', 'Test');
    await repository.setConfig('user.email', 'test@example.org');
    const before = today();
    await repository.add([file.fsPath]);
    await repository.commit('Evidence');
    const changed = await changeOf('a.md');
    expectTrue([before, today()].includes(changed ?? ''), `The day of the commit is ${String(changed)}.`);
    await writeFile('committed/b.md', 'b');
    expectEqual(await changeOf('b.md'), undefined, 'change of a file that was never committed');
    // Of a history that was cut off, the oldest commit is not where a file was changed.
    await writeFile('committed/.git/shallow', '');
    expectEqual(await changeOf('a.md'), undefined, 'change in a shallow clone');
  });
});

/** The built-in extension, where there is one and it has found git. */
async function gitOrNone(): Promise<Git | undefined> {
  const extension = extensions.getExtension<{ enabled: boolean; getAPI(version: 1): Git }>('vscode.git');
  if (extension === undefined || EXPECTED_EXTENSION_HOST === 'web') return undefined;
  const exports = await extension.activate();
  if (!exports.enabled) return undefined;
  const git = exports.getAPI(1);
  return until(() => (git.state === 'initialized' ? git : undefined), 'git to be ready');
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Properties in one order, so that two sights compare by value. */
const inOrder = (sight: FileSight): unknown => Object.fromEntries(Object.entries(sight).sort());
