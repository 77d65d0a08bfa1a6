import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { aDraft, aText, editorAt } from '#services/article/testing.ts'
import { withdrawArticle } from '#services/article/withdraw-article.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { startPortal } from '../support/portal.ts'

test.describe.configure({ timeout: 300_000 })

/** A word that is in unpublished texts only, in every part of them; folded, as slugs and search fold it. */
const WORD = 'brzęczyszczykiewicz'
const FOLDED = 'brzeczyszczykiewicz'

/** Ways by which others have been talked into showing what is not public (CVE-2025-29927 and its kind). */
const FORGED: Record<string, string> = {
  'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
  'x-nextjs-data': '1',
  'x-invoke-path': '/panel/artykuly',
  'x-matched-path': '/panel/artykuly',
  'x-original-url': '/panel/artykuly',
  'x-rewrite-url': '/panel/artykuly',
  'x-forwarded-host': 'panel.example',
  'x-http-method-override': 'POST',
  'x-komunikat-client': '127.0.0.1',
  'content-security-policy': "script-src 'nonce-abc'",
  rsc: '1',
  'next-router-prefetch': '1',
  'next-router-state-tree': '%5B%22%22%5D',
  cookie: 'authjs.session-token=podrobiony; __prerender_bypass=1; __next_preview_data=1',
  authorization: 'Bearer podrobiony',
}

type Got = { readonly status: number; readonly text: string; readonly headers: Record<string, unknown> }

function ask(url: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const target = new URL(url)
    const options = { host: target.hostname, port: target.port, path: target.pathname + target.search, headers }
    httpRequest(options, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: answer.headers })
      })
    })
      .on('error', reject)
      .end()
  })
}

/** A draft, a submitted change of a published revision, a scheduled one, a withdrawn one; a tag that only they have. */
function plant(db: Database): string[] {
  const now = Date.now()
  const context = editorAt(db, now)
  const accepted = <Value>(result: { ok: true; value: Value } | { ok: false; issues: unknown }): Value => {
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    return result.value
  }
  const { tagId } = accepted(createTag(context, { name: `temat ${WORD}` }))
  const secret = (title: string) => ({
    title: `${title} ${WORD}`,
    summary: `Zajawka ${WORD}.`,
    words: `Treść ${WORD}.`,
    changeNote: `Zmiana ${WORD}.`,
    tagIds: [tagId],
    voivodeships: ['10' as const],
  })
  aDraft(db, secret('Szkic'), now)

  const open = aDraft(db, { title: 'Jawny artykuł' }, now)
  const live = accepted(publishArticle(context, { articleId: open.articleId, seenLockVersion: open.lockVersion }))
  accepted(
    saveDraft(context, { articleId: live.articleId, seenLockVersion: live.lockVersion, ...aText(secret('Zmiana')) }),
  )

  const later = aDraft(db, secret('Na jutro'), now)
  const dueAt = now + 86_400_000
  accepted(scheduleArticle(context, { articleId: later.articleId, seenLockVersion: later.lockVersion, dueAt }))

  const gone = aDraft(db, { title: 'Wycofany artykuł', words: `Treść ${WORD}.` }, now)
  const shown = accepted(publishArticle(context, { articleId: gone.articleId, seenLockVersion: gone.lockVersion }))
  const withdrawal = { articleId: shown.articleId, seenLockVersion: shown.lockVersion, reason: 'Błędny numer.' }
  accepted(withdrawArticle(context, withdrawal))
  const guessed = ['szkic', 'na-jutro', 'zmiana'].map((title) => `/aktualnosci/${title}-${FOLDED}`)
  return [...guessed, `/tematy/temat-${FOLDED}`, `/aktualnosci/${shown.slug}`, `/aktualnosci/${live.slug}`]
}

test('no address, asked in whatever way, shows a word of what is not published', async () => {
  const portal = await startPortal({ demo: true })
  const db = openDatabase(join(portal.dataDir, DATABASE_FILE))
  const guessed = plant(db)
  db.$client.close()

  const sitemap = (await ask(`${portal.url}/sitemap.xml`)).text
  const known = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  const files = [
    '/sitemap.xml',
    '/aktualnosci.atom',
    '/aktualnosci.json',
    '/robots.txt',
    '/api/generation',
    '/api/health',
  ]
  const searches = [`/szukaj?q=${FOLDED}`, `/szukaj?q=${FOLDED}&archiwum=tak`]
  const staff = [
    '/panel',
    '/panel/artykuly',
    '/panel/artykuly/1',
    '/panel/dziennik',
    '/logowanie',
    '/panel/api/artykuly',
  ]
  const paths = [...known, ...files, ...guessed, ...staff]
  expect(paths.length).toBeGreaterThan(60)

  const told: string[] = []
  const failed: string[] = []
  const look = async (path: string, headers: Record<string, string> = {}) => {
    const { status, text } = await ask(portal.url + path, headers)
    const words = text.normalize('NFC').toLowerCase()
    // An answer that repeats the address or the question tells nothing that was not asked.
    const own = words.replaceAll(encodeURIComponent(FOLDED), '')
    const isAsked = path.includes(FOLDED)
    if (words.includes(WORD) || (!isAsked && own.includes(FOLDED))) told.push(`${path} ${JSON.stringify(headers)}`)
    if (status >= 500) failed.push(`${path} ${status}`)
  }
  for (const path of paths) {
    await look(path)
    await look(path, FORGED)
    for (const variant of [
      `${path}.rsc`,
      `${path}?_rsc=abc`,
      `/_next/data/build${path}.json`,
      `${path}.segments/_tree.segment.rsc`,
    ]) {
      await look(variant, { rsc: '1' })
    }
  }
  for (const search of searches) {
    const { text } = await ask(portal.url + search)
    expect(text).not.toContain('/aktualnosci/szkic')
    expect(text.toLowerCase()).not.toContain(WORD)
  }
  expect(told).toEqual([])
  expect(failed).toEqual([])
  await portal.stop()
})

test('headers of every kind of answer keep a browser from running what is not ours', async () => {
  const portal = await startPortal({ demo: true })
  const home = await ask(`${portal.url}/`)
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(home.text)?.[1] ?? ''
  const pages = [
    '/',
    '/aktualnosci',
    '/szukaj?q=plan',
    '/nie-ma-takiej',
    '/logowanie',
    '/panel',
    '/sitemap.xml',
    '/aktualnosci.atom',
  ]
  const rest = ['/reader.js', style, '/api/health', '/api/generation', '/api/nie-ma', '/zalaczniki/1/nic.pdf']
  for (const path of [...pages, ...rest]) {
    const { headers } = await ask(portal.url + path)
    const policy = String(headers['content-security-policy'])
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? /default-src ([^;]*)/.exec(policy)?.[1] ?? ''
    expect(scripts, path).not.toContain('unsafe')
    expect(policy, path).toContain('frame-ancestors')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(String(headers['referrer-policy']), path).toMatch(/^(no-referrer|same-origin)$/)
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin')
    expect(headers['permissions-policy'], path).toContain('geolocation=()')
    expect(headers['x-powered-by'], path).toBeUndefined()
    expect(headers.server, path).toBeUndefined()
    if (!/^\/(logowanie|panel)/.test(path)) expect(headers['set-cookie'], path).toBeUndefined()
  }
  for (const path of ['/', '/aktualnosci', '/nie-ma-takiej']) {
    const policy = String((await ask(portal.url + path)).headers['content-security-policy'])
    for (const part of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "script-src 'self'",
    ]) {
      expect(policy, path).toContain(part)
    }
    expect(policy).not.toContain('unsafe')
  }
  await portal.stop()
})
