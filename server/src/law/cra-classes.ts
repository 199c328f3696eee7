/** How many categories each list of the CRA has: Annex III class I and II, Annex IV. */
export const categories = { 'important-1': 19, 'important-2': 4, critical: 3 } as const;
