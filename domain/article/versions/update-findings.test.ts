import { expect, test } from 'vitest'
import type { ArticleText } from '../article-text.ts'
import { blockIds, body, heading, image, link, paragraph, text, textTable } from '../body/body-builder.ts'
import { emptyText } from '../empty-text.ts'
import { updateFindings } from './update-findings.ts'

const said = (words: string): ArticleText => ({ ...emptyText, body: body(paragraph('p-1', text(words))) })
const found = (before: ArticleText, after: ArticleText) =>
  Object.fromEntries(updateFindings(before, after).map(({ kind, count }) => [kind, count]))
const between = (before: string, after: string) => found(said(before), said(after))

test.each<[string, string, string]>([
  ['nothing', 'Zespół działa.', 'Zespół działa.'],
  ['a letter', 'Zespoł dizała sprawnie.', 'Zespół działa sprawnie.'],
  ['a comma, quotes and spaces', 'Zespół który działa „tu”.', 'Zespół,  który działa "tu".'],
  ['only case', 'Minister powołał zespół straży granicznej.', 'minister powołał Zespół Straży Granicznej.'],
  ['a word in another form', 'Powołano zespołu wojewódzki.', 'Powołano zespół wojewódzki.'],
  ['the first word of a sentence', 'Powołano zespół. Ma zadania.', 'Utworzono zespół. Posiada zadania.'],
  ['the space in a number', 'Przyznano 56 000 zł.', 'Przyznano 56 000 zł.'],
  ['a word that only ends like a numeral', 'Obowiązuje lista.', 'Obowiązuje mapa.'],
])('%s may be editorial', (_what, before, after) => {
  expect(between(before, after)).toEqual({})
})

test.each<[string, string, Record<string, number>]>([
  ['Przeszkolono 15 osób.', 'Przeszkolono 16 osób.', { numbers: 1 }],
  ['Przeszkolono 5 osób i 7 dzieci.', 'Przeszkolono 7 osób i 5 dzieci.', { numbers: 2 }],
  ['Zadzwoń: 800 120 002.', 'Zadzwoń: 800 120 148.', { numbers: 1 }],
  ['Wzrost o 5 %.', 'Wzrost o 5 zł.', { numbers: 1 }],
  ['Powołano trzy zespoły.', 'Powołano cztery zespoły.', { numbers: 1 }],
  ['Powołano pierwszy zespół.', 'Powołano drugi zespół.', { numbers: 1 }],
  ['Zgodnie z art. 5 ustawy.', 'Zgodnie z art. 6 ustawy.', { numbers: 1 }],
  ['Emisja CO2 spada.', 'Emisja CO3 spada.', { numbers: 1 }],
  ['Spotkanie 2 marca 2015 r.', 'Spotkanie 3 marca 2015 r.', { dates: 1 }],
  ['Spotkanie w marcu.', 'Spotkanie w kwietniu.', { dates: 1 }],
  ['Spotkanie 02.03.2015 w urzędzie.', 'Spotkanie 02.03.2016 w urzędzie.', { dates: 1 }],
  ['Spotkanie w piątek.', 'Spotkanie w sobotę.', { dates: 1 }],
  ['Przewodniczy Anna Nowak.', 'Przewodniczy Anna Kowalska.', { names: 1 }],
  ['Nowak przewodniczy. Mówi Jan Nowak.', 'Kowalski przewodniczy. Mówi Jan Nowak.', { names: 1 }],
  ['MSWiA powołało zespół.', 'MSZ powołało zespół.', { names: 1 }],
  ['Pomoc jest udzielana.', 'Pomoc nie jest udzielana.', { negations: 1 }],
  ['Pomoc jest za opłatą.', 'Pomoc jest bez opłaty.', { negations: 1 }],
  ['Numer jest aktualny.', 'Numer jest nieaktualny.', { negations: 1 }],
  ['Pisz na adres a@urzad.example teraz.', 'Pisz na adres b@urzad.example teraz.', { links: 1 }],
  ['Zobacz www.a.example dziś.', 'Zobacz www.b.example dziś.', { links: 1 }],
])('„%s” → „%s”', (before, after, findings) => {
  expect(between(before, after)).toEqual(findings)
})

test('twelve words may be misspelt, thirteen are another text', () => {
  const words = Array.from({ length: 13 }, (_one, index) => `słowo${'a'.repeat(index + 1)}`)
  const wrong = words.map((word) => `${word}b`)
  const sentence = (some: readonly string[]) => `Oto ${some.join(' ')}.`
  expect(between(sentence(words.slice(1)), sentence(wrong.slice(1)))).toEqual({})
  expect(between(sentence(words), sentence(wrong))).toEqual({ words: 13 })
})

test('two texts with nothing in common are compared quickly, and all of it is changed', () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_one, index) => `${word}${index}x`).join(' ')
  const began = performance.now()
  expect(between(long('dom'), long('las')).words).toBeGreaterThan(4_999)
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('where a link leads counts, how much of the text it covers does not', () => {
  const to = (href: string, words: string, rest: string) => ({
    ...emptyText,
    body: body(paragraph('p-1', text(words, link({ kind: 'url', href })), text(rest))),
  })
  expect(found(to('https://a.example', 'Zobacz', ' plan.'), to('https://b.example', 'Zobacz', ' plan.'))).toEqual({
    links: 1,
  })
  expect(found(to('https://a.example', 'Zobacz', ' plan.'), to('https://a.example', 'Zobacz plan', '.'))).toEqual({})
})

test('the level of a heading and the id of a block are how a text is built, not what it says', () => {
  const built = (id: string, level: 2 | 3) => ({ ...emptyText, body: body(heading(id, level, text('Skład zespołu'))) })
  expect(found(built('h-1', 2), built('h-2', 3))).toEqual({})
})

const tableOf = (word: string) => textTable(blockIds('tabela'), { caption: null, headers: 'none' }, [[word]])

test('images, tables and everything beside the text', () => {
  const before = { ...emptyText, body: body(image('i-1', 1, { alt: 'Sala.' }), tableOf('rok')) }
  expect(found(before, { ...before, body: body(image('i-2', 1, { alt: 'Sala obrad.' }), tableOf('rok')) })).toEqual({
    images: 1,
  })
  expect(found(before, { ...before, body: body(image('i-1', 1, { alt: 'Sala.' }), tableOf('lata')) })).toEqual({
    tables: 1,
  })
  const use = { attachmentId: 1, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }
  expect(
    found(before, {
      ...before,
      slug: 'inny',
      tagIds: [1, 2],
      voivodeships: ['10'],
      projectId: 3,
      attachments: [use],
      event: '2015-03-02',
      editorNote: 'Nota.',
      producerUnit: 'Departament',
      leadImage: { mediaId: 4, alt: '', decorative: true, caption: null, crop: null },
    }),
  ).toEqual({
    ...{ images: 1, attachments: 1, tags: 2, relations: 2, address: 1, dates: 1, editorNote: 1, producer: 1 },
  })
})
