import { describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { randomDocument, seeded } from '#domain/article/body/testing-random-document.ts'
import { aDraft } from '#services/article/testing.ts'
import { accountOf, asEditor, everythingIn, NOW } from '#services/testing.ts'

/*
 * Body JSON that no editor of ours would send, through the routes that save: each is refused with a code and a sentence
 * or kept as the schema lets it, and a refused one leaves nothing behind. What a kept one looks like to a reader:
 * components/article/body/hostile-bodies.test.tsx.
 */

const there = vi.hoisted(() => ({ staff: null as unknown }))
// More is sent here than one account may send within an hour.
vi.mock('#app/_server/quotas.ts', () => ({ requireSaveQuota: () => {} }))
vi.mock('server-only', () => ({}))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/navigation', () => ({ redirect: () => {} }))
vi.mock('#app/_server/staff.ts', () => ({ findStaff: async () => there.staff }))
const beginning = await import('./nowy/szkic/route.ts')
const saving = await import('./[articleId]/szkic/route.ts')

function atWork() {
  const db = openTestDatabase()
  const { articleId } = aDraft(db, {}, NOW)
  there.staff = { context: asEditor(db), account: { id: accountOf(db, 'bogdan') } }
  return { db, articleId }
}

const post = (json: string) => new Request('https://portal.example/', { method: 'POST', body: json })
const lockVersionOf = (db: Database) =>
  db.$client.prepare<[], number>('select lock_version from articles').pluck().get()

/** The same body to each way of saving; their answers. */
async function sendEverywhere({ db, articleId }: ReturnType<typeof atWork>, body: string): Promise<Response[]> {
  const save = (by: string) =>
    saving.POST(post(`{"title":"a","by":"${by}","seenLockVersion":${lockVersionOf(db)},"body":${body}}`), {
      params: Promise.resolve({ articleId: String(articleId) }),
    })
  const begin = beginning.POST(post(`{"title":"a","body":${body}}`), { params: Promise.resolve({}) })
  return [await save('auto'), await save('manual'), await begin]
}

async function expectRefusedEverywhere(body: string, what: string): Promise<void> {
  const desk = atWork()
  const before = everythingIn(desk.db)
  for (const answer of await sendEverywhere(desk, body)) {
    const told = (await answer.json()) as { errors: readonly { key: string; text: string }[] }
    expect(answer.status, what).toBe(422)
    for (const { key, text } of told.errors) {
      expect(key, what).toMatch(/^[a-z][a-z-]*$/)
      expect(text, what).toMatch(/^[A-ZŁŚŻ].*[.)]$/su)
    }
    expect(JSON.stringify(told).length, what).toBeLessThan(20_000)
  }
  expect(everythingIn(desk.db), what).toEqual(before)
}

const linked = (href: string) =>
  JSON.stringify(body(paragraph(blockIds('odnosnik')(), text('x', link({ kind: 'url', href })))))

describe('refused by every action that takes a body', () => {
  const schemes = [
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://a/b',
    'file:///etc',
  ]
  const disguises: readonly ((href: string) => string)[] = [
    (href) => href,
    (href) => href.toUpperCase(),
    (href) => ` ${href}`,
    (href) => `\u0000${href}`,
    (href) => `\u0001\u001f${href}`,
    (href) => `\u00a0${href}`,
    (href) => `\ufeff${href}`,
    (href) => `\u200b${href}`,
    (href) => href.replace(':', '\t:'),
    (href) => href.replace(/^(.)/, '$1\n'),
    (href) => href.replace(/^(..)/, '$1\r\n\t'),
    (href) => href.replace(':', '&colon;'),
    (href) => href.replace(':', '%3a'),
    (href) => href.replace(':', '\uff1a'),
    (href) => `view-source:${href}`,
    (href) => `//${href}`,
    (href) => `/\\${href}`,
    (href) => `\\\\${href}`,
    (href) => `https:${href}`,
    (href) => `https://user:pass@host/${href}`,
    (href) => `https://host\\@evil.example/${href}`,
    (href) => `http://\u202e${href}`,
    (href) => href.replace('a', 'а'),
    (href) => href.replace('s', 'ſ'),
  ]
  test.each(schemes)('%s, however it is dressed', async (href) => {
    for (const dress of disguises) await expectRefusedEverywhere(linked(dress(href)), JSON.stringify(dress(href)))
  })

  const one = (node: unknown) => JSON.stringify({ type: 'doc', attrs: { schemaVersion: 1 }, content: [node] })
  const words = [{ type: 'text', text: 'x' }]
  const id = 'akapit-1'
  test.each<readonly [string, string]>([
    ['a node of another house', one({ type: 'iframe', attrs: { id, src: 'https://a.example' } })],
    ['HTML as a node', one({ type: 'html', attrs: { id }, content: '<script>1</script>' })],
    ['an event attribute', one({ type: 'paragraph', attrs: { id, onclick: 'alert(1)' }, content: words })],
    ['an attribute beside the others', one({ type: 'paragraph', attrs: { id }, content: words, onload: 'x' })],
    ['style', one({ type: 'paragraph', attrs: { id, style: 'position:fixed' }, content: words })],
    ['a prototype', `{"type":"doc","attrs":{"schemaVersion":1},"content":[],"__proto__":{"isAdmin":true}}`],
    ['a prototype of attributes', `{"type":"doc","attrs":{"schemaVersion":1,"__proto__":{"x":1}},"content":[]}`],
    ['a constructor', one({ type: 'constructor', attrs: { id } })],
    ['a type that everything has', one({ type: 'toString', attrs: { id } })],
    ['a type that is a list', one({ type: ['paragraph'], attrs: { id }, content: words })],
    [
      'a mark of another house',
      one({ type: 'paragraph', attrs: { id }, content: [{ ...words[0], marks: [{ type: 'code' }] }] }),
    ],
    ['a document in a document', one({ type: 'doc', attrs: { schemaVersion: 1 }, content: [] })],
    ['a list in place of a document', '[]'],
    ['nothing', 'null'],
    ['a number without end', '1e999'],
    ['words', '"<p onclick=alert(1)>x</p>"'],
    ['10,000 levels', `${'{"type":"blockquote","content":['.repeat(10_000)}${']}'.repeat(10_000)}`],
    ['10,000 levels of lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    [
      '10,000 levels of attributes',
      one({ type: 'paragraph', attrs: 0 }).replace('0}', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`),
    ],
    [
      '5 MB of one word',
      one({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: 'x'.repeat(5_000_000) }] }),
    ],
    ['5 MB of nodes', one({ type: 'paragraph', attrs: { id }, content: Array(180_000).fill(words[0]) })],
    [
      '5 MB of marks',
      one({ type: 'paragraph', attrs: { id }, content: [{ ...words[0], marks: Array(300_000).fill({ type: 'b' }) }] }),
    ],
    ['5 MB of keys', one(Object.fromEntries(Array.from({ length: 300_000 }, (_, key) => [`klucz${key}`, 1])))],
  ])('%s', async (what, json) => {
    await expectRefusedEverywhere(json, what)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  test.each([
    '',
    '{',
    '[1',
    'null',
    '"a"',
    '7',
    '{"body":',
    '\u0000',
    '{"title":{"$ne":1}}',
    '[]',
    '{"__proto__":null}',
  ])('a request of %j', async (json) => {
    const { db, articleId } = atWork()
    const before = everythingIn(db)
    const answers = [
      await beginning.POST(post(json), { params: Promise.resolve({}) }),
      await saving.POST(post(json), { params: Promise.resolve({ articleId: String(articleId) }) }),
    ]
    for (const { status } of answers) expect(status).toBe(422)
    expect(everythingIn(db)).toEqual(before)
  })
})

test('random documents: refused or kept, and a kept one is what the schema says', async () => {
  const desk = atWork()
  const seen = new Map<number, number>()
  for (let seed = 1; seed <= 150; seed += 1) {
    const json = JSON.stringify(randomDocument(seeded(seed), seed % 3 === 0 ? 0 : 0.03))
    for (const { status } of await sendEverywhere(desk, json)) seen.set(status, (seen.get(status) ?? 0) + 1)
  }
  expect([...seen.keys()].filter((status) => status !== 200 && status !== 422)).toEqual([])
  const kept = desk.db.select({ body: articleRevisions.body }).from(articleRevisions).all()
  for (const row of kept) {
    const stored: unknown = JSON.parse(row.body)
    expect(parseBody(stored)).toEqual({ ok: true, body: stored })
  }
})
