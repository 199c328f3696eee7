/** The interview over real LSP messages: the text is the state, and every answer is an edit of one version. */

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  newDescriptor,
  readNextQuestion,
  readQuestions,
  writeAnswer,
  type Answered,
  type AnswerParams,
  type InterviewStep,
  type NextQuestionParams,
  type Questions,
} from '../../server/src/protocol/interview.ts';
import { startClient, type TestClient } from '../support/server.ts';

describe('the interview over LSP', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
  });
  after(() => {
    assert.deepEqual(client.log, [], 'No handler of the server may fail; its log says where.');
    client.stop();
  });

  let opened = 0;
  /** A new document, in a folder of its own. */
  const open = (text: string, name = 'compliance.yaml'): string => {
    opened += 1;
    const uri = `file:///products/lamp-${opened}/${name}`;
    client.open(uri, text);
    return uri;
  };

  const next = (uri: string, more: Partial<NextQuestionParams> = {}): Promise<InterviewStep> =>
    client.connection.sendRequest<InterviewStep>(readNextQuestion, { uri, skipped: [], ...more });

  const active = async (uri: string, more: Partial<NextQuestionParams> = {}) => {
    const step = await next(uri, more);
    return step.state === 'active' ? step : assert.fail(`There are no questions: ${step.state}.`);
  };

  const answer = (uri: string, question: string, value: AnswerParams['value']): Promise<Answered> =>
    client.connection.sendRequest<Answered>(writeAnswer, { uri, question, value });

  /** The text after an answer. */
  const textAfter = async (uri: string, before: string, question: string, value: AnswerParams['value']) => {
    const answered = await answer(uri, question, value);
    if ('refused' in answered) assert.fail(answered.refused);
    const edits = answered.edits.map(({ range, newText }) => ({ range, newText }));
    return TextDocument.applyEdits(TextDocument.create(uri, 'yaml', answered.version, before), edits);
  };

  const device = 'conformity: 1\nproduct: { name: Lamp }\nscope:\n  supplied-as: device\n';

  it('asks what is open, says where the product stands, and for which version', async () => {
    const { question, remaining, bridge, version } = await active(open(device));
    assert.equal(question?.id, 'scope.data-connection');
    assert.ok(remaining > 1);
    assert.equal(bridge.title, 'Cannot tell yet');
    assert.equal(version, 1);
  });

  it('goes on with the next question once an answer stands in the text', async () => {
    const uri = open(device);
    const text = await textAfter(uri, device, 'scope.data-connection', 'direct');
    assert.match(text, / {2}# 2026-11-20: direct\. CRA Art\. 2\(1\)\n {2}data-connection: direct\n/);
    client.change(uri, 2, text);
    const step = await active(uri);
    assert.equal(step.question?.id, 'scope.excluded-by');
    assert.equal(step.version, 2);
  });

  it('passes over what was skipped, and asks for one question where it is wanted', async () => {
    const uri = open(device);
    assert.equal(
      (await active(uri, { skipped: ['scope.data-connection'] })).question?.id,
      'scope.excluded-by',
    );
    const again = await active(uri, { question: 'scope.supplied-as' });
    assert.deepEqual(again.question?.answer, ['device']);
    assert.equal((await active(uri, { question: 'scope.unknown' })).question, undefined);
  });

  it('refuses a wrong answer with the reason, and edits nothing', async () => {
    const refused = await answer(open(device), 'product.placed-on-market', 'soon');
    assert.ok('refused' in refused && refused.refused.includes('2028-03-01'), JSON.stringify(refused));
  });

  it('gives no edit where an answer is taken back that nobody gave', async () => {
    assert.deepEqual(await answer(open(device), 'scope.data-connection', null), { version: 1, edits: [] });
  });

  it('says so when nothing is left to ask', async () => {
    const uri = open(
      'conformity: 1\nproduct: { name: Chat }\nscope: { supplied-as: standalone-service, contains-ai: false }\n',
    );
    const step = await active(uri, { skipped: ['scope.remote-data-processing.0.what'] });
    assert.deepEqual([step.question, step.remaining], [undefined, 0]);
    assert.equal(step.bridge.title, 'No bridge: outside the CRA');
  });

  it('begins an empty file, with the marker, and suggests the name of its folder or its own', async () => {
    const uri = open('');
    assert.match((await active(uri)).question?.suggestion ?? '', /^lamp-\d+$/);
    const text = await textAfter(uri, '', 'product.name', 'Lamp');
    assert.ok(text.startsWith(newDescriptor), text);
    const named = open(newDescriptor, 'pump%202.compliance.yaml');
    assert.equal((await active(named)).question?.suggestion, 'pump 2');
  });

  it('lists the questions of a product with their answers', async () => {
    const all = await client.connection.sendRequest<Questions>(readQuestions, { uri: open(device) });
    if (all.state !== 'active') assert.fail(all.state);
    const answers = Object.fromEntries(all.questions.map((question) => [question.id, question.answer]));
    assert.deepEqual(answers['scope.supplied-as'], ['device']);
    assert.deepEqual(answers['scope.data-connection'], []);
  });

  const others: readonly (readonly [name: string, text: string, state: string])[] = [
    ['a file without the marker', 'product: { name: Lamp }\n', 'no-marker'],
    ['a file that cannot be read as a whole', 'conformity: 1\nproduct: {\n', 'unreadable'],
  ];
  for (const [name, text, state] of others) {
    it(`asks nothing about ${name}`, async () => {
      const uri = open(text);
      assert.deepEqual(await next(uri), { state });
      assert.deepEqual(await client.connection.sendRequest(readQuestions, { uri }), { state });
      assert.ok('refused' in (await answer(uri, 'product.name', 'Lamp')));
    });
  }

  it('asks nothing about a file that is not open', async () => {
    const uri = 'file:///elsewhere/compliance.yaml';
    assert.deepEqual(await next(uri), { state: 'unreadable' });
    assert.ok('refused' in (await answer(uri, 'product.name', 'Lamp')));
  });
});
