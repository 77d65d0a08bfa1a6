import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { listTopics } from '../tag/list-topics.ts'
import { findTopicArticles } from './list-topic-articles.ts'
import { putArticle, putDraft, putTag } from './testing-articles.ts'

const firstPage = { number: 1, offset: 0 }

function portal() {
  const db = openTestDatabase()
  const context = publicContext(db, 0)
  return {
    db,
    context,
    tag: putTag(db, 'plany krajowe'),
    find: (page = firstPage) => findTopicArticles(context, 'planykrajowe', page),
  }
}

describe('a topic', () => {
  test('that nobody entered is not there', () => {
    expect(findTopicArticles(portal().context, 'nie-ma', firstPage)).toBeNull()
  })

  test('of drafts alone is not there: its name is as secret as they are', () => {
    const { db, tag, find } = portal()
    expect(find()).toBeNull()
    const draft = putDraft(db, putArticle(db))
    db.$client.prepare('insert into revision_tags (revision_id, tag_id) values (?, ?)').run(draft, tag)
    expect(find()).toBeNull()
  })

  test('whose articles were all withdrawn is not there', () => {
    const { db, tag, find } = portal()
    putArticle(db, { state: 'withdrawn', tagIds: [tag] })
    expect(find()).toBeNull()
  })

  test('shows what is current first, then the archive, each newest first', () => {
    const { db, tag, find } = portal()
    const put = (state: 'published' | 'archived', first: string) => putArticle(db, { state, first, tagIds: [tag] })
    const [old, archived, now] = [
      put('published', '2014-01-01'),
      put('archived', '2015-06-01'),
      put('published', '2015'),
    ]
    const oldest = put('archived', '2010-10')
    putArticle(db, { state: 'withdrawn', tagIds: [tag] })
    putArticle(db)
    const found = find()
    expect(found).toMatchObject({ current: 2, archived: 2 })
    expect(found?.articles.map(({ id }) => id)).toEqual([now, old, archived, oldest])
  })

  test.each([
    [10, 0],
    [11, 1],
  ])('of %i articles has %i on the second page', (total, second) => {
    const { db, tag, find } = portal()
    for (let index = 0; index < total; index++) putArticle(db, { tagIds: [tag] })
    expect(find({ number: 2, offset: 10 })?.articles).toHaveLength(second)
  })
})

describe('topics', () => {
  test('stand in Polish order with how many articles readers may read', () => {
    const { db, context, tag } = portal()
    const [zebra, zmiana, szkic] = ['źródła', 'łódzkie', 'szkic'].map((name) => putTag(db, name))
    putArticle(db, { tagIds: [tag, zebra ?? 0] })
    putArticle(db, { state: 'archived', tagIds: [tag, zmiana ?? 0] })
    putArticle(db, { state: 'withdrawn', tagIds: [szkic ?? 0] })
    const revision = putDraft(db, putArticle(db))
    db.$client.prepare('insert into revision_tags values (?, ?)').run(revision, szkic)
    expect(listTopics(context).map(({ name, articles }) => [name, articles])).toEqual([
      ['łódzkie', 1],
      ['plany krajowe', 2],
      ['źródła', 1],
    ])
  })
})
