import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { listRelatedArticles } from './list-related-articles.ts'
import { daysFrom, putArticle, putDraft, putTag } from './testing-articles.ts'

function portal() {
  const db = openTestDatabase()
  const revisionOf = (articleId: number) =>
    (db.$client.prepare('select id from article_revisions where article_id = ?').get(articleId) as { id: number }).id
  const related = (articleId: number) =>
    listRelatedArticles(publicContext(db, 0), { articleId, revisionId: revisionOf(articleId) }).map(({ id }) => id)
  return { db, related }
}

describe('related articles', () => {
  test('a text without tags and teams has none', () => {
    const { db, related } = portal()
    const id = putArticle(db)
    putArticle(db)
    expect(related(id)).toEqual([])
  })

  test('most in common first, then current before archived, then the newest; never the text itself', () => {
    const { db, related } = portal()
    const [plany, akty] = [putTag(db, 'plany'), putTag(db, 'akty')]
    const here = putArticle(db, { tagIds: [plany, akty], teams: ['20'] })
    const archived = putArticle(db, { state: 'archived', first: '2015-06', tagIds: [plany] })
    const older = putArticle(db, { first: '2014-01-01', teams: ['20'] })
    const newer = putArticle(db, { first: '2015-01-01', tagIds: [akty] })
    const closest = putArticle(db, { state: 'archived', first: '2010', tagIds: [akty], teams: ['20', '10'] })
    putArticle(db, { state: 'withdrawn', tagIds: [plany, akty] })
    putArticle(db, { teams: ['10'] })
    expect(related(here)).toEqual([closest, newer, older, archived])
  })

  test('of a topic with more texts than anybody reads, the newest hundred', () => {
    const { db, related } = portal()
    const [large, small] = [putTag(db, 'plany'), putTag(db, 'akty')]
    const longAgo = putArticle(db, { first: '2013-01-01', tagIds: [large, small] })
    const ids = daysFrom('2014-01-01', 101).map((first) => putArticle(db, { first, tagIds: [large] }))
    const here = putArticle(db, { first: '2014-12-01', tagIds: [large, small] })
    // Sharing both topics it would come first; of the large one it stands beyond the hundred.
    expect(related(here)).toEqual(ids.slice(-5).reverse())
    expect(related(longAgo)).toEqual([here, ...ids.slice(-4).reverse()])
  })

  test('a text that is being worked on takes no place', () => {
    const { db, related } = portal()
    const tag = putTag(db, 'plany')
    const here = putArticle(db, { tagIds: [tag] })
    const other = putArticle(db, { tagIds: [tag] })
    const insert = db.$client.prepare('insert into revision_tags (revision_id, tag_id) values (?, ?)')
    for (let count = 0; count < 120; count++) insert.run(putDraft(db, putArticle(db)), tag)
    expect(related(here)).toEqual([other])
  })

  test('at most five', () => {
    const { db, related } = portal()
    const tag = putTag(db, 'plany')
    const ids = Array.from({ length: 7 }, () => putArticle(db, { tagIds: [tag] }))
    expect(related(ids[0] ?? 0)).toHaveLength(5)
  })
})
