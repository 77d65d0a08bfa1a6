import { expect, test } from 'vitest'
import type { TopBlock } from '../article/body/body.ts'
import {
  abbr,
  blockIds,
  body,
  callout,
  contactCard,
  details,
  footnote,
  helplineCard,
  paragraph,
  text,
} from '../article/body/body-builder.ts'
import { feedHtml } from './feed-html.ts'

const id = blockIds('ramki')
const p = (words: string) => paragraph(id(), text(words))
const html = (...blocks: readonly TopBlock[]) =>
  feedHtml(body(...blocks), { article: 'https://portal.example/aktualnosci/plan', articles: new Map(), teams: {} })

test('a box says its word, a fold its line, and both say all that is in them', () => {
  expect(html(callout(id(), p('Zadzwoń.')), details(id(), 'Wykaz <1>', p('Gdańsk')))).toBe(
    '<p><strong>Ważne</strong></p><p>Zadzwoń.</p><p><strong>Wykaz &#60;1&#62;</strong></p><p>Gdańsk</p>',
  )
})

test('a contact goes along; of a helpline only the way to its number of today', () => {
  expect(html(contactCard(id(), { name: 'Biuro', phone: '58 307 75 18', hours: '8:00–16:00' }))).toBe(
    '<p><strong>Biuro</strong><br/><a href="tel:583077518">58 307 75 18</a><br/>8:00–16:00</p>',
  )
  expect(html(helplineCard(id(), 1))).toBe(
    '<p><a href="https://portal.example/aktualnosci/plan">Numer pomocy: na stronie artykułu</a></p>',
  )
})

test('notes are numbers in the text and a list at its end', () => {
  expect(html(paragraph(id(), text('Ustawa'), footnote(id(), text('Poz. <1>')), text(' mówi.')))).toBe(
    '<p>Ustawa<sup>1</sup> mówi.</p><h2>Przypisy</h2><ol><li>Poz.\u00a0&#60;1&#62;</li></ol>',
  )
})

test('an abbreviation says what it stands for at its first use, and carries it at the next', () => {
  const police = abbr('Komenda "Główna" Policji')
  expect(html(paragraph(id(), text('KGP', police), text(' to '), text('KGP', police)))).toBe(
    '<p><abbr title="Komenda &#34;Główna&#34; Policji">KGP</abbr> (Komenda „Główna” Policji) to ' +
      '<abbr title="Komenda &#34;Główna&#34; Policji">KGP</abbr></p>',
  )
})
