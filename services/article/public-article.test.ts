import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { PublicLocale } from '#domain/locale.ts'
import { publicContext } from '../context.ts'
import { notFoundOrGone } from '../public/explain-absence.ts'
import { A_DAY, accepted } from '../testing.ts'
import { requireCurrentSlug } from './article-address.ts'
import { listArticleLinks, findPublicArticle as lookUp } from './public-article.ts'
import { publishArticle } from './publish-article.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { withdrawArticle } from './withdraw-article.ts'

const findPublicArticle = (db: Database, slug: string, locale?: PublicLocale) =>
  lookUp(publicContext(db, TEN, locale), slug)
const why = (db: Database, path: string) => notFoundOrGone(db, path, TEN)
const reason = 'Podany numer telefonu jest nieaktualny.'

/** Publishes the article again under another address. */
function rename(db: Database, { articleId, lockVersion }: { articleId: number; lockVersion: number }, slug: string) {
  const saved = accepted(
    saveDraft(editorAt(db, TEN + A_DAY), { ...aText(), articleId, seenLockVersion: lockVersion, slug }),
  )
  return accepted(publishArticle(editorAt(db, TEN + A_DAY), { articleId, seenLockVersion: saved.lockVersion }))
}

function withdraw(
  db: Database,
  { articleId, lockVersion }: { articleId: number; lockVersion: number },
  successorId: number | null = null,
) {
  const input = { articleId, seenLockVersion: lockVersion, reason, successorId }
  return accepted(withdrawArticle(editorAt(db, TEN + A_DAY), input))
}

describe('an address where nothing is', () => {
  test('never given: missing, and no trace of why', () => {
    const db = openTestDatabase()
    expect(findPublicArticle(db, 'nigdy-nie-bylo').kind).toBe('missing')
    expect(why(db, '/aktualnosci/nigdy-nie-bylo')).toBe('missing')
  })

  test.each(['', '/aktualnosci/', '/aktualnosci/%E0%A4%A', '/aktualnosci/a/b', '/zespoly/lodzkie'])(
    'not the address of an article: %j',
    (path) => {
      expect(why(openTestDatabase(), path)).toBe('missing')
    },
  )

  test('meant for a draft: missing, as if nobody were writing it', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    const { slug } = db.$client.prepare('select slug from article_revisions').get() as { slug: string }
    expect(findPublicArticle(db, slug).kind).toBe('missing')
    expect(why(db, `/aktualnosci/${slug}`)).toBe('missing')
    expect(listArticleLinks(publicContext(db, TEN), [articleId])).toEqual([])
  })

  test('in the other language: missing', () => {
    const db = openTestDatabase()
    const { slug } = aPublishedArticle(db)
    expect(findPublicArticle(db, slug, 'en' as PublicLocale).kind).toBe('missing')
  })
})

describe('a published article', () => {
  test('is found at its address', () => {
    const db = openTestDatabase()
    const { slug } = aPublishedArticle(db)
    expect(findPublicArticle(db, slug)).toMatchObject({ kind: 'article', article: { publicState: 'published' } })
  })

  test('with a draft beside it shows the published revision', () => {
    const db = openTestDatabase()
    const { articleId, lockVersion, slug } = aPublishedArticle(db)
    accepted(
      saveDraft(editorAt(db), { ...aText(), articleId, seenLockVersion: lockVersion, title: 'Tekst, którego nie ma' }),
    )
    const found = findPublicArticle(db, slug)
    expect(found.kind === 'article' && found.revision.title).not.toBe('Tekst, którego nie ma')
    expect(found).toMatchObject({ kind: 'article', revision: { number: 1 } })
  })
})

describe('a renamed article', () => {
  test('leads from its old address to the new one, and answers only there', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db)
    rename(db, article, 'nowy-adres')
    expect(findPublicArticle(db, article.slug)).toEqual({ kind: 'moved', slug: 'nowy-adres' })
    expect(findPublicArticle(db, 'nowy-adres').kind).toBe('article')
  })

  test('twice leads from both old addresses straight to the last one', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db)
    rename(db, rename(db, article, 'drugi-adres'), 'trzeci-adres')
    expect(findPublicArticle(db, article.slug)).toEqual({ kind: 'moved', slug: 'trzeci-adres' })
    expect(findPublicArticle(db, 'drugi-adres')).toEqual({ kind: 'moved', slug: 'trzeci-adres' })
  })

  test('and then withdrawn is gone at all its addresses', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db)
    withdraw(db, rename(db, article, 'nowy-adres'))
    for (const slug of [article.slug, 'nowy-adres']) {
      expect(findPublicArticle(db, slug).kind).toBe('withdrawn')
      expect(why(db, `/aktualnosci/${slug}`)).toBe('gone')
    }
  })
})

describe('an archived article', () => {
  test('keeps its address and its text, and says why it is there', () => {
    const db = openTestDatabase()
    const { slug } = anArchivedArticle(db)
    const found = findPublicArticle(db, slug)
    expect(found).toMatchObject({ kind: 'article', article: { publicState: 'archived' } })
    expect(found.kind === 'article' && found.article.archivedAt).not.toBeNull()
    expect(found.kind === 'article' && found.revision.bodyText).not.toBe('')
  })
})

describe('a withdrawn article', () => {
  test('without a successor is gone, with the day and the reason and nothing of the text', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db)
    withdraw(db, article)
    const found = findPublicArticle(db, article.slug)
    expect(found).toMatchObject({
      kind: 'withdrawn',
      article: { withdrawnAt: TEN + A_DAY, withdrawalReason: reason, withdrawalSuccessorId: null },
    })
    expect(found).not.toHaveProperty('revision')
    expect(why(db, `/aktualnosci/${article.slug}`)).toBe('gone')
  })

  test('with a successor leads to its present address, also after the successor was renamed', () => {
    const db = openTestDatabase()
    const successor = aPublishedArticle(db)
    const article = anArchivedArticle(db)
    withdraw(db, article, successor.articleId)
    rename(db, successor, 'nastepca')
    const found = findPublicArticle(db, article.slug)
    if (found.kind !== 'withdrawn') throw new Error(found.kind)
    expect(found.article.withdrawalSuccessorId).toBe(successor.articleId)
    expect(requireCurrentSlug(db, successor.articleId)).toBe('nastepca')
  })

  test('is linked from nowhere', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db)
    withdraw(db, article)
    expect(listArticleLinks(publicContext(db, TEN), [article.articleId])).toEqual([])
    expect(db.select().from(articles).where(eq(articles.id, article.articleId)).get()?.publicState).toBe('withdrawn')
  })
})
