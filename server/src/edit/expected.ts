/** What a text has to say after a change, worked out without the text. */

import type { Path } from '../syntax/locate.ts';
import type { Change, EditOptions } from './change.ts';
import { isEmpty, isList, isMap, isRepeated, modelOfPlain, type Model } from './model.ts';

/** Undefined where there is no such change: nothing stands at the path, or something else than it takes. */
export function expectedAfter(model: Model, change: Change, options: EditOptions): Model | undefined {
  switch (change.kind) {
    case 'set':
      return at(model, change.path, () => modelOfPlain(change.value), options);
    case 'append':
      return at(model, change.path, (old) => appended(old, modelOfPlain(change.value)), options);
    case 'remove':
      return inParent(model, change.path, without, options);
    case 'rename-key':
      return inParent(model, change.path, (parent, step) => renamed(parent, step, change.to), options);
    case 'comment':
      return model;
  }
}

/** The value at the path; undefined where there is none, or two of the same key. */
export function modelAt(model: Model, path: Path): Model | undefined {
  let found: Model | undefined = model;
  for (const step of path) found = child(found, step);
  return found;
}

function child(model: Model | undefined, step: string | number): Model | undefined {
  if (typeof step === 'number') return isList(model) ? model[step] : undefined;
  return isMap(model) && !isRepeated(model, step) ? model.get(step) : undefined;
}

type Edit = (old: Model | undefined) => Model | undefined;

function at(
  model: Model | undefined,
  path: Path,
  edit: Edit,
  options: EditOptions,
  depth = 0,
): Model | undefined {
  const step = path[depth];
  if (step === undefined) return edit(model);
  const inside = (old: Model | undefined): Model | undefined => at(old, path, edit, options, depth + 1);
  if (typeof step === 'number') return inItem(model, step, inside);
  if (isEmpty(model)) return inEntry(new Map(), step, inside);
  if (isMap(model)) return inEntry(model, step, inside);
  if (isList(model)) return undefined;
  return inSingle(model, step, inside, options.shorthand?.(path.slice(0, depth)));
}

function inItem(model: Model | undefined, index: number, edit: Edit): Model | undefined {
  if (!isList(model) || !(index in model)) return undefined;
  const item = edit(model[index]);
  return item === undefined ? undefined : model.with(index, item);
}

function inEntry(model: ReadonlyMap<string, Model>, key: string, edit: Edit): Model | undefined {
  if (isRepeated(model, key)) return undefined;
  const value = edit(model.get(key));
  return value === undefined ? undefined : new Map([...model, [key, value]]);
}

/** A single value that stands for a mapping stays single as long as nothing else is said. */
function inSingle(
  model: Model | undefined,
  key: string,
  edit: Edit,
  shorthand: string | undefined,
): Model | undefined {
  if (shorthand === undefined || model === undefined) return undefined;
  const value = inEntry(new Map([[shorthand, model]]), key, edit);
  const said = key === shorthand && isMap(value) ? value.get(key) : undefined;
  return said === undefined || isMap(said) || isList(said) ? value : said;
}

function appended(old: Model | undefined, item: Model): Model {
  if (old === undefined || isEmpty(old)) return [item];
  return isList(old) ? [...old, item] : [old, item];
}

type EditParent = (parent: Model, step: string | number) => Model | undefined;

function inParent(model: Model, path: Path, edit: EditParent, options: EditOptions): Model | undefined {
  const step = path.at(-1);
  const parent = path.slice(0, -1);
  if (step === undefined || child(modelAt(model, parent), step) === undefined) return undefined;
  return at(model, parent, (old) => (old === undefined ? undefined : edit(old, step)), options);
}

function without(parent: Model, step: string | number): Model | undefined {
  if (isList(parent)) return parent.filter((_, index) => index !== step);
  return isMap(parent) ? new Map([...parent].filter(([key]) => key !== step)) : undefined;
}

function renamed(parent: Model, step: string | number, to: string): Model | undefined {
  if (!isMap(parent) || (to !== step && parent.has(to))) return undefined;
  return new Map([...parent].map(([key, value]) => [key === step ? to : key, value]));
}
