import { describe, expect, test } from 'vitest'
import { aDocx, anOdt, anXlsx, aZip } from '../attachment/testing-files.ts'
import { readDocx } from './read-docx.ts'
import { docxOf, drawing, field, item, list, num, p, r, relations, row, table } from './testing-docx.ts'

const MEGABYTE = 1_048_576

describe('what is no document that can be read is refused in words of its own', () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
  const whole = docxOf({ body: p('Tekst.') })
  test.each([
    ['a table of Excel', anXlsx(), 'not-allowed-kind'],
    ['a text of OpenDocument', anOdt(), 'not-allowed-kind'],
    ['an archive', aZip(['a.txt', 'a']), 'not-allowed-kind'],
    [
      'a document with programs',
      docxOf({ body: p('a'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'not-allowed-kind',
    ],
    ['a document without a body', aDocx(), 'broken'],
    ['a document without its main part', aZip(['[Content_Types].xml', types]), 'broken'],
    ['a file cut in the middle', whole.subarray(0, whole.length - 200), 'broken'],
    [
      'a part cut in the middle',
      aZip(['[Content_Types].xml', types], ['word/document.xml', '<w:document><w:body>']),
      'broken',
    ],
    [
      'a part with a document type',
      docxOf({ body: p('a'), more: [['docProps/core.xml', '<!DOCTYPE a><a/>']] }),
      'broken',
    ],
    ['two parts of one name', docxOf({ body: p('a'), more: [['word/document.xml', '<a/>']] }), 'broken'],
    ['a part with a password', docxOf({ body: p('a'), more: [['word/a.xml', '<a/>', 'encrypted']] }), 'encrypted'],
    ['a document of nothing but spaces', docxOf({ body: p(' ') + p('') }), 'no-text'],
    [
      'nothing but a picture from elsewhere',
      docxOf({ body: p(drawing('rId1')), links: [['rId1', 'image', 'https://a.pl/a.png', 'External']] }),
      'no-text',
    ],
    ['a part that unpacks to 200 MB', docxOf({ body: p('a'.repeat(200 * MEGABYTE)) }), 'too-heavy'],
    [
      'many parts that unpack to 80 MB',
      docxOf({
        body: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => p(drawing(id))).join(''),
        links: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(
          (id) => [id, 'image', `media/${id}.png`] as const,
        ),
        more: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(
          (id) => [`word/media/${id}.png`, Buffer.alloc(8 * MEGABYTE)] as const,
        ),
      }),
      'too-heavy',
    ],
    ['a million elements', docxOf({ body: '<w:p/>'.repeat(1_000_000) }), 'too-heavy'],
    [
      'elements in one another without end',
      docxOf({ body: '<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000) }),
      'too-heavy',
    ],
  ])('%s', async (_, file, refusal) => {
    expect(await readDocx(file)).toEqual({ ok: false, refusal })
  })
})

describe('what turns in circles or leads nowhere is read all the same', () => {
  const words = async (document: Parameters<typeof docxOf>[0]) => {
    const reading = await readDocx(docxOf(document))
    return reading.ok ? JSON.stringify(reading.content.nodes) : reading.refusal
  }
  test('styles based on each other', async () => {
    const circle = (id: string, on: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`
    expect(
      await words({ styles: circle('a', 'b') + circle('b', 'a'), body: p('Tekst', '<w:pStyle w:val="a"/>') }),
    ).toContain('Tekst')
  })
  test('notes that call each other', async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const footnotes = `<w:footnote w:id="1">${p(r('Przypis') + reference)}</w:footnote>`
    expect(await words({ footnotes, body: p(r('Tekst') + reference) })).toMatch(/Tekst.*Przypis/)
  })
  test('a field that never ends, a note and a list that are not there, a span out of bounds', async () => {
    const body =
      p(field('HYPERLINK', r('a')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/, '')) +
      p('<w:r><w:endnoteReference w:id="7"/></w:r>') +
      item('b', 0, 99) +
      item('c', -4, 1) +
      item('d', 400, 1) +
      table([row([{ words: 'e', look: '<w:gridSpan w:val="99999"/>' }], '<w:gridBefore w:val="-3"/>')])
    const numbering = list(1, ['decimal', '%1.']) + num(1, 1)
    const read = await words({ numbering, body })
    for (const word of ['a', 'b', 'c', 'd', 'e']) expect(read).toContain(`"${word}"`)
  })
  test('relations out of the file and up its folders are not followed', async () => {
    const body = p(r('Tekst') + drawing('rId1') + drawing('rId2'))
    const reading = await readDocx(
      docxOf({
        body,
        links: [
          ['rId1', 'image', '../../../../etc/passwd'],
          ['rId2', 'image', 'file:///etc/passwd', 'External'],
        ],
        more: [['word/_rels/styles.xml.rels', relations()]],
      }),
    )
    expect(reading).toMatchObject({ ok: true, content: { pictures: [''] } })
  })
})
