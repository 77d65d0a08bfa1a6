import type { ArticleStanding } from '#domain/article/article-standing.ts'

/** Where an article stands, as its staff read it. */
export const articleStandingLabels = {
  draft: 'Szkic',
  submitted: 'Czeka na zatwierdzenie',
  scheduled: 'Zaplanowany',
  published: 'Opublikowany',
  'published-with-changes': 'Opublikowany, są niepublikowane zmiany',
  archived: 'W archiwum',
  withdrawn: 'Wycofany',
} as const satisfies Record<ArticleStanding, string>
