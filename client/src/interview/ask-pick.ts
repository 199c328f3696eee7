/** A question with answers to pick from. */

import { QuickInputButtons, QuickPickItemKind, window, type QuickPick, type QuickPickItem } from 'vscode';
import { buttonsFor, dress, replyOf, type Asked, type Reply } from './asked.ts';

interface Answer extends QuickPickItem {
  /** Undefined for what leaves the question unanswered. */
  readonly value: string | undefined;
}

export function askPick(asked: Asked): Promise<Reply> {
  const { question, hasBack } = asked;
  const pick = window.createQuickPick<Answer>();
  const buttons = buttonsFor(question);
  dress(pick, asked);
  pick.placeholder = question.why;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.canSelectMany = question.many;
  pick.buttons = [
    ...(hasBack ? [QuickInputButtons.Back] : []),
    ...(question.many ? [buttons.skip] : []),
    buttons.law,
  ];
  pick.items = itemsOf(asked);
  chooseSaid(pick, question.answer);
  return new Promise<Reply>((resolve) => {
    pick.onDidAccept(() => resolve(replyTo(pick)));
    pick.onDidHide(() => resolve({ kind: 'cancel' }));
    pick.onDidTriggerButton((button) => {
      const reply = replyOf(button, buttons, question.link);
      if (reply !== undefined) resolve(reply);
    });
    pick.show();
  }).finally(() => pick.dispose());
}

/** The state of the product heads the list. Where several may be picked, picking none leaves it unanswered. */
function itemsOf({ question: { options, many, skip }, standing }: Asked): readonly Answer[] {
  const line = (label: string): Answer => ({ label, kind: QuickPickItemKind.Separator, value: undefined });
  const answers = options.map(({ value, label, detail, description }): Answer => {
    return {
      value,
      label,
      ...(detail === undefined ? {} : { detail }),
      ...(description === undefined ? {} : { description }),
    };
  });
  return [
    ...(standing === '' ? [] : [line(standing)]),
    ...answers,
    ...(many ? [] : [line(''), { label: skip, value: undefined, alwaysShow: true }]),
  ];
}

function chooseSaid(pick: QuickPick<Answer>, said: readonly string[]): void {
  const chosen = pick.items.filter(({ value }) => value !== undefined && said.includes(value));
  if (chosen.length === 0) return;
  pick.activeItems = chosen.slice(0, 1);
  if (pick.canSelectMany) pick.selectedItems = chosen;
}

function replyTo({ canSelectMany, selectedItems }: QuickPick<Answer>): Reply {
  const values = selectedItems.flatMap(({ value }) => value ?? []);
  const [first] = values;
  if (first === undefined) return { kind: 'skip' };
  return { kind: 'answer', value: canSelectMany ? values : first };
}
