import type { z } from 'zod'
import type { Database } from '#db/client.ts'
import type { CreateArticleInput } from '#domain/article/article-input.ts'
import type { Body } from '#domain/article/body/body.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { A_DAY, accepted, asEditor } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { createArticle } from './create-article.ts'
import { listDueMoments } from './due-moments.ts'
import { publishArticle } from './publish-article.ts'
import { scheduleArticle } from './schedule-article.ts'

/** 2 March 2026, 10:00 in Warsaw. */
export const TEN = Date.UTC(2026, 2, 2, 9)

type Content = Partial<Omit<z.input<typeof CreateArticleInput>, 'body'>> & { words?: string; body?: Body }

/** What a form sends for a complete text, also for one that takes the place of another. */
export function aText({ words = 'Zespół powołano dziś.', ...content }: Content = {}) {
  return {
    title: 'Powołano zespół łódzki',
    summary: 'Łódzki zespół zaczyna pracę.',
    changeNote: 'Uzupełniono tekst.',
    body: body(paragraph(blockIds('tekst')(), text(words))),
    ...content,
  }
}

/** Who writes and publishes what a test finds there. */
export const editorAt = (db: Database, now = TEN) => asEditor(db, now)

export function aDraft(db: Database, content: Content = {}, now = TEN) {
  return accepted(createArticle(editorAt(db, now), aText(content)))
}

export function aPublishedArticle(db: Database, content: Content = {}, now = TEN) {
  const { articleId, lockVersion } = aDraft(db, content, now)
  return accepted(publishArticle(editorAt(db, now), { articleId, seenLockVersion: lockVersion }))
}

export function aScheduledArticle(db: Database, dueAt: number, now = TEN, content: Content = {}) {
  const { articleId, lockVersion } = aDraft(db, content, now)
  return accepted(scheduleArticle(editorAt(db, now), { articleId, seenLockVersion: lockVersion, dueAt }))
}

export function anArchivedArticle(db: Database, content: Content = {}, now = TEN) {
  const { articleId, lockVersion, slug } = aPublishedArticle(db, content, now)
  const input = { articleId, seenLockVersion: lockVersion, reason: 'expired' as const }
  return { ...accepted(archiveArticle(editorAt(db, now + A_DAY), input)), slug }
}

/** Whose moment has come. */
export const dueArticles = (db: Database, now: number) => listDueMoments(db, now).map(({ articleId }) => articleId)
