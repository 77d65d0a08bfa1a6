import { afterEach, expect, test, vi } from 'vitest'
import type { ArticleText } from '#domain/article/article-text.ts'
import { httpTransport } from './http-transport.ts'

afterEach(() => void vi.unstubAllGlobals())

const text = { title: 'Tytuł', slug: 'tytul', event: '2015-02-31' } as ArticleText
const transport = httpTransport(3, (saved) => ({ ...saved, slug: null }))
const request = { articleId: 7, draftKey: 'klucz-klucz-klucz', seenLockVersion: 2, text, by: 'auto' } as const

function answering(status: number, body: unknown) {
  const fetched = vi.fn(async (_address: string, _init?: RequestInit) => {
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

test('a save carries the version seen, the account and who asked; the first one the key instead', async () => {
  const fetched = answering(200, { articleId: 7, lockVersion: 3, savedAt: 5 })
  expect(await transport.save(request)).toEqual({
    kind: 'saved',
    articleId: 7,
    lockVersion: 3,
    savedAt: 5,
    problems: [],
  })
  await transport.save({ ...request, articleId: null })
  const sent = fetched.mock.calls.map(([address, init]) => [address, JSON.parse(String(init?.body))])
  expect(sent).toEqual([
    ['/panel/artykuly/7/szkic', { ...text, accountId: 3, seenLockVersion: 2, by: 'auto' }],
    ['/panel/artykuly/nowy/szkic', { ...text, accountId: 3, draftKey: 'klucz-klucz-klucz' }],
  ])
})

test('a correction says so, when it is sent and when it asks what is saved', async () => {
  const fetched = answering(200, { articleId: 7, lockVersion: 3, savedAt: 5 })
  const correction = httpTransport(3, (saved) => saved, true)
  await correction.save(request)
  await correction.read(7)
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([
    '/panel/artykuly/7/szkic',
    '/panel/artykuly/7/szkic?poprawka=1',
  ])
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toMatchObject({ by: 'correction', seenLockVersion: 2 })
})

test.each([
  [401, { code: 'signed-out' }, 'signed-out'],
  [403, { code: 'forbidden' }, 'forbidden'],
  [403, { code: 'other-account' }, 'other-account'],
  [404, { code: 'not-found' }, 'gone'],
  [409, { code: 'conflict' }, 'conflict'],
  [413, '', 'too-large'],
  [429, { code: 'too-many' }, 'too-many'],
  // Words of something between us and the server say nothing of the text.
  [200, '<html>', 'unreachable'],
  [200, {}, 'unreachable'],
  [401, '<html>', 'unreachable'],
  [403, '<html>', 'unreachable'],
  [404, {}, 'unreachable'],
  [429, '', 'unreachable'],
  [500, {}, 'unreachable'],
  [503, '', 'unreachable'],
])('%d with %j means "%s"', async (status, body, kind) => {
  answering(status, body)
  expect((await transport.save(request)).kind).toBe(kind)
})

test('no answer at all is unreachable', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await transport.save(request)).toEqual({ kind: 'unreachable' })
  expect(await transport.read(7)).toEqual({ kind: 'unreachable' })
})

test('fields left out of a save are named, an impossible date as it was typed', async () => {
  const errors = [{ field: 'event', key: 'not-a-date', text: 'Takiej daty nie ma.' }]
  answering(200, { articleId: 7, lockVersion: 3, savedAt: 5, errors })
  expect(await transport.save(request)).toMatchObject({
    kind: 'saved',
    problems: [{ field: 'event', text: expect.stringMatching(/^Takiej daty nie ma: 31\.02\.2015\./) }],
  })
})

test('what was refused, with an impossible date as it was typed', async () => {
  const errors = [
    { field: 'event', key: 'not-a-date', text: 'Takiej daty nie ma.' },
    { field: 'title', key: 'too-long', text: 'Tytuł jest za długi.' },
  ]
  answering(422, { errors })
  expect(await transport.save(request)).toEqual({
    kind: 'refused',
    problems: [
      { field: 'event', text: expect.stringMatching(/^Takiej daty nie ma: 31\.02\.2015\./) },
      { field: 'title', text: 'Tytuł jest za długi.' },
    ],
  })
})

test('a saved text is read as the form shows it', async () => {
  const draft = { lockVersion: 4, savedAt: 9, savedBy: 'Bogdan', isOpen: true, problems: [], text }
  answering(200, draft)
  expect(await transport.read(7)).toEqual({ kind: 'read', draft: { ...draft, text: { ...text, slug: null } } })
})

test('with it comes what its last save left out, as it was typed', async () => {
  const draft = { lockVersion: 4, savedAt: 9, savedBy: 'Bogdan', isOpen: true, text }
  const problems = [{ field: 'slug', text: 'Ten adres ma już inny artykuł. Wpisz inny.' }]
  answering(200, { ...draft, problems, typed: { slug: 'zajety' } })
  expect(await transport.read(7)).toEqual({
    kind: 'read',
    draft: { ...draft, problems, text: { ...text, slug: 'zajety' } },
  })
})
