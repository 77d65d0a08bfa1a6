/** What readers are told of a text in which only the editors' note is another one. */
export function noteChange(before: string | null, after: string | null): string {
  if (after === null) return 'Usunięto notę redakcji.'
  return before === null ? 'Dodano notę redakcji.' : 'Zmieniono notę redakcji.'
}
