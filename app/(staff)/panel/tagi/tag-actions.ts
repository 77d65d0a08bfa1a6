/** What can be done to many tags at once, by the word of the address. */
export const tagActions = [
  { slug: 'polacz', label: 'Połącz zaznaczone…' },
  { slug: 'usun', label: 'Usuń zaznaczone…' },
] as const
