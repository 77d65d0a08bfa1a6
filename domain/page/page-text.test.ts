import { expect, test } from 'vitest'
import { bold, hardBreak, link, text } from '../article/body/body-builder.ts'
import { parseBody } from '../article/body/body-schema.ts'
import { bodyToPageText, MAX_PAGE_TEXT, pageTextToBody, parsePageText } from './page-text.ts'
import { ChangePageInput } from './short-page.ts'

const page = `Pierwszy akapit, **ważne słowa** i [deklaracja](/deklaracja-dostepnosci).
drugi wiersz

## Do kogo pisać

- o błędzie
- o danych

### Kolejność

3. trzeci
4. czwarty`

test('what the field says becomes a body that the house accepts', () => {
  const made = pageTextToBody(page)
  expect(parseBody(made)).toEqual({ ok: true, body: made })
  expect(made.content.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'bulletList', 'heading', 'orderedList'])
  expect(made.content[0]).toMatchObject({
    content: [
      text('Pierwszy akapit, '),
      text('ważne słowa', bold),
      text(' i '),
      text('deklaracja', link({ kind: 'url', href: '/deklaracja-dostepnosci' })),
      text('.'),
      hardBreak,
      text('drugi wiersz'),
    ],
  })
})

test('and the same text again', () => {
  expect(bodyToPageText(pageTextToBody(page))).toBe(page)
})

test.each([
  ['wiersze obok siebie', 'Akapit\n- jeden\n- dwa\nkoniec', ['paragraph', 'bulletList', 'paragraph']],
  ['wiersze Windows i puste', '\r\n\r\nJeden\r\n \r\nDwa\r\n', ['paragraph', 'paragraph']],
  ['znaki, które nic nie znaczą', '#bez spacji\n** ** [x] (y) 1.bez', ['paragraph']],
  ['nic', ' \n ', []],
])('%s', (_, words, types) => {
  expect(pageTextToBody(words).content.map(({ type }) => type)).toEqual(types)
})

test.each([
  ['[zły](javascript:alert(1))', null],
  ['[zły](javascript:alert)', 'link-not-allowed'],
  ['### Od razu trzeci stopień', 'heading-level-jump'],
  [' ', 'missing'],
  [`${'a'.repeat(100_000)}`, null],
  ['\ud800 \u0000 tekst', null],
])('%j: %s', (words, key) => {
  const parsed = ChangePageInput.safeParse({ page: 'about', body: pageTextToBody(words), seenLockVersion: 0 })
  expect(parsed.success ? null : parsed.error.issues[0]?.message).toBe(key)
})

test('an empty field asks for the own words of the portal, a book for less', () => {
  expect(parsePageText(' \n ')).toEqual({ ok: true, body: null })
  expect(parsePageText('Piszcie.')).toMatchObject({ ok: true, body: { type: 'doc' } })
  const issue = { field: 'body', key: 'too-long', context: { max: MAX_PAGE_TEXT } }
  expect(parsePageText('a'.repeat(MAX_PAGE_TEXT + 1))).toEqual({ ok: false, issues: [issue] })
})
