/**
 * What a fix writes where only a person knows the answer. A value that is a placeholder counts as not said, and is found
 * until somebody fills it in.
 */

export const placeholder = 'TODO';

/** `TODO`, alone or with what is to be done: `TODO: name the team`. */
export const isPlaceholder = (text: string): boolean => /^TODO(?::|$)/.test(text);
