/** The first names of a list that may be long, for a message. */
export function sample(names: readonly string[]): string {
  const most = 12;
  return names.length > most ? `${names.slice(0, most).join(', ')}, …` : names.join(', ');
}
