import { aZip } from '../attachment/testing-files.ts'

/** Documents of tests, written part by part in the shapes in which office programs write them. */

type Part = readonly [name: string, content: string | Buffer, how?: 'stored' | 'encrypted']

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spaces = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: office,
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wp15: 'http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  dc: 'http://purl.org/dc/elements/1.1/',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')
const part = (name: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<${name} ${spaces}>${inside}</${name}>`

type Relation = readonly [id: string, kind: string, target: string, mode?: 'External']

export const relations = (...each: readonly Relation[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each
    .map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    )
    .join('')}</Relationships>`

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

type Docx = {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  readonly title?: string
  readonly links?: readonly Relation[]
  readonly media?: Readonly<Record<string, Buffer>>
  readonly mainType?: string
  /** Office on the web calls its main part otherwise. */
  readonly mainName?: string
  readonly more?: readonly Part[]
}

export function docxOf(document: Docx): Buffer {
  const { styles, numbering, footnotes, endnotes, header, title, links = [], media = {} } = document
  const { mainType = DOCX, mainName = 'document', more = [] } = document
  const own: Relation[] = []
  const parts: Part[] = []
  const add = (name: string, kind: string, content: string | undefined, root: string) => {
    if (content === undefined) return
    own.push([`own${own.length}`, kind, `${name}.xml`])
    parts.push([`word/${name}.xml`, part(root, content)])
  }
  add('styles', 'styles', styles, 'w:styles')
  add('numbering', 'numbering', numbering, 'w:numbering')
  add('footnotes', 'footnotes', footnotes, 'w:footnotes')
  add('endnotes', 'endnotes', endnotes, 'w:endnotes')
  add('header1', 'header', header, 'w:hdr')
  return aZip(
    [
      '[Content_Types].xml',
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/${mainName}.xml" ContentType="${mainType}"/></Types>`,
    ],
    ['_rels/.rels', relations(['rId1', 'officeDocument', `word/${mainName}.xml`])],
    [`word/${mainName}.xml`, part('w:document', `<w:body>${document.body}</w:body>`)],
    [`word/_rels/${mainName}.xml.rels`, relations(...own, ...links)],
    ...parts,
    ...Object.entries(media).map(([name, bytes]): Part => [`word/media/${name}`, bytes, 'stored']),
    ...(title === undefined
      ? []
      : [['docProps/core.xml', part('cp:coreProperties', `<dc:title>${title}</dc:title>`)] as Part]),
    ...more,
  )
}

/** A run; `look`: inside of its `w:rPr`. */
export const r = (words: string, look = '') =>
  `<w:r w:rsidR="00A1"><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of words or runs; `look`: inside of its `w:pPr`. */
export const p = (inside: string, look = '') =>
  `<w:p w:rsidR="00A1"><w:pPr>${look}</w:pPr>${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`

export const styled = (style: string, inside: string) => p(inside, `<w:pStyle w:val="${style}"/>`)

export const item = (words: string, level = 0, num = 1, style = 'Akapitzlist') =>
  p(words, `<w:pStyle w:val="${style}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`)

export const style = (id: string, name: string, inside = '', kind = 'paragraph') =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`

/** Styles of Word in Polish: ids are Polish, names inside the file are English. */
export const polishStyles = [
  `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="pl-PL" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normalny"><w:name w:val="Normal"/></w:style>`,
  style('Tytu', 'Title', '<w:basedOn w:val="Normalny"/>'),
  ...[1, 2, 3, 4].map((level) =>
    style(
      `Nagwek${level}`,
      `heading ${level}`,
      `<w:basedOn w:val="Normalny"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`,
    ),
  ),
  style('Akapitzlist', 'List Paragraph'),
  style('Cytat', 'Quote', '<w:rPr><w:i/></w:rPr>'),
  style('Spistreci1', 'toc 1'),
  style('Pogrubienie', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
  style(
    'Odwoanieprzypisudolnego',
    'footnote reference',
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    'character',
  ),
].join('')

/** Levels of one list: format, words, number to begin with. */
export const list = (
  id: number,
  ...levels: readonly (readonly [format: string, words: string, start?: number, more?: string])[]
) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, words, start = 1, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${words}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

export const num = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

type Cell = string | { readonly words: string; readonly look: string }

const cell = (one: Cell) => {
  const { words, look } = typeof one === 'string' ? { words: one, look: '' } : one
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${look}</w:tcPr>${words.startsWith('<w:p ') ? words : p(words)}</w:tc>`
}

export const row = (cells: readonly Cell[], look = '') =>
  `<w:tr><w:trPr>${look}</w:trPr>${cells.map(cell).join('')}</w:tr>`

export const table = (rows: readonly string[], look = '') =>
  `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`

export const HEAD = '<w:tblHeader/>'

/** A picture as Word writes it since 2007. */
export const drawing = (relation: string, description = '', more = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Obraz 1" descr="${description}">${more}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A field of three marks around its instruction and its result. */
export const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** A film of the web as Word has it: a picture with the frame of a player behind it. */
export const webVideo = (relation: string, src: string, description: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Wideo 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"><a:extLst><a:ext uri="{C809E66F-F1BF-436E-b5F7-EEA9579F0CBA}"><wp15:webVideoPr embeddedHtml="&lt;iframe width=&quot;200&quot; src=&quot;${src}&quot; frameborder=&quot;0&quot;&gt;&lt;/iframe&gt;" h="113" w="200"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
