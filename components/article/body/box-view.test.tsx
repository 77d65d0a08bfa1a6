import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { TopBlock } from '#domain/article/body/body.ts'
import {
  blockIds,
  body,
  bulletList,
  callout,
  details,
  listItem,
  paragraph,
  text,
} from '#domain/article/body/body-builder.ts'
import { BodyView } from './body-view.tsx'
import { emptyContext } from './testing-context.ts'

const id = blockIds('ramki')
const p = (words: string) => paragraph(id(), text(words))

function html(...content: TopBlock[]): string {
  const made = renderToStaticMarkup(<BodyView body={body(...content)} context={emptyContext} />)
  return made.replace(/<svg.*?<\/svg>/g, '').slice('<div class="prose">'.length, -'</div>'.length)
}

test('what matters says so in a word, before its text', () => {
  expect(html(callout(id(), p('Zadzwoń.'), bulletList(id(), listItem(id(), p('112')))))).toBe(
    '<div class="callout" role="note"><p class="callout-word">Ważne</p><p>Zadzwoń.</p><ul><li>112</li></ul></div>',
  )
})

test('a folded section is the browser’s own, with a line that Polish typography has set', () => {
  expect(html(details(id(), 'Wykaz w województwie', p('Szczecin')))).toBe(
    '<details class="fold"><summary>Wykaz w\u00a0województwie</summary><p>Szczecin</p></details>',
  )
})

test('an empty box is nothing; a fold without its line can still be opened', () => {
  expect(html(callout(id(), p(' ')), details(id(), 'Pusta', p('')))).toBe('')
  expect(html(details(id(), '', p('Treść')))).toContain('<summary>Więcej</summary>')
})
