import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { BodyNode } from '#domain/article/body/body.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { readOldPage } from '#domain/import/old-page.ts'
import type { OldPage } from '#domain/import/understood-page.ts'
import { readPageFile } from './read-page-file.ts'

const fixtures = fileURLToPath(new URL('../../domain/import/testing/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'saved-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string) {
  const file = readPageFile(join(fixtures, name))
  const result = file.ok ? readOldPage(file.source) : file
  if (!result.ok) throw new Error(`The test needs a page: ${result.reason.key}`)
  return result
}

function refusal(name: string, content: string | Uint8Array): string | null {
  const path = join(folder, name)
  writeFileSync(path, content)
  const file = readPageFile(path)
  const result = file.ok ? readOldPage(file.source) : file
  return result.ok ? null : result.reason.key
}

function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.text
  return 'content' in node ? node.content.map(textOf).join('') : ''
}
const wholeText = ({ body }: OldPage) => body.content.map(textOf).join('')
const signs = (text: string) => text.replace(/\s/gu, '')
const keysOf = (findings: readonly { key: string }[]) => [...new Set(findings.map(({ key }) => key))].sort()

const all = [
  'kolejne-zespoly.txt',
  'trainings.txt',
  'konkurs.txt',
  'kampania.html.saved',
  'wizyta.windows-1250.html.saved',
]

describe('nothing published is lost', () => {
  test.each(['kolejne-zespoly.txt', 'trainings.txt', 'konkurs.txt'])(
    'every character of %s that is no frame stands in the body, in order',
    (name) => {
      const { page, report } = read(name)
      const frame = new Set([
        ...report.dropped.map(({ line }) => line),
        ...report.recognised.filter(({ key }) => key === 'title').map(({ line }) => line),
      ])
      const published = readFileSync(join(fixtures, name), 'utf8')
        .split(/\r?\n/)
        .filter((_, at) => !frame.has(at + 1))
        .map((line) => line.replace(/^\s*(?:[•·]|-(?= \p{Ll}))/u, ''))
      expect(published.length).toBeGreaterThan(5)
      expect(signs(wholeText(page))).toBe(signs(published.join('')))
    },
  )

  test.each(all)('the body of %s is one that the portal accepts', (name) => {
    expect(parseBody(read(name).page.body).ok).toBe(true)
  })
})

test('a page in plain text with bullets: list, register, project, and every oddity named', () => {
  const { page, report } = read('kolejne-zespoly.txt')
  expect(page.title).toBe('Pięć nowych zespołów w regionach')
  expect(page.teamMentions.map(({ voivodeship }) => voivodeship)).toEqual(['30', '16', '10', '18', '04', '22'])
  expect(page.claims.map(({ edtf }) => edtf)).toEqual([
    '2011-03',
    '2015-01-12',
    '2015-02-03',
    '2014-02-17',
    '2015-03-10',
    '2015-06-02',
  ])
  expect(page.projectMention).toMatchObject({
    title: 'Bezpieczna droga do pracy za granicą',
    englishTitle: null,
    programme: 'PL-99',
    mechanism: 'Przykładowego Mechanizmu Finansowego',
    period: { from: 2009, to: 2014 },
  })
  expect(keysOf(report.toCheck)).toEqual([
    'count-with-exception',
    'date-out-of-order',
    'double-spaces',
    'image-text-run-in',
    'malformed-period',
    'relative-date',
    'space-before-punctuation',
  ])
})

test('an English page with tags and middle dots', () => {
  const { page, report } = read('trainings.txt')
  expect(page).toMatchObject({
    lang: 'en',
    publishedOn: { edtf: '2015-12-07' },
    tags: ['training', 'regional teams'],
    archivedNotice: true,
  })
  expect(page.body.content[2]).toMatchObject({ type: 'bulletList', content: { length: 4 } })
  expect(page.projectMention?.title).toBe('Safer Roads to Work')
  expect(keysOf(report.toCheck)).toEqual(['count-differs', 'relative-date', 'space-before-punctuation'])
})

test('a page with CRLF line ends and hyphens: a list is a list, a quotation is not', () => {
  const { page, report } = read('konkurs.txt')
  expect(page.body.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'bulletList',
    'paragraph',
    'paragraph',
    'paragraph',
  ])
  expect(page).toMatchObject({ archivedNotice: false, tags: ['konkursy', 'pomoc'] })
  expect(keysOf(report.toCheck)).toEqual([
    'bare-url',
    'capitals-as-heading',
    'dotted-thousands',
    'email-in-text',
    'impossible-date',
    'phone-in-text',
    'relative-date',
    'unbalanced-quotes',
  ])
})

test('an HTML page: structure, links, the image beside its sentence, the frame outside', () => {
  const { page, report } = read('kampania.html.saved')
  expect(page.body.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'orderedList',
    'paragraph',
    'paragraph',
    'paragraph',
    'table',
    'paragraph',
  ])
  expect(page).toMatchObject({
    title: 'Ruszyła kampania „Zanim wyjedziesz”',
    publishedOn: { edtf: '2017-10-18' },
    tags: ['kampanie', '18 października'],
    pageAddress: 'https://dawny.portal.example/hl/aktualnosci/7001,Kampania.html',
  })
  expect(page.imageTexts.map(({ gluedTo }) => gluedTo)).toEqual([null, 'Celem kampanii jest ostrożność.'])
  expect(JSON.stringify(page.body)).toContain('"href":"https://dworce.example/lista"')
  expect(report.dropped.filter(({ key }) => key === 'repeated-caption')).toHaveLength(1)
  expect(wholeText(page)).not.toMatch(/Strona główna|Creative Commons|nie<\/p>|color/)
})

test('a print view in Windows-1250, laid out with a table', () => {
  const { page, report } = read('wizyta.windows-1250.html.saved')
  expect(page).toMatchObject({ title: 'Wizyta studyjna w Göteborgu', publishedOn: { edtf: '2017-10-24' } })
  expect(wholeText(page)).toContain('Zażółć gęślą jaźń – powiedział gospodarz.')
  expect(keysOf(report.dropped)).toEqual([
    'before-title',
    'date-label',
    'page-address-line',
    'print-stamp-line',
    'share',
    'tags-label',
  ])
  expect(report.recognised.find(({ key }) => key === 'print-stamp')?.quote).toBe('2023-02-06, 00:24')
})

describe('refused', () => {
  test.each([
    ['empty', ''],
    ['too-large', 'a'.repeat(1_000_001)],
    ['binary', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff])],
    ['unknown-encoding', new Uint8Array([0xb3, 0xb9])],
    ['other-document', '<!DOCTYPE html><title>Sklep</title><p>Buty</p>'],
    ['other-document', '{"name": "dane"}'],
    ['no-title', '<!DOCTYPE html><p>Dodane dnia 02.03.2015</p><p>Tekst</p>'],
  ])('%s', (key, content) => {
    expect(refusal('strona', content)).toBe(key)
  })

  test('a file that is not there, and a folder', () => {
    expect(readPageFile(join(folder, 'brak.txt'))).toMatchObject({
      ok: false,
      reason: { key: 'unreadable', context: { code: 'ENOENT' } },
    })
    expect(readPageFile(folder)).toMatchObject({ ok: false, reason: { key: 'unreadable' } })
  })
})
