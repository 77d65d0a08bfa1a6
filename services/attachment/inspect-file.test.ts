import { describe, expect, test } from 'vitest'
import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import { inspectFile } from './inspect-file.ts'
import { aDocx, aMacroDocx, anOdt, anXlsx, aPdf, aZip } from './testing-files.ts'

const text = (words: string) => new TextEncoder().encode(words)
const verdict = (bytes: Uint8Array, name = 'plik') => {
  const found = inspectFile(bytes, name)
  return found.ok ? found.kind : found.refusal
}

test.each([
  ['pdf', aPdf(), 'obraz.png'],
  ['pdf', aPdf({ hidden: '8 0 << /Type /Annot /S /URI /URI (https://urzad.example) >>' }), 'plan.pdf'],
  // Words of a text are no names: the letter after them goes on.
  ['pdf', aPdf({ objects: '3 0 obj (/JavaScripts /Launching /EncryptMetadata) endobj\n' }), 'plan.pdf'],
  ['docx', aDocx(), 'oferta.exe'],
  ['xlsx', anXlsx(), 'tabela.xlsx'],
  ['odt', anOdt(), 'pismo.odt'],
  ['csv', text('\uFEFFlata;przyjęto\n2013;tak\n'), 'plany.CSV'],
  ['csv', text('a\tb\r\n'), 'plany.csv'],
])('%s whatever its name', (kind, bytes, name) => {
  expect(verdict(bytes, name)).toBe(kind)
})

describe('what a PDF may not hold', () => {
  test.each([
    ['encrypted', aPdf({ trailer: '/Encrypt 5 0 R ' })],
    ['encrypted', aPdf({ trailer: '/Encrypt << /Filter /Standard >> ' })],
    ['active-content', aPdf({ objects: '3 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj\n' })],
    ['active-content', aPdf({ objects: '3 0 obj << /S/J#61vaScript/JS(app.alert(1)) >> endobj\n' })],
    ['active-content', aPdf({ objects: '3 0 obj << /S /Launch /F (cmd.exe) >> endobj\n' })],
    ['active-content', aPdf({ hidden: '8 0 << /S /JavaScript /JS (app.alert(1)) >>' })],
    ['active-content', aPdf({ hidden: '8 0 << /S /L#61unch >>' })],
    ['active-content', aPdf({ objects: '3 0 obj << /AcroForm << /XFA 9 0 R >> >> endobj\n' })],
    ['broken', aPdf().subarray(0, 60)],
    ['broken', text('%PDF-1.7\n<script>alert(1)</script>')],
    ['broken', aPdf({ objects: '7 0 obj << /Type /Obj#53tm /Filter /LZWDecode >>\nstream\nabc\nendstream endobj\n' })],
  ])('%s', (refusal, bytes) => {
    expect(verdict(bytes)).toBe(refusal)
  })
})

describe('what an office document may not hold', () => {
  test.each([
    ['macros', aMacroDocx()],
    ['macros', aDocx(['word/vbaProject.bin', 'x'])],
    ['macros', aDocx(['word/activeX/activeX1.bin', 'x'])],
    ['macros', anXlsx(['xl/macrosheets/sheet1.xml', 'x'])],
    ['macros', anOdt({}, ['Basic/Standard/Module1.xml', 'x'])],
    ['macros', anOdt({}, ['Scripts/python/a.py', 'x'])],
    ['encrypted', anOdt({ manifest: '<manifest:encryption-data/>' })],
    ['encrypted', aDocx(['word/media/image1.png', 'x', 'encrypted'])],
    ['not-allowed-kind', aZip(['a.exe', 'x'])],
    ['not-allowed-kind', aZip(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet', 'stored'])],
    ['not-allowed-kind', aZip(['[Content_Types].xml', '<Types/>'], ['ppt/presentation.xml', 'x'])],
    ['broken', anOdt().subarray(0, 200)],
    ['broken', Buffer.concat([aDocx(), Buffer.from('MZ')])],
    ['broken', aDocx(['../../etc/passwd', 'x'])],
    ['broken', aZip(['[Content_Types].xml', 'A'.repeat(3_000_000)], ['word/document.xml', 'x'])],
    ['broken', Buffer.from('PK\x03\x04')],
    ['old-office', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 stary dokument', 'latin1')],
  ])('%s', (refusal, bytes) => {
    expect(verdict(bytes, 'pismo.docx')).toBe(refusal)
  })
})

test.each([
  ['empty', new Uint8Array(), 'pusty.csv'],
  ['too-large', new Uint8Array(MAX_FILE_BYTES + 1), 'plan.pdf'],
  ['not-allowed-kind', text('<script>alert(1)</script>,'), 'lista.csv'],
  ['not-allowed-kind', text('MZ\u0090'), 'plan.pdf'],
  ['not-allowed-kind', text('a;b\n'), 'plan.txt'],
  ['not-a-table', text('Jedno zdanie.\n'), 'plan.csv'],
  ['not-utf8', Uint8Array.of(0xb3, 0x3b, 0xf3), 'plan.csv'],
  ['not-utf8', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'plan.csv'],
  ['broken', text('a;\u0007\n'), 'plan.csv'],
])('not taken: %s', (refusal, bytes, name) => {
  expect(verdict(bytes, name)).toBe(refusal)
})
