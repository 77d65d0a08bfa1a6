import type { ArticleText } from '#domain/article/article-text.ts'

/** Fields of a text as the form, the checklist and a comparison of two texts call them. */
export const textFieldLabels = {
  title: 'Tytuł',
  slug: 'Adres strony',
  summary: 'Zajawka',
  body: 'Treść',
  leadImage: 'Obraz główny',
  tagIds: 'Tagi',
  voivodeships: 'Zespoły',
  projectId: 'Projekt',
  attachments: 'Załączniki',
  event: 'Data wydarzenia',
  firstPublished: 'Pierwsza publikacja poza portalem',
  validUntil: 'Ważne do',
  changeNote: 'Co zmieniono',
  updateKind: 'Rodzaj zmiany',
  erratumWrong: 'Było błędnie',
  erratumRight: 'Jest poprawnie',
  erratumDays: 'Ile dni ma być widoczne sprostowanie',
  editorNote: 'Nota redakcji',
  producerUnit: 'Wytworzył: komórka organizacyjna',
  producerPosition: 'Wytworzył: stanowisko',
} as const satisfies Record<keyof ArticleText, string>
