import { StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { MAX_FILE_TEXT } from '#domain/attachment/file-text.ts'
import { aPdf, aZip } from '../testing-files.ts'
import { fileText } from './file-text.ts'
import { aRealDocx, aRealOdt, aRealPdf, word } from './testing-documents.ts'

/* What the parsers read, in this process; run-text-reader.test.ts asks them in a process of their own. */

const aParagraph = (...runs: readonly string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`

const aDocument = (xml: string) => aZip(['[Content_Types].xml', '<Types/>'], ['word/document.xml', xml])

test('a PDF: page after page, one line after another', async () => {
  const bytes = await aRealPdf(async (doc) => {
    const font = await doc.embedFont(StandardFonts.Helvetica)
    doc.addPage().drawText('Karta pobytu\nw praktyce', { font, y: 500 })
  })
  expect(await fileText(bytes)).toBe('Plan\nKarta pobytu\nw praktyce')
})

test('a DOCX: words of its text in whole, no fields, nothing of what was deleted', async () => {
  const body =
    aParagraph('Karta po', 'bytu &amp; ', 'azyl') +
    '<w:p><w:r><w:delText>skreślone</w:delText></w:r><w:r><w:instrText>DATE</w:instrText></w:r></w:p>' +
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>112</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>KCIK</w:t><w:tab/><w:t>dom</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  expect(await fileText(aRealDocx({ body }))).toBe('1DDEAUTO to słowo w treści\nKarta pobytu & azyl\n112\nKCIK dom')
})

test('an ODT', async () => {
  const content =
    '<text:h>Plan działań</text:h><text:p>Karta<text:s/>po<text:span>bytu</text:span></text:p><text:p>azyl</text:p>'
  expect(await fileText(aRealOdt({ content }))).toBe('gov.plPlan działań\nKarta pobytu\nazyl')
})

test('nothing outside the file is asked for, and no entity of it is made larger', async () => {
  const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
  const text = await fileText(aDocument(laughs + word(aParagraph('przed &b;&c; po'))))
  expect(text).toBe('przed &b;&c; po')
})

test.each([
  ['a cut PDF', aPdf().subarray(0, 60)],
  ['what only claims to be a PDF', Buffer.from('%PDF-1.7\n<script>alert(1)</script>')],
  ['a PDF without pages', aPdf()],
  ['a ZIP of something else', aZip(['a.exe', 'x'])],
  ['a cut ZIP', aRealDocx().subarray(0, 400)],
  ['a document without text', aDocument(word(''))],
  ['no file at all', Buffer.from('PK\x03\x04')],
])('%s has no text', async (_, bytes) => {
  expect(await fileText(bytes)).toBe('')
})

test('of a long document the beginning is read, and no more of it is unpacked than that', async () => {
  const long = aDocument(word(aParagraph('początek ') + aParagraph('słowo '.repeat(16)).repeat(100_000)))
  const begun = performance.now()
  const text = await fileText(long)
  expect(text.slice(0, 14)).toBe('początek\nsłowo')
  expect(text.length).toBeGreaterThan(MAX_FILE_TEXT - 2_000)
  expect(text.length).toBeLessThanOrEqual(MAX_FILE_TEXT)
  expect(performance.now() - begun).toBeLessThan(5_000)
})
