import { expect, test } from 'vitest'
import { fileKind, fileKindOfMime } from './file-kind.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A ZIP as far as its kind can be told: headers of stored entries. */
function zip(...entries: readonly (readonly [name: string, content: string])[]): Uint8Array {
  return Uint8Array.from(
    entries.flatMap(([name, content]) => {
      const header = new Uint8Array(30)
      header.set([0x50, 0x4b, 3, 4])
      header[26] = name.length
      return [...header, ...bytes(name), ...bytes(content)]
    }),
  )
}

const types = ['[Content_Types].xml', '<Types/>'] as const

test.each([
  ['a PDF whatever its name', bytes('%PDF-1.7\n'), 'obraz.png', 'pdf'],
  ['a DOCX', zip(types, ['word/document.xml', '<w/>']), 'oferta.docx', 'docx'],
  ['an XLSX', zip(types, ['xl/workbook.xml', '<x/>']), 'tabela.xlsx', 'xlsx'],
  ['an ODT', zip(['mimetype', 'application/vnd.oasis.opendocument.text']), 'pismo.odt', 'odt'],
  ['a CSV with a mark of byte order', bytes('\uFEFFlata;przyjęto\n2013;tak\n'), 'plany.CSV', 'csv'],
])('%s', (_, content, name, kind) => {
  expect(fileKind(content, name)).toBe(kind)
})

test.each([
  ['nothing', new Uint8Array(), 'pusty.csv'],
  ['a page that calls itself CSV', bytes('<script>alert(1)</script>,'), 'lista.csv'],
  ['a program that calls itself PDF', bytes('MZ\u0090'), 'plan.pdf'],
  ['a ZIP of anything', zip(['a.exe', '']), 'plan.docx'],
  ['an OpenDocument spreadsheet', zip(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']), 'a.odt'],
  ['text without columns', bytes('Jedno zdanie.\n'), 'plan.csv'],
  ['text of an old code page', Uint8Array.of(0xb3, 0x3b, 0xf3), 'plan.csv'],
  ['columns without the name', bytes('a;b\n'), 'plan.txt'],
  ['a shortened ZIP', Uint8Array.of(0x50, 0x4b, 3, 4), 'plan.docx'],
])('not ours: %s', (_, content, name) => {
  expect(fileKind(content, name)).toBeNull()
})

test('a kept type is found again', () => {
  expect(fileKindOfMime('text/csv')).toBe('csv')
  expect(fileKindOfMime('text/html')).toBeNull()
})
