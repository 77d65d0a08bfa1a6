import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import { aZip } from '../testing-files.ts'

/** Documents of tests as office programs write them: larger than those of testing-files.ts, with all that is harmless. */

type Part = readonly [name: string, content: string | Buffer, how?: 'stored' | 'encrypted']

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** One relationship of Office Open XML; `kind` is the end of its type. */
export const relation = (kind: string, target: string, mode = '') =>
  `<Relationship Id="rId9" Type="${office}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`

export const relations = (...each: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`

const types = (main: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/main" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`

export const word = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`

/** What Word writes for a letter with a picture, a chart, a link, a table of contents, comments and footnotes. */
export function aRealDocx({ body = '', links = [] as readonly string[], parts = [] as readonly Part[] } = {}): Buffer {
  return aZip(
    ['[Content_Types].xml', types('wordprocessingml.document')],
    ['_rels/.rels', relations(relation('officeDocument', 'word/document.xml'))],
    [
      'word/document.xml',
      word(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>DDEAUTO to słowo w treści</w:t></w:r></w:p>${body}`,
      ),
    ],
    [
      'word/_rels/document.xml.rels',
      relations(
        relation('styles', 'styles.xml'),
        relation('header', 'header1.xml'),
        relation('footnotes', 'footnotes.xml'),
        relation('comments', 'comments.xml'),
        relation('image', 'media/image1.png'),
        relation('chart', 'charts/chart1.xml'),
        relation('hyperlink', 'https://www.gov.pl/?a=1&amp;b=2', 'External'),
        relation('hyperlink', 'mailto:urzad@example.pl', 'External'),
        ...links,
      ),
    ],
    ['word/charts/_rels/chart1.xml.rels', relations(relation('package', '../embeddings/Microsoft_Excel_Sheet1.xlsx'))],
    ['word/charts/chart1.xml', '<c:chart xmlns:c="c"/>'],
    ['word/embeddings/Microsoft_Excel_Sheet1.xlsx', aRealXlsx(), 'stored'],
    ['word/styles.xml', '\uFEFF<?xml version="1.0"?><w:styles xmlns:w="w"/>'],
    ['word/settings.xml', '<w:settings xmlns:w="w"/>'],
    ['word/header1.xml', word('<w:p><w:r><w:t>Nagłówek</w:t></w:r></w:p>')],
    ['word/footnotes.xml', word('')],
    ['word/comments.xml', word('')],
    ['word/media/image1.png', Buffer.from('\x89PNG\r\n\x1a\n 12 obj', 'latin1')],
    [
      'word/media/image2.svg',
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y"><svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
    ['docProps/thumbnail.jpeg', Buffer.from('\xff\xd8\xff', 'latin1')],
    ['customXml/item1.xml', Buffer.from('\uFEFF<?xml version="1.0" encoding="utf-16"?><b/>', 'utf16le')],
    ...parts,
  )
}

export function aRealXlsx({ sheet = '', parts = [] as readonly Part[] } = {}): Buffer {
  return aZip(
    ['[Content_Types].xml', types('spreadsheetml.sheet')],
    ['_rels/.rels', relations(relation('officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      '<workbook><definedNames><definedName name="Rok">Arkusz1!$A$1</definedName></definedNames></workbook>',
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet><c><f>SUM(A1:A9)&amp;"a|b!c"</f><v>3</v></c>${sheet}</worksheet>`],
    ['xl/worksheets/_rels/sheet1.xml.rels', relations(relation('hyperlink', 'https://stat.gov.pl', 'External'))],
    ['xl/printerSettings/printerSettings1.bin', Buffer.from([1, 4, 0, 6, 0xdc])],
    ...parts,
  )
}

/** What LibreOffice writes, from a template of somebody's disk, with a picture, a link and a formula. */
export function aRealOdt({ content = '', styles = '', parts = [] as readonly Part[] } = {}): Buffer {
  return aZip(
    ['mimetype', 'application/vnd.oasis.opendocument.text', 'stored'],
    [
      'content.xml',
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:scripts/><text:a xlink:type="simple" xlink:href="https://www.gov.pl/">gov.pl</text:a><draw:image xlink:href="Pictures/1.png"/><draw:object xlink:href="./Object 1"/>${content}</office:document-content>`,
    ],
    ['styles.xml', `<office:document-styles>${styles}</office:document-styles>`],
    [
      'meta.xml',
      '<office:document-meta><meta:template xlink:type="simple" xlink:title="Pismo" xlink:href="/C:/Users/anna/pismo.ott"/></office:document-meta>',
    ],
    ['Object 1/content.xml', '<math xmlns="http://www.w3.org/1998/Math/MathML"/>'],
    ['Pictures/1.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['Configurations2/', ''],
    ['META-INF/manifest.xml', '<manifest:manifest><manifest:file-entry manifest:full-path="/"/></manifest:manifest>'],
    ...parts,
  )
}

type Change = (doc: PDFDocument) => void | Promise<void>

/** A PDF with a page of text, a link, a bookmark and a field to fill in; `change` adds to it before it is written. */
export async function aRealPdf(change: Change = () => {}, { packed = true } = {}): Promise<Buffer> {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  page.drawText('Plan', { font: await doc.embedFont(StandardFonts.Helvetica) })
  const link = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of('https://gov.pl') },
  }
  page.node.addAnnot(doc.context.register(doc.context.obj(link)))
  doc.getForm().createTextField('imie').addToPage(page)
  await change(doc)
  return Buffer.from(await doc.save({ useObjectStreams: packed }))
}

/** A PDF whose page has an action: `action` as pdf-lib writes literals. */
export const aPdfWithAction = (action: Record<string, unknown>) =>
  aRealPdf((doc) => {
    doc
      .getPage(0)
      .node.set(PDFName.of('AA'), doc.context.obj({ O: doc.context.register(doc.context.obj(action as never)) }))
  })
