import { describe, expect, test } from 'vitest'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { requireNewestRevision } from '../article/article-revisions.ts'
import { binArticle } from '../article/bin-article.ts'
import { publishChecks } from '../article/publish-checks.ts'
import { aDraft, aText } from '../article/testing.ts'
import { anApprovedText, asSecondEditor, chooseFourEyes } from '../article/testing-four-eyes.ts'
import { accepted, accountOf, asAuthor, asEditor, auditEntries, expectNothingChanged, NOW } from '../testing.ts'
import { addComment } from './add-comment.ts'
import { answerComment } from './answer-comment.ts'
import { listMentions, listThreads } from './comment-queries.ts'
import { findPeopleToMention } from './mentioned-people.ts'
import { reopenThread } from './reopen-thread.ts'
import { resolveThread } from './resolve-thread.ts'
import { aThread } from './testing-comment-states.ts'

const remark = { passageId: null, quote: '', words: 'Brakuje źródła.' }

describe('a comment', () => {
  test('is kept beside the text, which stays as it is', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, { title: 'Powołano zespół' }, NOW)
    const before = db.select().from(articleRevisions).all()
    accepted(addComment(asAuthor(db), { ...remark, articleId, passageId: '@title', quote: 'zespół' }))
    expect(db.select().from(articleRevisions).all()).toEqual(before)
    expect(listThreads(asEditor(db), articleId)).toMatchObject([
      {
        anchor: { passageId: '@title', quote: 'zespół', before: 'Powołano ', after: '' },
        isByPreview: false,
        resolvedAt: null,
        comments: [{ author: 'Anna Nowak', signedName: null, words: 'Brakuje źródła.', writtenAt: NOW }],
      },
    ])
  })

  test('names which of the same words it is about; where there are not so many, the first', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, { title: 'Plan i plan po planie' }, NOW)
    const about = { ...remark, articleId, passageId: '@title', quote: 'plan' }
    accepted(addComment(asAuthor(db), { ...about, occurrence: 1 }))
    accepted(addComment(asAuthor(db), { ...about, occurrence: 7 }))
    const anchors = listThreads(asEditor(db), articleId).map(({ anchor }) => anchor?.before)
    expect(anchors).toEqual(['Plan i plan po ', 'Plan i '])
  })

  test('leaves an approval as it is', () => {
    const db = openTestDatabase()
    const { articleId } = anApprovedText(chooseFourEyes(db), {}, asSecondEditor)
    accepted(addComment(asEditor(db), { ...remark, articleId }))
    expect(requireNewestRevision(db, articleId).state).toBe('approved')
  })

  test('says nothing in the log but who, where and whom', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, {}, NOW)
    accountOf(db, 'anna')
    accepted(addComment(asEditor(db), { ...remark, articleId, words: '@Anna, numer 44051401359?' }))
    expect(auditEntries(db).at(-1)).toMatchObject({
      verb: 'comment.add',
      subjectId: articleId,
      details: { thread: 1, mentioned: [accountOf(db, 'anna')] },
    })
    expect(JSON.stringify(auditEntries(db).at(-1))).not.toContain('44051401359')
  })

  test.each([
    ['words', { words: '' }, 'missing'],
    ['words', { words: 'x'.repeat(2_001) }, 'too-long'],
    ['words', { words: '@Zofia, sprawdź' }, 'mentions-nobody'],
    ['words', { words: '@Dorota, sprawdź' }, 'mentions-nobody'],
    ['passageId', { passageId: 'nie-ma-takiego' }, 'not-a-passage'],
    ['quote', { passageId: '@title', quote: 'czego nie ma' }, 'not-there'],
  ])('is refused for its %s (%j)', (field, wrong, key) => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, {}, NOW)
    // Dorota has no right, so she does not see articles.
    for (const person of ['anna', 'bogdan', 'dorota'] as const) accountOf(db, person)
    expectNothingChanged(db, () => {
      const result = addComment(asEditor(db), { ...remark, articleId, ...wrong })
      expect(result).toMatchObject({ ok: false, issues: [{ field, key }] })
    })
  })

  test('cannot be put on an article in the bin, and comes back with it', () => {
    const db = openTestDatabase()
    const { threadId } = aThread(db)
    const [thread] = listThreads(asEditor(db), 1)
    accepted(binArticle(asEditor(db), { articleId: 1, seenLockVersion: 1 }))
    expect(() => addComment(asEditor(db), { ...remark, articleId: 1 })).toThrow(NotFound)
    expect(() => resolveThread(asEditor(db), { threadId })).toThrow(NotFound)
    db.$client.prepare('update articles set deleted_at = null, deleted_by = null').run()
    expect(listThreads(asEditor(db), 1)).toEqual([thread])
  })
})

describe('a thread', () => {
  test('is answered while it is open', () => {
    const db = openTestDatabase()
    const { threadId } = aThread(db)
    accepted(answerComment(asAuthor(db), { threadId, words: 'Dodane.' }))
    accepted(resolveThread(asEditor(db), { threadId }))
    expect(() => answerComment(asAuthor(db), { threadId, words: 'Jeszcze jedno.' })).toThrow(Conflict)
    accepted(reopenThread(asAuthor(db), { threadId }))
    accepted(answerComment(asAuthor(db), { threadId, words: 'Jeszcze jedno.' }))
    const [thread] = listThreads(asEditor(db), 1)
    expect(thread?.comments.map(({ words }) => words)).toEqual(['Brakuje źródła.', 'Dodane.', 'Jeszcze jedno.'])
  })

  test('is resolved by somebody, once', () => {
    const db = openTestDatabase()
    const { threadId } = aThread(db)
    accountOf(db, 'anna')
    accepted(resolveThread(asEditor(db), { threadId }))
    expectNothingChanged(db, () => accepted(resolveThread(asAuthor(db), { threadId })))
    expect(listThreads(asEditor(db), 1)).toMatchObject([{ resolvedAt: NOW, resolvedBy: 'Bogdan Wiśniewski' }])
    accepted(reopenThread(asEditor(db), { threadId }))
    expectNothingChanged(db, () => accepted(reopenThread(asAuthor(db), { threadId })))
  })

  test('is said before publishing while it is open, and holds nothing back', () => {
    const db = openTestDatabase()
    const { threadId, articleId } = aThread(db)
    const said = () =>
      publishChecks(db, requireNewestRevision(db, articleId), { occasion: 'first', at: NOW }).filter(
        ({ field }) => field === 'comments',
      )
    expect(said()).toEqual([{ field: 'comments', key: 'open', severity: 'advice', context: { count: 1 } }])
    accepted(resolveThread(asEditor(db), { threadId }))
    expect(said()).toEqual([])
  })
})

describe('a mention', () => {
  test('is on the dashboard of whoever it names until they answer', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, aText({ title: 'Powołano zespół' }), NOW)
    accountOf(db, 'anna')
    const { threadId } = accepted(addComment(asEditor(db), { ...remark, articleId, words: '@Anna Nowak: źródło?' }))
    expect(listMentions(asAuthor(db))).toMatchObject([
      { id: threadId, articleId, title: 'Powołano zespół', author: 'Bogdan Wiśniewski', words: '@Anna Nowak: źródło?' },
    ])
    expect(listMentions(asEditor(db))).toEqual([])
    accepted(answerComment(asAuthor(db), { threadId, words: '@Bogdan, dodane.' }))
    expect(listMentions(asAuthor(db))).toEqual([])
    expect(listMentions(asEditor(db))).toMatchObject([{ id: threadId, words: '@Bogdan, dodane.' }])
    accepted(answerComment(asEditor(db), { threadId, words: 'Jeszcze data, @Anna.' }))
    expect(listMentions(asAuthor(db))).toMatchObject([{ words: 'Jeszcze data, @Anna.' }])
  })

  test('ends when the thread is resolved, and is not shown of an article in the bin', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, {}, NOW)
    accountOf(db, 'anna')
    const { threadId } = accepted(addComment(asEditor(db), { ...remark, articleId, words: '@Anna?' }))
    accepted(resolveThread(asEditor(db), { threadId }))
    expect(listMentions(asAuthor(db))).toEqual([])
    accepted(reopenThread(asEditor(db), { threadId }))
    expect(listMentions(asAuthor(db))).toHaveLength(1)
    accepted(binArticle(asEditor(db), { articleId, seenLockVersion: 1 }))
    expect(listMentions(asAuthor(db))).toEqual([])
  })

  test('is offered by the beginning of any word of a name, to everybody but oneself', () => {
    const db = openTestDatabase()
    for (const person of ['anna', 'bogdan', 'dorota'] as const) accountOf(db, person)
    const names = (typed: string) => findPeopleToMention(asEditor(db), typed).map(({ name }) => name)
    expect(names('')).toEqual(['Anna Nowak'])
    expect(names('now')).toEqual(['Anna Nowak'])
    expect(names('owak')).toEqual([])
    // Bogdan asks, and Dorota does not see articles.
    expect(names('b')).toEqual([])
    expect(names('dor')).toEqual([])
  })
})
