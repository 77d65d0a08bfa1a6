import type { Page } from '@playwright/test'
import { writeDraft } from '../support/articles.ts'
import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beyondWindow, RULES_OF_LOOKS, show } from '../support/standards.ts'
import { beginArticle, bodyOf, moveCaret, openPart, pressTool, titleOf, untilSaved } from '../support/writing.ts'

/** Px from the top of the window to the first line of the text. */
const firstLine = (page: Page) =>
  bodyOf(page)
    .locator('> :first-child')
    .evaluate((line) => line.getBoundingClientRect().top)

const blocksOf = (page: Page) => bodyOf(page).locator('> *')

test('the text begins high in the window, and nothing below it is not text', async ({ page }) => {
  await signIn(page, 'redaktor')
  const { articleId } = await writeDraft(page, { title: 'Szkolenia w Łodzi', summary: 'Przeszkolono 20 osób.' })
  for (const address of ['/panel/artykuly/nowy', `/panel/artykuly/${articleId}`]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    await bodyOf(page).waitFor()
    expect(await firstLine(page), address).toBeLessThanOrEqual(360)
    const rail = await page.getByRole('complementary', { name: 'O artykule' }).boundingBox()
    const sheet = await page.locator('.writer-sheet').boundingBox()
    expect(rail?.x ?? 0).toBeGreaterThanOrEqual((sheet?.x ?? 0) + (sheet?.width ?? 0))
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await firstLine(page), `${address}, on a phone`).toBeLessThanOrEqual(300)
  }
  // There the parts of the page are tabs, and the number of what is missing is seen before any is opened.
  await page.goto('/panel/artykuly/nowy')
  await expect(bodyOf(page)).toBeVisible()
  await page.getByRole('tab', { name: /^Stan ?, do uzupełnienia: 2$/ }).click()
  await expect(bodyOf(page)).toBeHidden()
  await page.getByRole('button', { name: /Wpisz treść/ }).click()
  await expect(bodyOf(page)).toBeFocused()
  await page.getByRole('tab', { name: 'Tekst' }).press('End')
  await expect(page.getByRole('tab', { name: 'Konspekt' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Konspekt' })).toBeVisible()
  await page.getByRole('tab', { name: 'Konspekt' }).press('ArrowRight')
  await expect(bodyOf(page)).toBeVisible()
  await page.getByRole('tab', { name: 'Dane' }).click()
  await expect(page.getByLabel('Adres strony')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

/** Bytes on the wire, by address, of the scripts that a page loads by itself, nothing of it in the browser's cache. */
async function scriptsOf(page: Page, address: string): Promise<Map<string, number>> {
  const client = await page.context().newCDPSession(page)
  const addresses = new Map<string, string>()
  const bytes = new Map<string, number>()
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') addresses.set(requestId, response.url)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = addresses.get(requestId)
    if (script !== undefined) bytes.set(script, encodedDataLength)
  })
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(address, { waitUntil: 'networkidle' })
  await client.detach()
  return bytes
}

test('before anyone types, writing loads at most 200 KB of script beyond what each page of the panel does', async ({
  page,
}) => {
  await signIn(page, 'redaktor')
  const everywhere = await scriptsOf(page, '/panel')
  const here = await scriptsOf(page, '/panel/artykuly/nowy')
  await expect(bodyOf(page)).toBeVisible()
  const own = [...here].filter(([address]) => !everywhere.has(address)).reduce((sum, [, bytes]) => sum + bytes, 0)
  expect(own).toBeGreaterThan(100_000)
  expect(own).toBeLessThanOrEqual(200_000)
})

test('the tools stay in view and cover no line that is written on', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  for (let line = 1; line <= 40; line += 1) await page.keyboard.type(`Wiersz ${line}\n`)
  await expect(page.getByRole('button', { name: 'Pogrubienie' })).toBeInViewport()
  for (let line = 0; line < 30; line += 1) await page.keyboard.press('ArrowUp')
  const hidden = await page.evaluate(() => {
    const caret = getSelection()?.getRangeAt(0).startContainer.parentElement?.closest('p')?.getBoundingClientRect()
    const tools = document.querySelector('.editor-tools-place')?.getBoundingClientRect()
    return caret === undefined || tools === undefined || caret.top < tools.bottom
  })
  expect(hidden).toBe(false)
})

test('a stroke at the start of a line offers blocks, filtered while one types; nothing typed is lost', async ({
  page,
}) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('/nag')
  const field = page.getByRole('combobox', { name: 'Wstaw blok' })
  await expect(field).toBeFocused()
  const offered = page.getByRole('listbox', { name: 'Bloki' }).getByRole('option')
  await expect(offered).toHaveText(['Nagłówek 2', 'Nagłówek 3', 'Nagłówek 4'])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Nagłówek 3' })).toHaveAttribute('aria-selected', 'true')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type('Program\n')
  await expect(bodyOf(page).getByRole('heading', { level: 3, name: 'Program' })).toBeVisible()

  await page.keyboard.type('/tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type('/pomoc')
  await page.keyboard.press('Escape')
  await page.keyboard.type(' jest adresem')
  await page.keyboard.press('Enter')
  await page.keyboard.type('//')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('1/2 i 2/3')
  await expect(blocksOf(page)).toHaveText(['Program', '/pomoc jest adresem', '/', '1/2 i 2/3'])

  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Wstaw blok' }).click()
  await page.getByRole('option', { name: 'Linia' }).click()
  await expect(bodyOf(page).locator('hr')).toHaveCount(1)
  await expect(bodyOf(page)).toBeFocused()
})

test('habits of Markdown make headings, lists, quotes and bold words', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('## Drugi\n### Trzeci\n- punkt\n\n1. numer\n\n> cytat')
  await expect(bodyOf(page).getByRole('heading', { level: 2, name: 'Drugi' })).toBeVisible()
  await expect(bodyOf(page).getByRole('heading', { level: 3, name: 'Trzeci' })).toBeVisible()
  await expect(bodyOf(page).locator('ul > li')).toHaveText('punkt')
  await expect(bodyOf(page).locator('ol > li')).toHaveText('numer')
  await expect(bodyOf(page).locator('blockquote')).toHaveText('cytat')
  await page.keyboard.type(' **ważny**')
  await expect(bodyOf(page).locator('strong')).toHaveText('ważny')
})

test('blocks move, are doubled and turn into another kind', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('pierwszy\ndrugi\ntrzeci')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(page.getByText('Przesunięto blok w górę.')).toHaveCount(1)
  await expect(blocksOf(page)).toHaveText(['pierwszy', 'trzeci', 'drugi'])
  await pressTool(page, 'Przesuń blok w dół', 'Więcej')
  await expect(blocksOf(page)).toHaveText(['pierwszy', 'drugi', 'trzeci'])
  await pressTool(page, 'Powiel blok', 'Więcej')
  await expect(blocksOf(page)).toHaveText(['pierwszy', 'drugi', 'trzeci', 'trzeci'])
  await pressTool(page, 'Lista', 'Rodzaj bloku: Akapit')
  await expect(bodyOf(page).locator('li')).toHaveText('trzeci')
  await pressTool(page, 'Nagłówek 2', 'Rodzaj bloku: Lista')
  await expect(bodyOf(page).getByRole('heading', { level: 2, name: 'trzeci' })).toBeVisible()
  await expect(bodyOf(page).locator('li')).toHaveCount(0)
  await titleOf(page).fill('Przesuwane bloki')
  await untilSaved(page)
  await page.reload()
  await expect(blocksOf(page)).toHaveText(['pierwszy', 'drugi', 'trzeci', 'trzeci'])
})

test('words of the text are found and changed, one by one and all at once', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('Plan na rok.\nNowy plan i stary plan.')
  await pressTool(page, 'Znajdź i zamień', 'Więcej')
  const panel = page.getByRole('search', { name: 'Znajdź i zamień' })
  await expect(panel.getByLabel('Znajdź')).toBeFocused()
  await page.keyboard.type('plan')
  await expect(panel.getByRole('status')).toHaveText('1 z 3')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('status')).toHaveText('2 z 3')
  expect(await axeFindings(page)).toEqual([])
  await panel.getByLabel('Zamień na').fill('program')
  await panel.getByRole('button', { name: 'Zamień', exact: true }).click()
  await expect(bodyOf(page)).toContainText('Nowy program i stary plan.')
  await panel.getByRole('button', { name: 'Zamień wszystkie' }).click()
  await expect(blocksOf(page)).toHaveText(['program na rok.', 'Nowy program i stary program.'])
  await expect(page.getByText('Zamieniono: 2 miejsca.')).toHaveCount(1)
  await panel.getByLabel('Znajdź').press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(blocksOf(page)).toContainText(['Plan na rok.'])
})

test('everything but the sheet is hidden on wish; Escape and the button bring it back', async ({ page }) => {
  // A colour on its way from one state to the next belongs to neither.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signIn(page, 'redaktor')
  await beginArticle(page)
  const rail = page.getByRole('complementary', { name: 'O artykule' })
  for (const back of ['Escape', 'button']) {
    await pressTool(page, 'Skupienie', 'Więcej')
    await expect(rail).toBeHidden()
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Zapisz szkic' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    if (back === 'Escape') await bodyOf(page).press('Escape')
    else await page.getByRole('button', { name: 'Zakończ skupienie' }).click()
    await expect(rail).toBeVisible()
  }
})

test('the outline follows the text and leads to its headings', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('## Program\nSłowa.\n## Miejsce\nŁódź.')
  const outline = page.getByRole('region', { name: 'Konspekt' })
  await expect(outline.getByRole('button')).toHaveText(['Program', 'Miejsce'])
  await expect(outline.getByRole('button', { name: 'Miejsce' })).toHaveAttribute('aria-current', 'location')
  await outline.getByRole('button', { name: 'Program' }).click()
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type('Nowy ')
  await expect(outline.getByRole('button')).toHaveText(['Nowy Program', 'Miejsce'])
  await expect(outline.getByRole('button', { name: 'Nowy Program' })).toHaveAttribute('aria-current', 'location')
})

test('an address of an article of ours, pasted on words, leads to the article itself', async ({ page, portal }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('plan')
  await moveCaret(page, 'Shift+Home')
  const slug = 'przyjeto-krajowy-plan-dzialan-na-lata-2025-2027'
  await page.evaluate((address) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', address)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, `${portal.url}/aktualnosci/${slug}`)
  await expect(page.getByText(/^Odnośnik prowadzi do: Przyjęto Krajowy Plan/)).toHaveCount(1)
  await expect(bodyOf(page).locator('a')).toHaveAttribute('data-target', /"kind":"article"/)
})

test('menus, the list of blocks and open parts of the rail in every look and width', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'redaktor')
  await beginArticle(page)
  await openPart(page, 'Dane')
  await openPart(page, 'Obrazy i pliki')
  const found: string[] = []
  for (const look of ['light', 'dark', 'forced colours'] as const) {
    const rules = look === 'light' ? undefined : RULES_OF_LOOKS[look]
    for (const width of [320, 640, 1280] as const) {
      await show(page, look, width)
      for (const menu of ['Rodzaj bloku: Akapit', 'Więcej']) {
        await page.getByRole('button', { name: menu, exact: true }).click()
        await expect(page.getByRole('menu')).toBeVisible()
        found.push(...(await axeFindings(page, rules)).map((words) => `${look} ${width} ${menu} ${words}`))
        if ((await beyondWindow(page)) > 0) found.push(`${width} ${menu}: wider than the window`)
        await page.keyboard.press('Escape')
      }
      await bodyOf(page).click()
      await page.keyboard.type('/')
      found.push(...(await axeFindings(page, rules)).map((words) => `${look} ${width} blocks ${words}`))
      if ((await beyondWindow(page)) > 0) found.push(`${width} blocks: wider than the window`)
      await page.keyboard.press('Backspace')
      await expect(bodyOf(page)).toBeFocused()
    }
  }
  expect(found).toEqual([])
})
