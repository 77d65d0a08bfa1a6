import { expect, test } from 'vitest'
import { officeFindings } from './office-findings.ts'
import { aRealDocx, aRealOdt, aRealXlsx } from './testing-documents.ts'

const core =
  '<cp:coreProperties><dc:title>Plan &amp; budżet</dc:title><dc:language>pl-PL</dc:language></cp:coreProperties>'

test('a DOCX tells its title, language, pages and whether it has headings', async () => {
  const docx = aRealDocx({
    body: '<w:p><w:pPr><w:pStyle w:val="Nagwek1"/></w:pPr><w:r><w:t>Cele</w:t></w:r></w:p>',
    parts: [
      ['docProps/core.xml', core],
      ['docProps/app.xml', '<Properties><Pages>12</Pages></Properties>'],
    ],
  })
  expect(await officeFindings(docx)).toEqual({
    ...{ isTagged: true, hasText: true },
    ...{ title: 'Plan & budżet', language: 'pl-PL', pages: 12 },
  })
})

test('one that tells nothing has nothing of it; the language of its styles counts where it states none', async () => {
  expect(await officeFindings(aRealDocx())).toMatchObject({ isTagged: false, hasText: true, title: null, pages: null })
})

test('an ODT tells the same; a sheet, and what is no document, tell nothing', async () => {
  const odt = aRealOdt({
    content: '<text:h text:outline-level="1">Cele</text:h>',
    parts: [
      [
        'meta.xml',
        '<office:document-meta><office:meta><dc:title>Cele</dc:title><dc:language>uk</dc:language><meta:document-statistic meta:page-count="3"/></office:meta></office:document-meta>',
      ],
    ],
  })
  expect(await officeFindings(odt)).toEqual({ isTagged: true, hasText: true, title: 'Cele', language: 'uk', pages: 3 })
  expect(await officeFindings(aRealXlsx())).toBeNull()
  expect(await officeFindings(Buffer.from('PK'))).toBeNull()
})
