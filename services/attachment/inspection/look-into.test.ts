import { deflateSync } from 'node:zlib'
import { PDFArray, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { aDocx, aMacroDocx, anOdt, anXlsx, aPdf, aZip } from '../testing-files.ts'
import { lookInto } from './look-into.ts'
import {
  aPdfWithAction,
  aRealDocx,
  aRealOdt,
  aRealPdf,
  aRealXlsx,
  relation,
  relations,
  word,
} from './testing-documents.ts'

/* What the parsers say, in this process; run-inspector.test.ts asks them in a process of their own. */

const CFB = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')

async function verdict(bytes: Uint8Array | Promise<Uint8Array>): Promise<string> {
  const look = await lookInto(await bytes)
  return look.ok ? look.kind : look.refusal
}

describe('harmless documents with all that offices put into them', () => {
  test.each([
    ['pdf', aRealPdf()],
    ['pdf', aRealPdf(undefined, { packed: false })],
    ['pdf', aPdf()],
    ['pdf', aPdf({ hidden: '8 0 << /Type /Annot /S /URI /URI (https://urzad.example) >>' })],
    // Words of a text are no names, nor is a longer name.
    ['pdf', aPdf({ objects: '3 0 obj (/JavaScript /JS 12 0 R) endobj\n4 0 obj /JavaScripts endobj\n' })],
    ['pdf', aPdf({ objects: '3 0 obj << /Title (JavaScript: podstawy) >> endobj\n' })],
    // A later version of an object, as programs write that change a file.
    ['pdf', aPdf({ objects: '3 0 obj 1 endobj\n3 0 obj 2 endobj\n' })],
    ['pdf', aPdfWithAction({ S: 'Named', N: 'Print' })],
    ['docx', aRealDocx()],
    ['docx', aRealDocx({ links: [relation('hyperlink', 'file:///C:\\Users\\anna\\plan.docx', 'External')] })],
    ['xlsx', aRealXlsx()],
    ['odt', aRealOdt()],
  ])('%s', async (kind, bytes) => {
    expect(await verdict(bytes)).toBe(kind)
  })
})

describe('what a PDF may not hold', () => {
  const script = '<< /S /JavaScript /JS (app.alert(1)) >>'
  const packed = deflateSync('8 0 << /S /Launch >>')
  const stream = (dictionary: string, body: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`7 0 obj\n${dictionary}\nstream\r`),
      Buffer.from(body),
      Buffer.from('\nendstream\nendobj\n'),
    ])
  const withStream = (object: Buffer) => {
    const [start = '', end = ''] = aPdf({ objects: '@' }).toString('latin1').split('@')
    return Buffer.concat([Buffer.from(start), object, Buffer.from(end)])
  }

  test.each([
    ['encrypted', aPdf({ trailer: '/Encrypt 5 0 R ' })],
    ['encrypted', aPdf({ trailer: '/Encrypt << /Filter /Standard >> ' })],
    ['encrypted', aPdf({ trailer: '/Encrypt %uwaga\n5 0 R ' })],
    ['encrypted', aPdf({ trailer: '/Encr#79pt%\r5 0 R ' })],
    ['active-content', aPdf({ objects: `3 0 obj ${script} endobj\n` })],
    ['active-content', aPdf({ objects: '3 0 obj << /S/J#61vaScript/JS(app.alert(1)) >> endobj\n' })],
    ['active-content', aPdf({ objects: '3 0 obj << /Next << /JS\0(app.alert(1)) >> >> endobj\n' })],
    ['active-content', aPdf({ objects: '3 0 obj << /S 4 0 R >> endobj\n4 0 obj /Java#53cript endobj\n' })],
    ['active-content', aPdf({ objects: '3 0 obj << /A << /URI (javascript:app.alert\\(1\\)) >> >> endobj\n' })],
    ['active-content', aPdf({ objects: '3 0 obj << /S /Launch /F (cmd.exe) >> endobj\n' })],
    ['active-content', aPdf({ objects: '3 0 obj << /AcroForm << /XFA 9 0 R >> >> endobj\n' })],
    // The former version of an object, to which the table may still lead.
    ['active-content', aPdf({ objects: `3 0 obj ${script} endobj\n3 0 obj null endobj\n` })],
    ['active-content', aPdf({ hidden: `8 0 ${script}` })],
    ['active-content', aPdf({ hidden: '8 0 << /S /L#61unch >>' })],
    ['active-content', aPdf({ hidden: `8 0 << /Contents (obj) /A ${script} >>` })],
    // The dictionary of the stream holds the word that began its object; the stream begins after a lone CR.
    [
      'active-content',
      withStream(
        stream(`<< /Type /ObjStm /N 1 /First 4 /X (obj) /Filter /FlateDecode /Length ${packed.length} >>`, packed),
      ),
    ],
    // Readers ask the table which stream holds an object, not the stream for its type.
    ['active-content', withStream(stream(`<< /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>`, packed))],
    ['active-content', aPdfWithAction({ S: 'Launch', F: PDFString.of('cmd.exe') })],
    ['active-content', aPdfWithAction({ S: 'SubmitForm', F: PDFString.of('https://zly.example') })],
    ['active-content', aPdfWithAction({ S: 'ImportData', F: PDFString.of('dane.fdf') })],
    ['active-content', aPdfWithAction({ S: 'Rendition', JS: PDFString.of('app.alert(1)') })],
    ['active-content', aRealPdf((doc) => doc.addJavaScript('start', 'app.alert(1)'))],
    ['embedded-files', aRealPdf((doc) => doc.attach(Buffer.from('MZ'), 'plan.exe'))],
    ['embedded-files', aPdfWithAction({ S: 'GoToE' })],
    ['broken', aPdf().subarray(0, 60)],
    ['broken', Buffer.from('%PDF-1.7\n<script>alert(1)</script>')],
    ['broken', aPdf({ objects: '7 0 obj << /Type /Obj#53tm /Filter /LZWDecode >>\nstream\nabc\nendstream endobj\n' })],
    // Objects where a program that reads from top to bottom sees none, but the table may lead.
    ['broken', aPdf({ objects: `3 0 obj << /Length 60 >>\nstream\n9 0 obj ${script} endobj\nendstream endobj\n` })],
    ['broken', aPdf({ objects: `% 9 0 obj ${script} endobj\n` })],
    ['broken', aPdf({ objects: `3 0 obj (9%\n0%\nobj ${script} endobj) endobj\n` })],
    ['broken', aPdf({ objects: `3 0 obj ${'['.repeat(100_000)} endobj\n` })],
    [
      'broken',
      aPdf({
        objects:
          '7 0 obj << /Type /ObjStm /N 1 /First 4 /DecodeParms << /Predictor 12 >> >>\nstream\n8 0 << >>\nendstream endobj\n',
      }),
    ],
  ])('%s', async (refusal, bytes) => {
    expect(await verdict(bytes)).toBe(refusal)
  })
})

describe('what an office document may not hold', () => {
  const settings = (target: string) =>
    ['word/_rels/settings.xml.rels', relations(relation('attachedTemplate', target, 'External'))] as const
  const field = (...runs: readonly string[]) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((run) => `<w:r><w:instrText>${run}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>`

  test.each([
    ['macros', aMacroDocx()],
    ['macros', aDocx(['word/vbaProject.bin', 'x'])],
    ['macros', aDocx(['word/activeX/activeX1.bin', 'x'])],
    ['macros', anXlsx(['xl/macrosheets/sheet1.xml', 'x'])],
    ['macros', anOdt({}, ['Basic/Standard/Module1.xml', 'x'])],
    ['macros', anOdt({}, ['Scripts/python/a.py', 'x'])],
    ['macros', aRealOdt({ content: '<script:event-listener xlink:href="vnd.sun.star.script:a.b?language=Basic"/>' })],
    ['macros', aRealOdt({ content: '<text:a xlink:href="vnd.sun.star.script:a.b">a</text:a>' })],
    ['encrypted', anOdt({ manifest: '<manifest:encryption-data/>' })],
    ['encrypted', aDocx(['word/media/image1.png', 'x', 'encrypted'])],
    ['external-content', aRealDocx({ parts: [settings('https://zly.example/a.dotm')] })],
    ['external-content', aRealDocx({ parts: [settings('file:///\\\\serwer\\a.dotx')] })],
    ['external-content', aRealDocx({ links: [relation('oleObject', 'mhtml:https://zly.example/a!b', 'External')] })],
    ['external-content', aRealDocx({ links: [relation('image', 'https://zly.example/a.png', '&#69;xternal')] })],
    ['external-content', aRealDocx({ links: [relation('frame', 'https://zly.example/a.htm')] })],
    ['external-content', aRealDocx({ links: [relation('hyperlink', 'ms-msdt:/id PCWDiagnostic', 'External')] })],
    [
      'external-content',
      aRealXlsx({
        parts: [
          [
            'xl/externalLinks/_rels/externalLink1.xml.rels',
            relations(relation('externalLinkPath', 'inny.xlsx', 'External')),
          ],
        ],
      }),
    ],
    [
      'external-content',
      aRealXlsx({
        parts: [
          [
            'xl/connections.xml',
            '<connections><connection><webPr url="https://zly.example"/></connection></connections>',
          ],
        ],
      }),
    ],
    ['external-content', aRealOdt({ content: '<draw:image xlink:href="https://zly.example/a.png"/>' })],
    ['external-content', aRealOdt({ content: '<text:section-source xlink:href="../inny.odt"/>' })],
    [
      'external-content',
      aRealOdt({ parts: [['META-INF/a.xml', '<meta:template xlink:href="https://zly.example/a.ott"/>']] }),
    ],
    ['external-content', aRealOdt({ parts: [['META-INF/a.xml', '<meta:template xlink:href="//serwer/a.ott"/>']] })],
    ['embedded-files', aRealDocx({ links: [relation('oleObject', 'embeddings/oleObject1.bin')] })],
    ['embedded-files', aRealDocx({ links: [relation('aFChunk', 'afchunk.mht')] })],
    ['embedded-files', aRealDocx({ parts: [['word/embeddings/oleObject1.bin', CFB]] })],
    ['embedded-files', aRealDocx({ parts: [['word/media/image9.png', aZip(['a.exe', 'MZ'])]] })],
    ['embedded-files', aRealXlsx({ parts: [['xl/embeddings/a.pdf', '%PDF-1.7']] })],
    ['embedded-files', aRealXlsx({ parts: [['xl/embeddings/a.docx', aRealDocx()]] })],
    ['embedded-files', aRealOdt({ content: '<draw:object-ole xlink:href="./Object 2"/>' })],
    ['embedded-files', aRealOdt({ parts: [['Object 2', CFB]] })],
    ['macros', aRealDocx({ parts: [['word/embeddings/a.docx', aMacroDocx()]] })],
    ['dde', aRealDocx({ body: field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"') })],
    ['dde', aRealDocx({ body: field(' DD', 'E&#65;UTO c:\\\\cmd.exe') })],
    ['dde', aRealDocx({ body: '<w:fldSimple w:instr=" ddeauto cmd "/>' })],
    ['dde', aRealDocx({ parts: [['word/footnotes2.xml', Buffer.from(`\uFEFF${word(field('DDE a b'))}`, 'utf16le')]] })],
    [
      'dde',
      aRealXlsx({
        parts: [['xl/externalLinks/externalLink1.xml', '<externalLink><ddeLink ddeService="cmd"/></externalLink>']],
      }),
    ],
    ['dde', aRealXlsx({ sheet: "<c><f>cmd|'/c calc'!A1</f></c>" })],
    [
      'dde',
      aRealOdt({
        content:
          '<text:dde-connection-decls><text:dde-connection-decl office:dde-application="soffice"/></text:dde-connection-decls>',
      }),
    ],
    ['dde', aRealOdt({ content: '<office:dde-source office:dde-application="cmd"/>' })],
    ['broken', aRealDocx({ parts: [['word/a.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>']] })],
    ['broken', aRealDocx({ parts: [['word/a.xml', '<?xml version="1.0" encoding="UTF-7"?><a/>']] })],
    ['broken', aDocx(['word/document.xml', '<w:document/>'])],
    ['not-allowed-kind', aZip(['a.exe', 'x'])],
    ['not-allowed-kind', aZip(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet', 'stored'])],
    ['not-allowed-kind', aZip(['[Content_Types].xml', '<Types/>'], ['ppt/presentation.xml', 'x'])],
    ['broken', anOdt().subarray(0, 200)],
    ['broken', Buffer.concat([aDocx(), Buffer.from('MZ')])],
    ['broken', aDocx(['../../etc/passwd', 'x'])],
    ['broken', aZip(['[Content_Types].xml', 'A'.repeat(3_000_000)], ['word/document.xml', '<a/>'])],
    ['broken', Buffer.from('PK\x03\x04')],
    ['too-heavy', aZip(...Array.from({ length: 10_001 }, (_, number) => [`${number}`, ''] as const))],
  ])('%s', async (refusal, bytes) => {
    expect(await verdict(bytes)).toBe(refusal)
  })
})

describe('what is found for readers with assistive technology', () => {
  test('a document made with care', async () => {
    const bytes = await aRealPdf((doc) => {
      doc.setTitle('Plan działań')
      doc.setLanguage('pl-PL')
      const { context, catalog } = doc
      const element = context.register(context.obj({ Type: 'StructElem', S: 'P', K: 0, Pg: doc.getPage(0).ref }))
      const parents = context.obj({ Nums: [0, [element]] })
      const root = context.register(context.obj({ Type: 'StructTreeRoot', K: [element], ParentTree: parents }))
      ;(
        context.lookup(element) as ReturnType<typeof context.obj> & { set: (key: PDFName, value: unknown) => void }
      ).set(PDFName.of('P'), root)
      catalog.set(PDFName.of('StructTreeRoot'), root)
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
      doc.getPage(0).node.set(PDFName.of('StructParents'), context.obj(0))
    })
    expect(await lookInto(bytes)).toEqual({
      ok: true,
      kind: 'pdf',
      findings: { isTagged: true, hasText: true, title: 'Plan działań', language: 'pl-PL', pages: 1 },
    })
  })

  test('one made without, of pictures only, that claims to be tagged', async () => {
    const bytes = await aRealPdf((doc) => {
      doc.getPage(0).node.set(PDFName.of('Contents'), PDFArray.withContext(doc.context))
      doc.catalog.set(PDFName.of('MarkInfo'), doc.context.obj({ Marked: true }))
    })
    expect(await lookInto(bytes)).toMatchObject({
      findings: { isTagged: false, hasText: false, title: null, language: null, pages: 1 },
    })
  })

  test('one that only old programs can show', async () => {
    expect(await lookInto(aPdf())).toEqual({ ok: true, kind: 'pdf', findings: null })
  })
})
