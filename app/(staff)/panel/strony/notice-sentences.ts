/** What the issues of the pinned notice mean. */
export const noticeSentences = {
  'not-published': 'Ten artykuł nie jest opublikowany. Wybierz inny.',
  'already-past': 'Ten dzień już minął. Wpisz dzisiejszy albo późniejszy.',
}
