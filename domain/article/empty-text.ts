import type { ArticleText } from './article-text.ts'
import { body } from './body/body-builder.ts'
import { plainUpdate } from './update-kind.ts'

/** A text in which nothing was written yet. */
export const emptyText: ArticleText = {
  title: '',
  slug: null,
  summary: '',
  body: body(),
  leadImage: null,
  tagIds: [],
  voivodeships: [],
  projectId: null,
  attachments: [],
  event: null,
  firstPublished: null,
  validUntil: null,
  changeNote: null,
  ...plainUpdate,
  editorNote: null,
  producerUnit: null,
  producerPosition: null,
}
