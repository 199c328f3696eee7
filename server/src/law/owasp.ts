/** The OWASP lists by edition. A number means different things in different years, so none is shown without its year. */

/** `2026` renumbered most entries of `2025`; both stay in use. */
export const owaspLists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'LLM:2026': {
    LLM01: 'Prompt Injection',
    LLM02: 'Sensitive Information Disclosure',
    LLM03: 'Excessive Agency',
    LLM04: 'Supply Chain',
    LLM05: 'Data and Model Poisoning',
    LLM06: 'Unbounded Consumption',
    LLM07: 'Misinformation',
    LLM08: 'Hidden Context Exposure',
    LLM09: 'Vector and Embedding Weaknesses',
    LLM10: 'Improper Output Handling',
  },
  'LLM:2025': {
    LLM01: 'Prompt Injection',
    LLM02: 'Sensitive Information Disclosure',
    LLM03: 'Supply Chain',
    LLM04: 'Data and Model Poisoning',
    LLM05: 'Improper Output Handling',
    LLM06: 'Excessive Agency',
    LLM07: 'System Prompt Leakage',
    LLM08: 'Vector and Embedding Weaknesses',
    LLM09: 'Misinformation',
    LLM10: 'Unbounded Consumption',
  },
  'ML:2023': {
    ML01: 'Input Manipulation',
    ML02: 'Data Poisoning',
    ML03: 'Model Inversion',
    ML04: 'Membership Inference',
    ML05: 'Model Theft',
    ML06: 'AI Supply Chain Attacks',
    ML07: 'Transfer Learning',
    ML08: 'Model Skewing',
    ML09: 'Output Integrity',
    ML10: 'Model Poisoning',
  },
};

/** Every entry with its edition, newest first: `LLM05:2026`. */
export const owaspIds: readonly string[] = Object.entries(owaspLists).flatMap(([list, entries]) =>
  Object.keys(entries).map((number) => `${number}:${list.split(':')[1] ?? ''}`),
);

export interface OwaspEntry {
  readonly edition: string;
  readonly title: string;
}

/** What an id such as `LLM05:2026` stands for; undefined where the edition is missing or does not have the entry. */
export function owaspEntry(id: string): OwaspEntry | undefined {
  const [, list = '', number = '', year = ''] = /^(LLM|ML)(\d{2}):(\d{4})$/.exec(id) ?? [];
  const title = owaspLists[`${list}:${year}`]?.[`${list}${number}`];
  return title === undefined ? undefined : { edition: year, title };
}
