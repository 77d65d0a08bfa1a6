import { expect, test } from 'vitest'
import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import { inspectFile } from './inspect-file.ts'

/* What is decided before any parser; PDF and office documents: inspection/look-into.test.ts. */

const text = (words: string) => new TextEncoder().encode(words)
const verdict = async (bytes: Uint8Array, name = 'plik') => {
  const found = await inspectFile(bytes, name)
  return found.ok ? found.kind : found.refusal
}

test.each([
  ['csv', text('\uFEFFlata;przyjęto\n2013;tak\n'), 'plany.CSV'],
  ['csv', text('a\tb\r\n'), 'plany.csv'],
  ['empty', new Uint8Array(), 'pusty.csv'],
  ['too-large', new Uint8Array(MAX_FILE_BYTES + 1), 'plan.pdf'],
  ['old-office', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 stary dokument', 'latin1'), 'pismo.docx'],
  ['not-allowed-kind', text('<script>alert(1)</script>,'), 'lista.csv'],
  ['not-allowed-kind', text('MZ\u0090'), 'plan.pdf'],
  ['not-allowed-kind', text('a;b\n'), 'plan.txt'],
  ['not-a-table', text('Jedno zdanie.\n'), 'plan.csv'],
  ['not-utf8', Uint8Array.of(0xb3, 0x3b, 0xf3), 'plan.csv'],
  ['not-utf8', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'plan.csv'],
  ['broken', text('a;\u0007\n'), 'plan.csv'],
])('%s', async (expected, bytes, name) => {
  expect(await verdict(bytes, name)).toBe(expected)
})

// The child that looks into it is told no name.
test.each(['oferta.exe', 'plan.pdf', ''])('a file is what is inside it, whatever its name: %j', async (name) => {
  expect(await verdict(text('%PDF-1.7\nto nie jest PDF'), name)).toBe('broken')
})
