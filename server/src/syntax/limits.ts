/** How large a descriptor may be. Beyond a limit nothing is analysed and one problem names the limit. */

export const limits = {
  /** Characters (UTF-16 code units). A descriptor of 10,000 lines has about 400,000. */
  characters: 2_000_000,
  /** Levels of nesting. The format itself needs seven. */
  depth: 64,
  /** Uses of YAML aliases (`*name`). */
  aliases: 200,
} as const;
