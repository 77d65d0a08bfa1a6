import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { demoStaff } from '#demo/demo-staff.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { slugify } from '#domain/article/slug.ts'
import { findAccountByEmail } from '#services/account/account-queries.ts'
import { archiveArticle } from '#services/article/archive-article.ts'
import { createArticle } from '#services/article/create-article.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { editorContext } from '#services/context.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { done } from './done.ts'
import { quantile } from './figures.ts'
import { read } from './measure-throughput.ts'
import { type BenchPortal, startPortal } from './portal.ts'
import { readForEver } from './readers.ts'

export type Publishing = {
  readonly publications: number
  /** Answers after a publication that did not show it, of both processes together. */
  readonly stale: number
  readonly answers: number
  /** From the end of the publication to the whole answer, first reader, in ms. */
  readonly pages: readonly { readonly name: string; readonly p50: number; readonly p99: number }[]
  readonly readsMeanwhile: number
}

const TAG = 'temat nowych artykułów'

/**
 * Publishes while others read, and asks two server processes on the one database at once for every page that must show
 * it. A third process writes, as a command would; so nothing but the database can tell the servers.
 */
export async function measurePublishing(portal: BenchPortal, publications: number): Promise<Publishing> {
  const second = await startPortal(portal.dataDir, { pinned: false })
  const db = openDatabase(join(portal.dataDir, DATABASE_FILE))
  const readers = [portal, second].map(({ url }) => readForEver(url, ['/', '/aktualnosci', '/aktualnosci/pomiar-1']))
  const took = new Map<string, number[]>()
  let stale = 0
  let answers = 0
  const askFor = async (pages: readonly Shown[]) => {
    for (const { name, path, shows } of pages) {
      for (const { url } of [portal, second]) {
        const startedAt = performance.now()
        const answer = await read(url + path, 'identity')
        took.set(name, [...(took.get(name) ?? []), performance.now() - startedAt])
        answers += 1
        if (answer.status !== 200 || !answer.body.toString().includes(shows)) stale += 1
      }
    }
  }
  try {
    const editor = findAccountByEmail(db, demoStaff.editor.email)
    if (!editor) throw new Error('The measured portal has no demonstration')
    const context = () => editorContext(db, Date.now(), editor.id)
    const { tagId } = done(createTag(context(), { name: TAG }))
    for (let index = 0; index < publications; index++) {
      const title = `Nowy artykuł pomiaru ${index} ${Date.now().toString(36)}`
      const content = body(paragraph(blockIds('nowy')(), text('Treść nowego artykułu.')))
      const about = { tagIds: [tagId], voivodeships: ['10' as const] }
      const { articleId, lockVersion } = done(
        createArticle(context(), { title, summary: 'Zajawka.', body: content, ...about }),
      )
      const published = done(publishArticle(context(), { articleId, seenLockVersion: lockVersion }))
      await askFor(pagesThatShow(published.slug, title))
      done(archiveArticle(context(), { articleId, seenLockVersion: published.lockVersion, reason: 'expired' }))
      await askFor([{ name: 'archive', path: `/archiwum/${new Date().getFullYear()}`, shows: published.slug }])
    }
  } finally {
    for (const reader of readers) await reader.stop()
    db.$client.close()
    await second.stop()
    await wait(100)
  }
  const pages = [...took].map(([name, values]) => ({ name, p50: quantile(values, 0.5), p99: quantile(values, 0.99) }))
  return { publications, stale, answers, pages, readsMeanwhile: readers.reduce((sum, { count }) => sum + count(), 0) }
}

type Shown = { readonly name: string; readonly path: string; readonly shows: string }

function pagesThatShow(slug: string, title: string): Shown[] {
  return [
    { name: 'article', path: `/aktualnosci/${slug}`, shows: title.split(' ').at(-1) ?? '' },
    { name: 'home', path: '/', shows: slug },
    { name: 'news list', path: '/aktualnosci', shows: slug },
    { name: 'tag', path: `/tematy/${slugify(TAG)}`, shows: slug },
    { name: 'team', path: '/zespoly/lodzkie', shows: slug },
    { name: 'sitemap', path: '/sitemap.xml', shows: slug },
    { name: 'feed', path: '/aktualnosci.atom', shows: slug },
    { name: 'search', path: `/szukaj?q=${encodeURIComponent(title.split(' ').at(-1) ?? '')}`, shows: slug },
  ]
}
