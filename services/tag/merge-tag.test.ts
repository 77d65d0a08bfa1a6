import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { revisionTags, tags } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NotFound } from '#domain/errors.ts'
import { parsePage } from '#domain/list/paging.ts'
import { listRelatedArticles } from '../article/list-related-articles.ts'
import { findTopicArticles } from '../article/list-topic-articles.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { aDraft, aPublishedArticle, TEN } from '../article/testing.ts'
import { publicContext } from '../context.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createTag } from './create-tag.ts'
import { listTopics } from './list-topics.ts'
import { mergeTag } from './merge-tag.ts'
import { findSlugOfMergedTopic } from './tag-queries.ts'

const aTag = (db: Database, name: string) => accepted(createTag(asEditor(db), { name })).tagId
const merge = (db: Database, tagId: number, intoTagId: number, seenLockVersion = 1) =>
  accepted(mergeTag(asEditor(db), { tagId, seenLockVersion, intoTagId }))

const situation = {
  as: asEditor,
  given: (db: Database) => ({ tagId: aTag(db, 'Kursy'), seenLockVersion: 1, intoTagId: aTag(db, 'Szkolenia') }),
}
keepsTheRulesOfVerbs(mergeTag, situation)

test('refuses a stale version and what is not there, and changes nothing', () => {
  const db = openTestDatabase()
  const input = situation.given(db)
  expect(() => mergeTag(asEditor(db), { ...input, seenLockVersion: 2 })).toThrow('Seen version 2')
  expect(() => mergeTag(asEditor(db), { ...input, tagId: 99 })).toThrow(NotFound)
})

/** Two published revisions, one of them with both tags, and a draft; then the first tag becomes the second. */
function merged() {
  const db = openTestDatabase()
  const courses = aTag(db, 'Kursy')
  const trainings = aTag(db, 'Szkolenia')
  const both = aPublishedArticle(db, { tagIds: [courses, trainings] })
  const one = aPublishedArticle(db, { title: 'Drugi tekst', tagIds: [courses] })
  const draft = aDraft(db, { title: 'Szkic', tagIds: [courses] })
  const stored = db.select().from(revisionTags).all()
  merge(db, courses, trainings)
  return { db, context: publicContext(db, TEN), courses, trainings, both, one, draft, stored }
}

describe('after a merge', () => {
  test('the topic has the texts of both, each once', () => {
    const { context, both, one } = merged()
    const page = parsePage(undefined) ?? { number: 1, offset: 0 }
    const topic = findTopicArticles(context, 'szkolenia', page)
    expect(topic).toMatchObject({ name: 'Szkolenia', current: 2, archived: 0 })
    expect(topic?.articles.map(({ id }) => id).sort()).toEqual([both.articleId, one.articleId])
    expect(topic?.articles.map((article) => article.tags)).toEqual([
      [{ name: 'Szkolenia', slug: 'szkolenia' }],
      [{ name: 'Szkolenia', slug: 'szkolenia' }],
    ])
    expect(listTopics(context)).toMatchObject([{ name: 'Szkolenia', slug: 'szkolenia', articles: 2 }])
  })

  test('a page shows the canonical tag once, and texts stay related', () => {
    const { db, context, both, one } = merged()
    const found = findPublicArticle(context, both.slug)
    if (found.kind !== 'article') throw new Error(found.kind)
    expect(found.tags).toEqual([{ name: 'Szkolenia', slug: 'szkolenia', quickExit: false }])
    const related = listRelatedArticles(context, { articleId: both.articleId, revisionId: found.revision.id })
    expect(related.map(({ id }) => id)).toEqual([one.articleId])
    expect(db.select().from(tags).all()).toHaveLength(2)
  })

  test('published revisions keep what they were published with, drafts carry the canonical tag', () => {
    const { db, courses, trainings, stored } = merged()
    const now = db.select().from(revisionTags).all()
    expect(now.filter(({ tagId }) => tagId === courses)).toEqual(
      stored.filter(({ tagId }) => tagId === courses).slice(0, 2),
    )
    expect(now.at(-1)?.tagId).toBe(trainings)
  })

  test('the old address leads on, the living one and an unknown one lead nowhere', () => {
    const { db } = merged()
    expect(findSlugOfMergedTopic(db, 'kursy')).toBe('szkolenia')
    expect(findSlugOfMergedTopic(db, 'szkolenia')).toBeNull()
    expect(findSlugOfMergedTopic(db, 'nie-ma')).toBeNull()
  })

  test('its name is taken, and the answer names the tag that took its place', () => {
    const { db } = merged()
    const taken = { field: 'name', key: 'near-duplicate', context: { name: 'Szkolenia' } }
    expectRefused(db, createTag, asEditor(db), { name: 'kursy' }, taken)
  })

  test('it cannot be merged again, nor be merged into', () => {
    const { db, courses } = merged()
    expect(() => mergeTag(asEditor(db), { tagId: courses, seenLockVersion: 2, intoTagId: 2 })).toThrow(NotFound)
    const issue = { field: 'intoTagId', key: 'no-such-tag' }
    expectRefused(db, mergeTag, asEditor(db), { tagId: 2, seenLockVersion: 1, intoTagId: courses }, issue)
  })

  test('a second merge takes along what was merged before', () => {
    const { db, trainings } = merged()
    const education = aTag(db, 'Edukacja')
    merge(db, trainings, education)
    expect(findSlugOfMergedTopic(db, 'kursy')).toBe('edukacja')
    expect(findSlugOfMergedTopic(db, 'szkolenia')).toBe('edukacja')
    expect(auditEntries(db).at(-1)).toMatchObject({
      subjectKind: 'tag',
      subjectId: trainings,
      details: { merged: { name: 'Szkolenia' }, into: { name: 'Edukacja' }, drafts: 1, mergedEarlier: 1 },
    })
  })
})

test('a draft whose form still names the merged tag is saved with the living one', () => {
  const { db, courses, trainings } = merged()
  aDraft(db, { title: 'Jeszcze jeden', tagIds: [courses, trainings] })
  expect(
    db
      .select()
      .from(revisionTags)
      .all()
      .filter(({ revisionId }) => revisionId === 4),
  ).toEqual([{ revisionId: 4, tagId: trainings }])
})
