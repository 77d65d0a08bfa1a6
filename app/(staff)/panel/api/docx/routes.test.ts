import { existsSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readDocxReport } from '#components/docx/docx-report.ts'
import type { Database } from '#db/client.ts'
import { articleRevisions, attachments, media, securityLog } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { docxOf, drawing, p, polishStyles, r, styled } from '#services/docx/testing-docx.ts'
import { imagesFolder } from '#services/media/image-paths.ts'
import { aFlag } from '#services/media/testing-images.ts'
import { accountOf, asAdministrator, asAuthor } from '#services/testing.ts'

/* A DOCX through both routes that take it, with the real child, the real verbs and a real disk. */

const there = vi.hoisted(() => ({ staff: null as unknown, directory: '' }))
vi.mock('server-only', () => ({}))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/navigation', () => ({ redirect: () => {} }))
vi.mock('#app/_server/context.ts', () => ({ dataDirectory: () => there.directory }))
vi.mock('#app/_server/staff.ts', () => ({ findStaff: async () => there.staff }))
const blocks = await import('./route.ts')
const articles = await import('./artykul/route.ts')

const TEST_TIMEOUT_MS = 60_000

function signIn(as: typeof asAuthor): Database {
  const db = openTestDatabase()
  const context = as(db)
  there.staff = { context, account: { id: context.actor.kind === 'account' ? context.actor.accountId : 0 } }
  return db
}

beforeEach(() => {
  there.directory = testDirectory()
  Reflect.deleteProperty(globalThis, 'komunikatQuotas')
})

const picture = await aFlag().png().toBuffer()
const document = docxOf({
  styles: polishStyles,
  title: 'Z właściwości',
  body:
    styled('Nagwek1', 'Plan pomocy') +
    p(r('Tekst ') + r('ważny', '<w:b/><w:color w:val="FF0000"/>') + drawing('rId1', 'Flaga')) +
    p(drawing('rId2')),
  links: [
    ['rId1', 'image', 'media/a.png'],
    ['rId2', 'image', 'media/b.emf'],
  ],
  media: { 'a.png': picture, 'b.emf': Buffer.from('\x01\0\0\0EMF') },
})

function sent(file: Uint8Array, accept: string, key = 'a'.repeat(32)): Request {
  const form = new FormData()
  form.set('idempotencyKey', key)
  form.set('file', new File([file as Uint8Array<ArrayBuffer>], 'Plan_pomocy.docx'))
  return new Request('https://portal.example/panel/api/docx', { method: 'POST', body: form, headers: { accept } })
}
const empty = { params: Promise.resolve({}) }
const asForm = (file: Uint8Array, key?: string) => articles.POST(sent(file, 'text/html', key), empty)
const asProgram = (file: Uint8Array) => blocks.POST(sent(file, 'application/json'), empty)

describe('an article begun with a document', { timeout: TEST_TIMEOUT_MS }, () => {
  test('is a draft with its title, its text and its picture; the file is not kept', async () => {
    const db = signIn(asAuthor)
    const answer = await asForm(document)
    expect(answer.status).toBe(303)
    const to = new URL(answer.headers.get('location') ?? '', 'https://portal.example')
    expect(to.pathname).toMatch(/^\/panel\/artykuly\/\d+$/)
    expect(to.searchParams.get('komunikat')).toBe('draft-from-docx')
    expect(readDocxReport(to.searchParams.get('wczytano') ?? '')).toEqual({
      dropped: ['colour'],
      remarks: {},
      images: { kept: 1, withoutAlt: 0, lost: 1 },
      recordings: 0,
    })
    const revision = db.select().from(articleRevisions).get()
    expect(revision).toMatchObject({ title: 'Plan pomocy', bodyText: expect.stringContaining('Tekst ważny') })
    expect(revision?.createdBy).toBe(accountOf(db, 'anna'))
    expect(revision?.body).toContain('"alt":"Flaga"')
    expect(db.select().from(media).all()).toMatchObject([{ uploadName: 'Plan pomocy 1' }])
    expect(db.select().from(attachments).all()).toEqual([])
  })

  test('sent twice with one key is one article', async () => {
    const db = signIn(asAuthor)
    const first = await asForm(document)
    const second = await asForm(document)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(db.select().from(articleRevisions).all()).toHaveLength(1)
    await asForm(document, 'b'.repeat(32))
    expect(db.select().from(articleRevisions).all()).toHaveLength(2)
  })

  test('takes its title from the properties or the name where no heading is one', async () => {
    const db = signIn(asAuthor)
    await asForm(docxOf({ title: 'Z właściwości', body: p('a') }))
    await asForm(docxOf({ body: p('b') }))
    const titles = db.select({ title: articleRevisions.title }).from(articleRevisions).all()
    expect(titles.map(({ title }) => title)).toEqual(['Z właściwości', 'Plan pomocy'])
  })

  test.each([
    ['too-long', docxOf({ body: p('słowo '.repeat(200_000)) })],
    ['no-text', docxOf({ body: p('') })],
    ['not-allowed-kind', Buffer.from('%PDF-1.7')],
    ['old-office', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
  ])('is not begun: %s', async (key, file) => {
    const db = signIn(asAuthor)
    expect((await asForm(file)).headers.get('location')).toBe(`/panel/artykuly/nowy?blad=${key}`)
    expect(db.select().from(articleRevisions).all()).toEqual([])
  })
})

describe('blocks for a text that is being written', { timeout: TEST_TIMEOUT_MS }, () => {
  test('come with pictures and sentences; nothing else is made', async () => {
    const db = signIn(asAuthor)
    const answer = await asProgram(document)
    expect(answer.status).toBe(201)
    const told = (await answer.json()) as { blocks: { type: string }[]; images: object[]; report: string[] }
    expect(told.blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'image'])
    expect(told.images).toMatchObject([{ mediaId: 1, width: 64, height: 32 }])
    expect(told.report).toEqual([
      'Nie dodano 1 obrazu: zapisz go jako PNG albo JPEG i prześlij przyciskiem „Obraz”.',
      'Dodano 1 obraz.',
      'Usunięto formatowanie: kolory.',
      'Samego pliku DOCX portal nie przechowuje: jeśli czytelnicy mają go pobierać, dodaj go jako załącznik.',
    ])
    expect(db.select().from(articleRevisions).all()).toEqual([])
  })

  test('a text too long for an article leaves no picture behind', async () => {
    const db = signIn(asAuthor)
    const file = docxOf({
      body: p(r('słowo '.repeat(200_000)) + drawing('rId1')),
      links: [['rId1', 'image', 'media/a.png']],
      media: { 'a.png': picture },
    })
    const answer = await asProgram(file)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      errors: [{ key: 'too-long', text: expect.stringMatching(/za długi/) }],
    })
    expect(db.select().from(media).all()).toEqual([])
  })
})

test('whoever may not write articles leaves nothing behind', async () => {
  const db = signIn(asAdministrator)
  expect((await asForm(document)).headers.get('location')).toBe('/panel/artykuly/nowy?blad=forbidden')
  expect((await asProgram(document)).status).toBe(403)
  expect(existsSync(imagesFolder(there.directory))).toBe(false)
  expect(db.select({ kind: securityLog.kind }).from(securityLog).all()).toEqual([
    { kind: 'refused' },
    { kind: 'refused' },
  ])
})
