/** SPDX's words for "nothing is said" and "there is none"; tools write them into CycloneDX too. */

const silence: readonly string[] = ['NOASSERTION', 'NONE'];

/** What a text asserts: nothing where it is one of these words. */
export const asserted = (text: string | undefined): string | undefined =>
  text !== undefined && silence.includes(text.toUpperCase()) ? undefined : text;

/** The first that asserts something. */
export const firstAsserted = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.map(asserted).find((text) => text !== undefined);
