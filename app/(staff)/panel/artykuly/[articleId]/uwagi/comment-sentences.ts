import type { IssueSentences } from '#app/_server/issue-sentence.ts'

/** What is wrong with a comment, wherever it is written. */
export const commentSentences: IssueSentences = {
  'words.missing': 'Wpisz uwagę.',
  'not-there': 'Takich słów nie ma w tym fragmencie. Zostaw w polu słowa dokładnie takie, jak w tekście.',
  'not-a-passage': 'Tego fragmentu nie ma już w tekście. Wybierz inny.',
  'mentions-nobody': ({ name }) =>
    `Po znaku @ jest „${name}”, a takiej osoby nie ma wśród tych, którzy widzą ten artykuł. Popraw imię albo usuń znak @.`,
  'mentions-several': ({ name }) => `Imię „${name}” ma kilka osób. Dopisz po nim nazwisko.`,
}

export const answerSentences: IssueSentences = { ...commentSentences, 'words.missing': 'Wpisz odpowiedź.' }

/** At the desk the words are chosen in the text, which may not be saved as it is. */
export const deskSentences: IssueSentences = {
  ...commentSentences,
  'not-there': 'Tych słów nie ma w zapisanym tekście. Zapisz tekst, zaznacz je i dodaj uwagę ponownie.',
  'not-a-passage': 'Tego fragmentu nie ma w zapisanym tekście. Zapisz tekst i dodaj uwagę ponownie.',
}
