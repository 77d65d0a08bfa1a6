import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { aDraft, editorAt } from '#services/article/testing.ts'
import { type Portal, startPortal } from '../support/portal.ts'

test.describe.configure({ timeout: 200_000 })

const PUBLICATIONS = 15

const databaseOf = (portal: Portal) => openDatabase(join(portal.dataDir, DATABASE_FILE))

const text = async (url: string) => (await fetch(url)).text()

test('what is published is shown by two servers at once, on every page that lists it', async () => {
  const first = await startPortal({ demo: true })
  const second = await startPortal({ demo: true, env: { DATA_DIR: first.dataDir, SITE_URL: first.url } })
  const db = databaseOf(first)
  const missing: string[] = []
  for (let number = 0; number < PUBLICATIONS; number++) {
    const now = Date.now()
    const context = editorAt(db, now)
    const draft = aDraft(db, { title: `Świeży komunikat ${number}`, tagIds: [1], voivodeships: ['10'] }, now)
    const published = publishArticle(context, { articleId: draft.articleId, seenLockVersion: draft.lockVersion })
    if (!published.ok) throw new Error(JSON.stringify(published.issues))
    const { slug } = published.value
    const tag = db.$client.prepare<[], string>('select slug from tags where id = 1').pluck().get()
    const pages = [`/aktualnosci/${slug}`, '/', '/aktualnosci', `/tematy/${tag}`, '/zespoly/lodzkie']
    const files = ['/sitemap.xml', '/aktualnosci.atom', '/aktualnosci.json', `/szukaj?q=swiezy+${number}`]
    for (const path of [...pages, ...files]) {
      for (const { url } of [first, second]) {
        if (!(await text(url + path)).includes(slug)) missing.push(`${slug} na ${path}`)
      }
    }
  }
  expect(missing).toEqual([])
  db.$client.close()
  await second.stop()
  await first.stop()
})

test('a text due while the portal was stopped is there when it is back, one due later appears at its moment', async () => {
  const portal = await startPortal({ demo: true })
  const now = Date.now()
  const db = databaseOf(portal)
  const schedule = (title: string, dueAt: number) => {
    const draft = aDraft(db, { title }, now)
    const input = { articleId: draft.articleId, seenLockVersion: draft.lockVersion, dueAt }
    const scheduled = scheduleArticle(editorAt(db, now), input)
    if (!scheduled.ok) throw new Error(JSON.stringify(scheduled.issues))
  }
  // Far enough ahead that the portal is stopped before the moment comes.
  const dueWhileStopped = now + 10_000
  schedule('Na czas postoju', dueWhileStopped)
  const list = `${portal.url}/aktualnosci`
  expect(await text(list)).not.toContain('na-czas-postoju')
  await portal.kill()
  await expect.poll(() => Date.now(), { timeout: 20_000 }).toBeGreaterThan(dueWhileStopped)

  const port = new URL(portal.url).port
  const again = await startPortal({ demo: true, env: { DATA_DIR: portal.dataDir, PORT: port } })
  expect(await text(list)).toContain('na-czas-postoju')
  const dueAt = Date.now() + 5_000
  schedule('O swojej porze', dueAt)
  let before = ''
  while (Date.now() < dueAt) {
    const answer = await text(list)
    // What came back after the moment says nothing of the time before it.
    if (Date.now() < dueAt) before = answer
  }
  expect(before).toContain('na-czas-postoju')
  expect(before).not.toContain('o-swojej-porze')
  await expect.poll(() => Date.now()).toBeGreaterThanOrEqual(dueAt)
  for (const path of ['/aktualnosci', '/', '/sitemap.xml', '/aktualnosci.atom', '/szukaj?q=swojej+porze']) {
    expect((await text(again.url + path)).split('/aktualnosci/o-swojej-porze').length, path).toBeGreaterThan(1)
  }
  const entries = db.$client.prepare("select count(*) from audit_log where verb = 'article.publish-due'").pluck().get()
  expect(entries).toBe(2)
  db.$client.close()
  await again.stop()
  rmSync(portal.dataDir, { recursive: true, force: true })
})
