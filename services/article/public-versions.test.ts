import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { findPublicFile, listReplacedFiles, listRevisionAttachments } from '../attachment/attachment-queries.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { replaceAttachment } from '../attachment/replace-attachment.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { publicContext } from '../context.ts'
import { createMedia } from '../media/create-media.ts'
import { findPublicImage } from '../media/media-queries.ts'
import { notFoundOrGone } from '../public/explain-absence.ts'
import { A_DAY, accepted, asAuthor } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { discardChanges } from './discard-changes.ts'
import { findPublicArticle } from './public-article.ts'
import { countPublicVersions, listPublicVersions, readPublicVersion } from './public-versions.ts'
import { publishArticle } from './publish-article.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt, TEN } from './testing.ts'
import { withdrawArticle } from './withdraw-article.ts'

type Saved = { readonly articleId: number; readonly lockVersion: number }
type Content = NonNullable<Parameters<typeof aText>[0]> & { readonly slug?: string }

const on = ({ articleId, lockVersion }: Saved) => ({ articleId, seenLockVersion: lockVersion })
const later = (db: Database, days: number) => publicContext(db, TEN + days * A_DAY)

/** A draft beside what readers have, written so many days later. */
const drafted = (db: Database, article: Saved, content: Content, days: number) =>
  accepted(saveDraft(editorAt(db, TEN + days * A_DAY), { ...on(article), ...aText(content) }))

const published = (db: Database, article: Saved, content: Content, days: number) =>
  accepted(publishArticle(editorAt(db, TEN + days * A_DAY), on(drafted(db, article, content, days))))

function versionsOf(db: Database, slug: string) {
  const found = findPublicArticle(later(db, 9), slug)
  if (found.kind !== 'article') throw new Error(`Nothing at ${slug}`)
  return { found, versions: listPublicVersions(later(db, 9), found) }
}

/** The titles of all texts that readers can open. */
function titles(db: Database, slug: string): string[] {
  const { found, versions } = versionsOf(db, slug)
  return versions.map((version) => readPublicVersion(later(db, 9), found, version).revision.title)
}

describe('the versions of an article', () => {
  test('are the texts that readers have and had, counted from the first, with when and why', () => {
    const db = openTestDatabase()
    const first = aPublishedArticle(db, { title: 'Pierwszy' })
    published(db, first, { title: 'Drugi', changeNote: 'Poprawiono tytuł.' }, 1)
    const { versions } = versionsOf(db, first.slug)
    expect(versions).toMatchObject([
      { number: 1, publishedAt: TEN, supersededAt: TEN + A_DAY },
      { number: 2, publishedAt: TEN + A_DAY, supersededAt: null, changeNote: 'Poprawiono tytuł.' },
    ])
    expect(countPublicVersions(db, first.articleId)).toBe(2)
    expect(titles(db, first.slug)).toEqual(['Pierwszy', 'Drugi'])
  })

  test('leave out a draft, and one that was set aside, and count on without them', () => {
    const db = openTestDatabase()
    const first = aPublishedArticle(db, { title: 'Pierwszy' })
    const aside = accepted(discardChanges(editorAt(db, TEN + A_DAY), on(drafted(db, first, { title: 'Odłożony' }, 1))))
    const second = published(db, aside, { title: 'Drugi' }, 2)
    drafted(db, second, { title: 'Szkic' }, 3)
    expect(titles(db, first.slug)).toEqual(['Pierwszy', 'Drugi'])
    expect(countPublicVersions(db, first.articleId)).toBe(2)
  })

  test('stay in the archive', () => {
    const db = openTestDatabase()
    const first = aPublishedArticle(db, { title: 'Pierwszy' })
    const second = published(db, first, { title: 'Drugi' }, 1)
    accepted(archiveArticle(editorAt(db, TEN + 2 * A_DAY), { ...on(second), reason: 'expired' }))
    expect(titles(db, first.slug)).toEqual(['Pierwszy', 'Drugi'])
  })

  test('of one that was never published: there is none', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    expect(countPublicVersions(db, articleId)).toBe(0)
  })

  test('are gone with a withdrawn article, each of them; what never was is only missing', () => {
    const db = openTestDatabase()
    const first = aPublishedArticle(db)
    const second = published(db, first, { slug: 'nowy-adres' }, 1)
    const pages = ['', '/wersje', '/wersje/1', '/wersje/2', '/wersje/zmiany']
    const why = (slug: string) => pages.map((page) => notFoundOrGone(db, `/aktualnosci/${slug}${page}`, TEN))
    expect(why(first.slug)).toEqual(pages.map(() => 'missing'))
    accepted(withdrawArticle(editorAt(db, TEN + 2 * A_DAY), { ...on(second), reason: 'Nieaktualny numer.' }))
    expect(why(first.slug)).toEqual(pages.map(() => 'gone'))
    expect(why('nowy-adres')).toEqual(pages.map(() => 'gone'))
    expect(why('nigdy-nie-bylo')).toEqual(pages.map(() => 'missing'))
    expect(findPublicArticle(later(db, 9), first.slug).kind).toBe('withdrawn')
  })

  test('stand at the new address of an article; the former one leads there', () => {
    const db = openTestDatabase()
    const first = aPublishedArticle(db)
    published(db, first, { slug: 'nowy-adres' }, 1)
    expect(findPublicArticle(later(db, 9), first.slug)).toEqual({ kind: 'moved', slug: 'nowy-adres' })
    expect(titles(db, 'nowy-adres')).toHaveLength(2)
  })

  test('another version reaches readers at once: publishing raises the public epoch', () => {
    const db = openTestDatabase()
    const first = aPublishedArticle(db)
    const draft = drafted(db, first, { title: 'Drugi' }, 1)
    const epoch = readPublicEpoch(db)
    accepted(publishArticle(editorAt(db, TEN + A_DAY), on(draft)))
    expect(readPublicEpoch(db)).toBe(epoch + 1)
  })
})

describe('files and images of versions', () => {
  const picture = { hash: SHA_256, mimeType: 'image/png', width: 8, height: 6, bytes: 12, uploadName: 'a.png' } as const
  const file = { fileName: 'plan.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 12 } as const
  const newer = { ...file, fileName: 'nowy.pdf', hash: 'cd'.repeat(32) }
  const newest = { ...file, fileName: 'najnowszy.pdf', hash: 'ef'.repeat(32) }
  const offering = (attachmentId: number) => ({
    attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }],
  })
  const EARLIER = TEN - A_DAY

  test('an image stays with the version that shows it, and goes with the article', () => {
    const db = openTestDatabase()
    const { mediaId } = accepted(createMedia(editorAt(db, EARLIER), picture))
    const has = () => findPublicImage(later(db, 9), SHA_256) !== null
    const lead = { leadImage: { mediaId, alt: 'Sala' } }
    const draft = aDraft(db, lead)
    expect(has()).toBe(false)
    const first = accepted(publishArticle(editorAt(db), on(draft)))
    expect(has()).toBe(true)
    const second = published(db, first, { leadImage: null }, 1)
    expect(has()).toBe(true)
    accepted(withdrawArticle(editorAt(db, TEN + 2 * A_DAY), { ...on(second), reason: 'Nieaktualny numer.' }))
    expect(has()).toBe(false)
  })

  test('an image of a draft, or of a draft set aside, beside a published text is nobody’s', () => {
    const db = openTestDatabase()
    const { mediaId } = accepted(createMedia(editorAt(db, EARLIER), picture))
    const draft = drafted(db, aPublishedArticle(db), { leadImage: { mediaId, alt: 'Sala' } }, 1)
    expect(findPublicImage(later(db, 9), SHA_256)).toBeNull()
    accepted(discardChanges(editorAt(db, TEN + A_DAY), on(draft)))
    expect(findPublicImage(later(db, 9), SHA_256)).toBeNull()
  })

  test('a file that only a former version offers is the one it had: what took its place later was never published', () => {
    const db = openTestDatabase()
    const { attachmentId } = accepted(createAttachment(editorAt(db, EARLIER), file))
    const first = aPublishedArticle(db, offering(attachmentId))
    const second = published(db, first, { attachments: [] }, 1)
    const readersGet = () => findPublicFile(later(db, 9), attachmentId)?.fileName ?? null
    expect(readersGet()).toBe('plan.pdf')
    // Nobody is given the file now, so an author may replace it; readers do not see that.
    const epoch = readPublicEpoch(db)
    accepted(replaceAttachment(asAuthor(db, TEN + 2 * A_DAY), { attachmentId, seenLockVersion: 1, ...newer }))
    expect([readersGet(), readPublicEpoch(db)]).toEqual(['plan.pdf', epoch])
    const again = drafted(db, second, offering(attachmentId), 3)
    expect(readersGet()).toBe('plan.pdf')
    const third = accepted(publishArticle(editorAt(db, TEN + 3 * A_DAY), on(again)))
    expect(readersGet()).toBe('nowy.pdf')
    accepted(withdrawArticle(editorAt(db, TEN + 4 * A_DAY), { ...on(third), reason: 'Nieaktualny numer.' }))
    expect(readersGet()).toBeNull()
  })

  test('a file of no version is nobody’s, also one replaced at the moment in which the version ended', () => {
    const db = openTestDatabase()
    const { attachmentId } = accepted(createAttachment(editorAt(db, EARLIER), file))
    const draft = drafted(db, aPublishedArticle(db), offering(attachmentId), 1)
    expect(findPublicFile(later(db, 9), attachmentId)).toBeNull()
    const second = accepted(publishArticle(editorAt(db, TEN + A_DAY), on(draft)))
    published(db, second, { attachments: [] }, 2)
    accepted(replaceAttachment(editorAt(db, TEN + 2 * A_DAY), { attachmentId, seenLockVersion: 1, ...newer }))
    expect(findPublicFile(later(db, 9), attachmentId)).toEqual(file)
  })

  test('each version names the file it had, and says when its address leads to another', () => {
    const db = openTestDatabase()
    const { attachmentId } = accepted(createAttachment(editorAt(db, EARLIER), file))
    const first = aPublishedArticle(db, offering(attachmentId))
    published(db, first, { title: 'Drugi', ...offering(attachmentId) }, 2)
    const [version] = versionsOf(db, first.slug).versions
    const { revisionId = 0, supersededAt = 0 } = version ?? {}
    const replaced = () => listReplacedFiles(later(db, 9), revisionId, supersededAt ?? 0)
    expect(replaced()).toEqual([])
    accepted(replaceAttachment(editorAt(db, TEN + 3 * A_DAY), { attachmentId, seenLockVersion: 1, ...newest }))
    expect(replaced()).toEqual(['Plan'])
    const named = (until: number | null) => listRevisionAttachments(later(db, 9), revisionId, until)[0]?.fileName
    expect([named(supersededAt), named(null)]).toEqual(['plan.pdf', 'najnowszy.pdf'])
  })
})
