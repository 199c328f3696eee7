/** How large a bill may be. Beyond a limit it is not read, and the reading names the limit. */

export const limits = {
  /** Levels of nesting, in JSON as in XML. Real bills need about a dozen. */
  depth: 200,
  /** Components, packages or elements of one bill. */
  components: 200_000,
  /** Characters of a package URL. */
  packageUrl: 4_096,
} as const;
