const PAST = 'Ta pora już minęła. Wybierz późniejszą albo opublikuj od razu.'

/** What the day and the hour of a planned publication are refused for. */
export const momentSentences = {
  'day.missing': 'Wpisz dzień publikacji.',
  'hour.missing': 'Wpisz godzinę publikacji.',
  'hour.not-a-time': 'Wpisz godzinę i minuty, na przykład 9.00.',
  'hour.skipped': 'Tej nocy zegary przechodzą z 2.00 na 3.00 i takiej godziny nie ma. Wybierz inną.',
  'hour.twice': 'Tej nocy zegary cofają się z 3.00 na 2.00 i ta godzina wypada dwa razy. Wybierz inną.',
  'dueAt.already-past': PAST,
  'dueAt.too-small': PAST,
  'dueAt.too-big': 'To zbyt odległy dzień. Wybierz wcześniejszy.',
  'validUntil.already-past': 'O tej porze minie już termin ważności artykułu. Zmień ten dzień albo termin w edytorze.',
  'slug.taken': 'Adres tego tekstu ma już inny artykuł. Zmień go w edytorze.',
} as const
