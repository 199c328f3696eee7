/** How large a descriptor may be. Beyond a limit there is one problem that names it. */

export const limits = {
  /** Characters (UTF-16 code units). A descriptor of 10,000 lines has about 400,000. */
  characters: 500_000,
  /** Levels of nesting. The format itself needs seven. */
  depth: 64,
  /** Uses of YAML aliases (`*name`). */
  aliases: 200,
  /** Values that aliases and merge keys may bring in, all together: short texts can stand for very long ones. */
  aliasedValues: 50_000,
  /** Findings of one file that are shown. */
  findings: 500,
} as const;
