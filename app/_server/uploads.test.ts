import { existsSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { attachmentFiles, securityLog } from '#db/schema/index.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { aPublishedArticle } from '#services/article/testing.ts'
import { createAttachment } from '#services/attachment/create-attachment.ts'
import { imagesFolder } from '#services/media/image-paths.ts'
import { filesFolder } from '#services/media/store-file.ts'
import { aFlag } from '#services/media/testing-images.ts'
import { accepted, asAdministrator, asAuthor, asEditor } from '#services/testing.ts'

/* The routes that take files in, each with the real verbs and a real disk. Whoever may not leaves no byte behind. */

const there = vi.hoisted(() => ({ staff: null as unknown, directory: '' }))
vi.mock('server-only', () => ({}))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/navigation', () => ({ redirect: () => {} }))
vi.mock('./context.ts', () => ({
  dataDirectory: () => there.directory,
  fileStore: () => ({ dataDirectory: there.directory, scanner: null }),
}))
vi.mock('./staff.ts', () => ({
  findStaff: async () => there.staff,
}))
const images = await import('../(staff)/panel/api/obrazy/route.ts')
const files = await import('../(staff)/panel/api/zalaczniki/route.ts')
const replacements = await import('../(staff)/panel/api/zalaczniki/[id]/route.ts')
const { requireSaveQuota, requireUploadQuota } = await import('./quotas.ts')

type Context = ReturnType<typeof asAuthor>
type Signed = {
  readonly context: Context
  readonly account: { readonly id: number; readonly rights: ReadonlySet<string> }
}

function signIn(context: Context): Signed {
  if (context.actor.kind !== 'account') throw new TypeError('Not an account')
  const { accountId: id, rights } = context.actor
  const staff = { context, account: { id, rights } }
  there.staff = staff
  return staff
}

beforeEach(() => {
  there.directory = testDirectory()
  Reflect.deleteProperty(globalThis, 'komunikatQuotas')
})

const post = (body: BodyInit, name: string, accept: string) =>
  new Request(`https://portal.example/panel/api?nazwa=${name}`, { method: 'POST', body, headers: { accept } })
const table = 'a;b\n1;2\n'
const kept = () => [filesFolder(there.directory), imagesFolder(there.directory)].some((folder) => existsSync(folder))
const refusals = (db: Database) => db.select({ kind: securityLog.kind }).from(securityLog).all()

describe.each([
  ['a program', 'application/json', 403],
  ['a form without JavaScript', 'text/html', 303],
])('what an account without the right sends by %s is not kept', (_, accept, status) => {
  test('a file and an image', async () => {
    const db = openTestDatabase()
    signIn(asAdministrator(db))
    const answers = [
      await files.POST(post(table, 'a.csv', accept), { params: Promise.resolve({}) }),
      await images.POST(post(await aFlag().png().toBuffer(), 'a.png', accept), { params: Promise.resolve({}) }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([status, status])
    if (status === 303) expect(answers[0]?.headers.get('location')).toBe('/panel/pliki/zalaczniki?blad=forbidden')
    expect(kept()).toBe(false)
    expect(refusals(db)).toEqual([{ kind: 'refused' }, { kind: 'refused' }])
  })

  test('a file in place of one that readers have', async () => {
    const db = openTestDatabase()
    const file = { fileName: 'plan.csv', hash: SHA_256, mimeType: 'text/csv', bytes: 12 } as const
    const { attachmentId } = accepted(createAttachment(asEditor(db), file))
    aPublishedArticle(db, {
      attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }],
    })
    signIn(asAuthor(db))
    const params = Promise.resolve({ id: String(attachmentId) })
    const answer = await replacements.POST(post(table, 'a.csv', accept), { params })
    expect(answer.status).toBe(status)
    expect(kept()).toBe(false)
    expect(db.select().from(attachmentFiles).all()).toHaveLength(1)
    expect(refusals(db)).toEqual([{ kind: 'refused' }])
    const nowhere = await replacements.POST(post(table, 'a.csv', accept), { params: Promise.resolve({ id: '99' }) })
    expect(nowhere.status).toBe(status === 303 ? 303 : 404)
    expect(kept()).toBe(false)
  })
})

test('whoever may, may', async () => {
  const db = openTestDatabase()
  signIn(asAuthor(db))
  const answer = await files.POST(post(table, 'a.csv', 'application/json'), { params: Promise.resolve({}) })
  expect(answer.status).toBe(201)
  expect(kept()).toBe(true)
})

test('an account that has sent its hour of files is asked to wait, in words and in seconds; others are not', async () => {
  const db = openTestDatabase()
  const author = signIn(asAuthor(db))
  for (let number = 0; number < 200; number += 1) requireUploadQuota(author as never, 1_000)
  const answer = await files.POST(post(table, 'a.csv', 'application/json'), { params: Promise.resolve({}) })
  expect([answer.status, await answer.json()]).toMatchObject([
    429,
    {
      code: 'too-many',
      detail: expect.stringMatching(
        /^Nie przyjęto pliku: z tego konta przesłano w ciągu godziny najwięcej, ile można \(200 plików lub 500 MB\)\. Spróbuj ponownie za (?:59|60) minut\.$/,
      ),
    },
  ])
  const seconds = Number(answer.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(3_500)
  expect(seconds).toBeLessThanOrEqual(3_600)
  const form = await files.POST(post(table, 'a.csv', 'text/html'), { params: Promise.resolve({}) })
  expect(form.headers.get('location')).toBe('/panel/pliki/zalaczniki?blad=too-many')
  expect(kept()).toBe(false)
  signIn(asEditor(db))
  const other = await files.POST(post(table, 'a.csv', 'application/json'), { params: Promise.resolve({}) })
  expect(other.status).toBe(201)
})

test('bytes count too, and so do saves', () => {
  const author = signIn(asAuthor(openTestDatabase())) as never
  for (let number = 0; number < 50; number += 1) requireUploadQuota(author, 10_000_000)
  expect(() => requireUploadQuota(author, 1)).toThrow('too many files')
  for (let number = 0; number < 3_000; number += 1) requireSaveQuota(author)
  expect(() => requireSaveQuota(author)).toThrow('saved too often')
})
