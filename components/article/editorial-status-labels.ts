import type { EditorialStatus } from '#domain/article/editorial-status.ts'

/** Where an article stands, as its staff read it. */
export const editorialStatusLabels = {
  draft: 'Szkic',
  submitted: 'Czeka na zatwierdzenie',
  approved: 'Zatwierdzony, czeka na publikację',
  scheduled: 'Zaplanowany',
  published: 'Opublikowany',
  'published-with-changes': 'Opublikowany, są niepublikowane zmiany',
  archived: 'W archiwum',
  withdrawn: 'Wycofany',
} as const satisfies Record<EditorialStatus, string>
