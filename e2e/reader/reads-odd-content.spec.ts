import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import type { TopBlock } from '#domain/article/body/body.ts'
import { blockIds, body, bulletList, listItem, paragraph, text, textTable } from '#domain/article/body/body-builder.ts'
import { MAX_BODY_BYTES } from '#domain/article/body/body-model.ts'
import { createArticle } from '#services/article/create-article.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { editorAt } from '#services/article/testing.ts'
import type { VerbResult } from '#services/outcome.ts'
import { type Portal, startPortal } from '../support/portal.ts'
import { expect, test as readerTest } from '../support/reader-test.ts'

/** A portal of its own: what is published here must not stand in the lists of other stories. */
const test = readerTest.extend<object, { portal: Portal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const portal = await startPortal({ demo: true })
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 200_000 },
  ],
})

test.use({ viewport: { width: 320, height: 700 } })

/** Publishes straight through the verbs into the portal's database, as a second process beside it. Returns the address. */
function published(portal: Portal, title: string, blocks: readonly TopBlock[]): string {
  const db = openDatabase(join(portal.dataDir, DATABASE_FILE))
  const context = editorAt(db, Date.now())
  const { articleId, lockVersion } = accepted(createArticle(context, { title, summary: '', body: body(...blocks) }))
  const { slug } = accepted(publishArticle(context, { articleId, seenLockVersion: lockVersion }))
  db.$client.close()
  return `${portal.url}/aktualnosci/${slug}`
}

function accepted<Value>(result: VerbResult<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const id = blockIds('odd')
const words = (content: string) => [paragraph(id(), text(content))]

/** A list in a list in a list: twenty levels, the innermost first. */
function nestedList(level: number): ReturnType<typeof bulletList> {
  const item = paragraph(id(), text(`poziom ${level}`))
  return bulletList(id(), level === 20 ? listItem(id(), item) : listItem(id(), item, nestedList(level + 1)))
}

const rows = Array.from({ length: 100 }, (_, row) => [`Wiersz ${row}`, 'Łódź', `${row * 1000}`])

const odd: Record<string, { title: string; blocks: () => readonly TopBlock[] }> = {
  'a title of 190 characters': {
    title: `${'Przeciwdziałanie handlowi ludźmi w województwie łódzkim '.repeat(4).slice(0, 189)}ż`,
    blocks: () => words('Tekst.'),
  },
  'a title of one long word': {
    title: `Konstantynopolitańczykowianeczka${'ó'.repeat(60)}`,
    blocks: () => words('Tekst.'),
  },
  'right-to-left letters and emoji': {
    title: 'مساعدة 👩‍👩‍👧 pomoc',
    blocks: () => words('رقم الهاتف 112 – zadzwoń 📞, mówimy po polsku i по-українськи.'),
  },
  'a table of a hundred rows': {
    title: 'Tabela stu wierszy',
    blocks: () => [
      textTable(id, { caption: 'Sto wierszy', headers: 'both' }, [['Nazwa', 'Miasto', 'Liczba'], ...rows]),
    ],
  },
  'a list of twenty levels': { title: 'Lista dwudziestu poziomów', blocks: () => [nestedList(1)] },
}

for (const [name, { title, blocks }] of Object.entries(odd)) {
  test(`a reader with a phone can read ${name}`, async ({ page, portal }) => {
    const response = await page.goto(published(portal, title, blocks()))
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.goto(`${portal.url}/aktualnosci`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('a text at the limit of its size is read to its last word', async ({ portal }) => {
  const sentence = 'Zespół działa przy urzędzie wojewódzkim. '.repeat(20)
  const blocks: TopBlock[] = []
  for (let bytes = 0; bytes < MAX_BODY_BYTES - 20_000; bytes += Buffer.byteLength(JSON.stringify(blocks.at(-1)))) {
    blocks.push(paragraph(id(), text(sentence)))
  }
  blocks.push(...words('Ostatnie słowo.'))
  const response = await fetch(published(portal, 'Najdłuższy tekst', blocks))
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Ostatnie słowo.')
})
