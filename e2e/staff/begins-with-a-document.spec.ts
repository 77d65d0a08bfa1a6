import {
  docxOf,
  drawing,
  item,
  list,
  num,
  p,
  polishStyles,
  r,
  row,
  styled,
  table,
} from '#services/docx/testing-docx.ts'
import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { aPicture, beginArticle, bodyOf, giveFiles, moveCaret, titleOf, untilSaved } from '../support/writing.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const aDocument = {
  name: 'Plan_szkoleń.docx',
  mimeType: DOCX,
  buffer: docxOf({
    styles: polishStyles,
    numbering: list(0, ['bullet', '•'], ['lowerLetter', '%2)']) + num(1, 0),
    body:
      styled('Nagwek1', 'Plan szkoleń') +
      styled('Nagwek2', 'Terminy') +
      p(
        `${r('Szkolenia są ')}${r('bezpłatne', '<w:b/><w:color w:val="C00000"/>')}${r('.')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ) +
      item('Kraków') +
      item('policja', 1) +
      table([row(['Rok', 'Liczba'], '<w:tblHeader/>'), row(['2026', '12'])]) +
      p(drawing('rId1', 'Mapa szkoleń')) +
      p(drawing('rId2')),
    links: [
      ['rId1', 'image', 'media/a.png'],
      ['rId2', 'image', 'media/b.png'],
    ],
    media: { 'a.png': aPicture.buffer, 'b.png': aPicture.buffer },
  }),
}

const refused = [
  ['stary.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), /starym formacie \(DOC\)/],
  ['urwany.docx', aDocument.buffer.subarray(0, 900), /uszkodzony/],
  ['pismo.docx', Buffer.from('%PDF-1.7 to nie Word'), /To nie jest dokument DOCX/],
  ['puste.docx', Buffer.alloc(0), /pusty/],
] as const

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an author begins an article with a document', async ({ page }) => {
      await signIn(page, 'autor')
      await page.goto('/panel/artykuly/nowy')
      const field = page.getByLabel('Zacznij od pliku DOCX')
      for (const [name, buffer, sentence] of refused) {
        await field.setInputFiles({ name, mimeType: DOCX, buffer })
        await page.getByRole('button', { name: 'Utwórz szkic z pliku' }).click()
        await expect(page.getByRole('form', { name: 'Artykuł z pliku DOCX' }).getByRole('alert')).toHaveText(sentence)
        await expect(field).toHaveAttribute('aria-invalid', 'true')
      }
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([])

      await field.setInputFiles(aDocument)
      await page.getByRole('button', { name: 'Utwórz szkic z pliku' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan szkoleń')
      await expect(page.getByText('Utworzono szkic z pliku DOCX.')).toBeVisible()
      const report = page.getByRole('region', { name: 'Z pliku DOCX' })
      await expect(report).toContainText('Nie przeniesiono: 1 komentarz.')
      await expect(report).toContainText('Usunięto formatowanie: kolory, nawiasy przy numerach list (teraz kropki).')
      await expect(report).toContainText('Dodano 2 obrazy. Bez opisu: 1.')
      await expect(report).toContainText('Samego pliku DOCX portal nie przechowuje')

      const text = javaScriptEnabled ? bodyOf(page) : page.locator('.writer-sheet')
      await expect(text.getByRole('heading', { level: 2 })).toHaveText('Terminy')
      await expect(text.locator('strong')).toHaveText('bezpłatne')
      await expect(text.locator('ul > li > ol > li')).toHaveText('policja')
      await expect(text.locator('th')).toHaveText(['Rok', 'Liczba'])
      if (javaScriptEnabled) await expect(text.getByText('Obraz bez tekstu alternatywnego')).toBeVisible()
      else await expect(text.getByRole('img', { name: 'Mapa szkoleń' })).toBeVisible()
    })
  })
}

test('a document dropped into a text comes in as blocks, and goes in one step', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Szkolenia')
  await bodyOf(page).click()
  await page.keyboard.type('Przed dokumentem.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Za dokumentem.')
  await moveCaret(page, 'ArrowUp')
  await giveFiles(page, 'drop', [aDocument])
  await expect(
    page.getByText(/Wstawiono treść pliku: Plan_szkoleń\.docx\. Nie przeniesiono: 1 komentarz\./),
  ).toBeVisible()
  await expect(bodyOf(page).getByRole('heading')).toHaveText(['Plan szkoleń', 'Terminy'])
  await expect(bodyOf(page)).toHaveText(/Przed dokumentem\..*Plan szkoleń.*bezpłatne.*2026.*Za dokumentem\./s)
  await expect(bodyOf(page).locator('th')).toHaveText(['Rok', 'Liczba'])
  await expect(bodyOf(page).locator('img')).toHaveCount(2)
  await expect(page.getByRole('button', { name: /Wpisz tekst alternatywny/ })).toBeVisible()
  await untilSaved(page)

  await bodyOf(page).focus()
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toHaveText(/^Przed dokumentem\.\s*Za dokumentem\.$/)
  await page.keyboard.press('Control+y')
  await expect(bodyOf(page).getByRole('heading')).toHaveText(['Plan szkoleń', 'Terminy'])
  await untilSaved(page)
  await page.reload()
  await expect(bodyOf(page).locator('img')).toHaveCount(2)
})
