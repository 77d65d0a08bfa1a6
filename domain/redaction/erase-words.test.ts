import { expect, test } from 'vitest'
import type { Body } from '../article/body/body.ts'
import { blockIds, body, bold, contactCard, link, paragraph, text } from '../article/body/body-builder.ts'
import { parseBody } from '../article/body/body-schema.ts'
import { bodyText } from '../article/body/body-text.ts'
import { randomDocument, seeded } from '../article/body/testing-random-document.ts'
import { ERASED, ERASED_ADDRESS, eraseInBody, eraseInJson, eraseInSource, holds } from './erase-words.ts'
import { findPhrases } from './find-words.ts'
import { MIN_SIGNS } from './redaction-input.ts'
import { wordsOf } from './words-of-text.ts'

const find = findPhrases(['Jan Kowalski', '22 628 01 20', 'jan@urzad.example'])

const CODES =
  'id type lang voivodeship voivodeships edtf text width medium numbering mode headers kind validOn projectSlug'.split(
    ' ',
  )

/** Every text of a body that people could read, and every address. A word may be written with two marks: it is one word. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return CODES.includes(key) ? [] : [value]
  if (Array.isArray(value)) {
    const line = value.map((one: { text?: string }) => one?.text ?? '\n').join('')
    return [line, ...value.flatMap((one) => textsOf(one))]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name))
}

test('words that are spread over marks go, the marks of their first letter stay, and the body is a good one', () => {
  const id = blockIds('tekst')
  const erased = eraseInBody(
    body(paragraph(id(), text('Prowadzi '), text('Jan', bold), text(' Kowalski, lekarz.'))),
    find,
  )
  expect(parseBody(erased)).toMatchObject({ ok: true })
  expect(bodyText(erased)).toBe(`Prowadzi ${ERASED}, lekarz.`)
})

test('an address with the words leads nowhere, and a card keeps one way at least', () => {
  const id = blockIds('tekst')
  const target = { kind: 'url', href: 'https://urzad.example/ludzie/jan-kowalski' } as const
  const contact = { name: 'Biuro', phone: '22 628 01 20', email: 'jan@urzad.example', address: null, hours: null }
  const erased = eraseInBody(body(paragraph(id(), text('strona', link(target))), contactCard(id(), contact)), find)
  expect(parseBody(erased)).toMatchObject({ ok: true })
  expect(textsOf(erased)).toContain(ERASED_ADDRESS)
  expect(erased.content[1]).toMatchObject({ attrs: { name: 'Biuro', phone: null, email: null, address: ERASED } })
})

test('of any good body any of its words can be erased: none is left, and the body stays good', () => {
  let tried = 0
  for (let seed = 2; seed <= 600; seed += 2) {
    const random = seeded(seed)
    const parsed = parseBody(randomDocument(random, 0))
    if (!parsed.ok) continue
    const words = textsOf(parsed.body).flatMap(wordsOf)
    const long = words.filter((word) => word.length >= MIN_SIGNS && !ERASED.includes(word) && word !== 'https')
    const word = long[Math.floor(random() * long.length)]
    if (word === undefined) continue
    tried += 1
    const findWord = findPhrases([word])
    const erased = eraseInBody(parsed.body as Body, findWord)
    expect(parseBody(erased), `seed ${seed}, ${word}`).toMatchObject({ ok: true })
    expect(
      textsOf(erased).filter((one) => holds(one, findWord)),
      `seed ${seed}, ${word}`,
    ).toEqual([])
  }
  expect(tried).toBeGreaterThan(200)
})

test('in other JSON every text is looked through: slugs stay slugs, addresses go whole, bodies are bodies', () => {
  const id = blockIds('tekst')
  const json = {
    slug: 'sprawa-jan-kowalski',
    note: 'Jan Kowalski prosił',
    sourceUrl: 'https://x.example/?kto=Jan%20Kowalski',
    count: 5,
    before: { body: body(paragraph(id(), text('Jan '), text('Kowalski', bold))) },
  }
  expect(eraseInJson(json, find)).toMatchObject({
    slug: 'sprawa-usunieto',
    note: `${ERASED} prosił`,
    sourceUrl: ERASED_ADDRESS,
    count: 5,
    before: { body: { content: [{ content: [{ text: ERASED }] }] } },
  })
})

test('a page of elsewhere goes whole, also where its tags stand between the words', () => {
  expect(eraseInSource('<p>Jan <b>Kowalski</b></p>', find)).toBe(ERASED)
  expect(eraseInSource('<p>Jan Nowak</p>', find)).toBe('<p>Jan Nowak</p>')
})
