import { expect, type Locator, type Page } from '@playwright/test'

/** The text of the article being written. */
export const bodyOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Treść' })
export const titleOf = (page: Page): Locator => page.getByLabel('Tytuł', { exact: true })

/** Opens a part of the rail („Dane”, „Obrazy i pliki”), unless it is open; on a narrow window by its tab. */
export async function openPart(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name: name === 'Obrazy i pliki' ? 'Pliki' : name, exact: true })
  if (await tab.isVisible()) return tab.click()
  const part = page.getByRole('region', { name, exact: true })
  const open = part.locator('> details[open]')
  // What stands above may grow at this very moment, and the press lands beside it.
  await expect(async () => {
    if ((await open.count()) === 0) await part.locator('summary').first().click()
    await expect(open).toHaveCount(1, { timeout: 1_000 })
  }).toPass()
}

/** Presses a tool of the editor: in the row, or in the menu of this name („Wstaw”, „Więcej”, „Tabela”). */
export async function pressTool(page: Page, tool: string | RegExp, menu = 'Wstaw'): Promise<void> {
  const tools = page.getByRole('toolbar', { name: 'Narzędzia treści' })
  const inRow = tools.getByRole('button', { name: tool, exact: true })
  if (await inRow.isVisible()) return inRow.click()
  await tools.getByRole('button', { name: menu, exact: true }).click()
  await tools.getByRole('menu').getByLabel(tool, { exact: true }).click()
}

/** Opens the writing surface of a new article, ready to be written on. */
export async function beginArticle(page: Page): Promise<void> {
  await page.goto('/panel/artykuly/nowy')
  await bodyOf(page).waitFor()
}

/** Waits until the surface says that everything is saved; returns the number of the article. */
export async function untilSaved(page: Page): Promise<number> {
  await expect(page.locator('.writer-state')).toContainText(/^Zapisano \d{1,2}\.\d{2}/)
  await page.waitForURL(/\/panel\/artykuly\/\d+(?:#.*)?$/)
  return Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0])
}

type Surface = HTMLElement & {
  readonly editor: {
    readonly view: { readonly posAtDOM: (node: Node, offset: number) => number }
    readonly state: {
      readonly doc: { readonly content: { readonly size: number } }
      readonly selection: { readonly anchor: number; readonly head: number }
    }
  }
}

/**
 * Presses a key that moves the caret or selects, and waits until the editor has heard of it: the browser moves the caret
 * first and tells afterwards, and no hand is as quick as the next line of a story.
 */
export async function moveCaret(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForFunction(() => {
    const { view, state } = (document.querySelector('.ProseMirror') as Surface).editor
    const { anchor, head } = state.selection
    if (anchor === 0 && head === state.doc.content.size) return true
    const shown = getSelection()
    if (!shown?.anchorNode || !shown.focusNode) return false
    return (
      view.posAtDOM(shown.anchorNode, shown.anchorOffset) === anchor &&
      view.posAtDOM(shown.focusNode, shown.focusOffset) === head
    )
  })
}

/** A small picture of one colour, as a file. */
export const aPicture = {
  name: 'tlo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAACgAAAAYCAIAAAAH5iiXAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAN0lEQVRIiWPg94kZEMQwarHPaFDzjyaumNHs5DNagPCPFpkxo5WEz2i1GDNaLfqMVov8Q71aBAAhpK5f1WOJzAAAAABJRU5ErkJggg==',
    'base64',
  ),
}

export const aTable = { name: 'dane_roczne.csv', mimeType: 'text/csv', buffer: Buffer.from('rok;liczba\n2015;3\n') }

/** Pastes HTML into what has the focus, as the clipboard of another program gives it. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    clipboardData.setData('text/plain', '')
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, html)
}

type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Pastes or drops files into what has the focus, as a file manager gives them. */
export async function giveFiles(page: Page, how: 'paste' | 'drop', files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] }))
  await page.evaluate(
    ({ how, given }) => {
      const data = new DataTransfer()
      for (const { name, mimeType, bytes } of given) {
        data.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }))
      }
      const about = { bubbles: true, cancelable: true }
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { ...about, clipboardData: data })
          : new DragEvent('drop', { ...about, dataTransfer: data })
      document.activeElement?.dispatchEvent(event)
    },
    { how, given },
  )
}
