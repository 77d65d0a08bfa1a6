/** What keeps a short page from being saved, by the key of its issue. */
export const bodyIssueSentences: Readonly<Record<string, string>> = {
  'not-a-page': 'Nie ma takiej strony. Wróć do listy i wybierz ją ponownie.',
  'heading-level-jump': 'Mniejszy śródtytuł (###) jest przed większym (##). Zacznij od większego.',
  'heading-empty': 'Jeden ze śródtytułów nie ma słów. Uzupełnij go albo usuń.',
  'link-empty': 'Jeden z odnośników nie ma słów. Wpisz je w nawiasie kwadratowym.',
  'link-not-allowed':
    'Jeden z odnośników prowadzi pod niedozwolony adres. Użyj adresu z https://, mailto:, tel: albo zaczynającego się od /.',
  'only-words': 'Strona może mieć tylko tekst, listy i odnośniki.',
  'too-long': 'Tekst albo jeden z adresów jest za długi.',
  'too-large': 'Tekst jest za długi. Skróć go.',
  'too-many-nodes': 'Tekst ma za dużo akapitów. Skróć go.',
}
