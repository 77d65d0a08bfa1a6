import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { demoStaff } from '#demo/demo-staff.ts'
import { blockIds, body, heading, image, paragraph, text, textTable } from '#domain/article/body/body-builder.ts'
import { bodyText, wordCount } from '#domain/article/body/body-text.ts'
import { findChromium } from '#scripts/chromium.ts'
import { findAccountByEmail } from '#services/account/account-queries.ts'
import { createArticle } from '#services/article/create-article.ts'
import { editorContext } from '#services/context.ts'
import { median, quantile } from './figures.ts'
import type { BenchPortal } from './portal.ts'
import { DEMO_PASSWORD } from './prepare-portal.ts'
import { perKey, type TraceEvent } from './trace-of-keys.ts'
import { createWords } from './words.ts'

export type Writing = {
  readonly words: number
  /** From asking for the page until its text can be written on, ms: median of several. */
  readonly opening: number
  /** What a key costs in the page, ms of the processor: listeners of its events and what they put off to the end of the task. */
  readonly handlers: { readonly p50: number; readonly p95: number; readonly slowest: number }
  /** Everything that scripts do from one key to the next, ms of the processor. */
  readonly scripts: { readonly p50: number; readonly p95: number; readonly slowest: number }
}

const SECTIONS = 40
const TABLES = 10
const WORDS = 5_000
const OPENINGS = 5
const TYPED = 'Zespół spotkał się z przedstawicielami policji i straży granicznej. '.repeat(4)
/** Between keys, ms: a quick typist, and time enough for what is put off to the next frame. */
const PAUSE = 90

/** Opens an article of 5,000 words with 40 images and 10 tables and types in the middle of it; null without a browser. */
export async function measureWriting(portal: BenchPortal): Promise<Writing | null> {
  const executablePath = await findChromium(process.env).catch(() => null)
  if (executablePath === null) return null
  const { articleId, words } = writeLongArticle(portal.dataDir)
  const browser = await chromium.launch({ executablePath })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'pl-PL' })
    await signIn(page, portal.url)
    const openings: number[] = []
    while (openings.length < OPENINGS) {
      const startedAt = performance.now()
      await page.goto(`${portal.url}/panel/artykuly/${articleId}`, { waitUntil: 'commit' })
      await textOf(page).waitFor()
      openings.push(performance.now() - startedAt)
      await page.waitForLoadState('networkidle')
    }
    const keys = await typeIn(browser, page)
    return { words, opening: median(openings), handlers: spread(keys.handlers), scripts: spread(keys.scripts) }
  } finally {
    await browser.close()
  }
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Treść' })

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/logowanie`)
  await page.getByLabel('Adres e-mail').fill(demoStaff.editor.email)
  await page.getByLabel('Hasło', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await page.waitForURL(/\/panel/)
}

async function typeIn(browser: Browser, page: Page) {
  await textOf(page)
    .locator('> p')
    .nth(SECTIONS / 2)
    .click()
  await page.keyboard.press('End')
  await page.keyboard.type('Na początek. ', { delay: PAUSE })
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute'] })
  await page.keyboard.type(TYPED, { delay: PAUSE })
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return perKey(trace.traceEvents)
}

function spread(values: readonly number[]) {
  return { p50: median(values), p95: quantile(values, 0.95), slowest: Math.max(...values) }
}

function writeLongArticle(dataDir: string): { articleId: number; words: number } {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  try {
    const editor = findAccountByEmail(db, demoStaff.editor.email)
    const mediaIds = db.$client.prepare('select id from media order by id').pluck().all() as number[]
    if (!editor || mediaIds.length === 0) throw new Error('The measured portal has no demonstration')
    const content = longBody(mediaIds)
    const article = { title: 'Długi artykuł pomiaru', summary: 'Zajawka.', body: content }
    const made = createArticle(editorContext(db, Date.now(), editor.id), article)
    if (!made.ok) throw new Error('The long article was refused')
    return { articleId: made.value.articleId, words: wordCount(bodyText(content)) }
  } finally {
    db.$client.close()
  }
}

function longBody(mediaIds: readonly number[]) {
  const nextId = blockIds('pomiar')
  const { sentence } = createWords(5)
  return body(
    ...Array.from({ length: SECTIONS }, (_, section) => [
      heading(nextId(), 2, text(sentence(4))),
      paragraph(nextId(), text(sentence(WORDS / SECTIONS - 14))),
      image(nextId(), mediaIds[section % mediaIds.length] ?? 0, { alt: sentence(5) }),
      ...(section % (SECTIONS / TABLES) === 0
        ? [
            textTable(
              nextId,
              { caption: sentence(3), headers: 'row' },
              Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => sentence(2))),
            ),
          ]
        : []),
    ]).flat(),
  )
}
