import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Right } from '#domain/account/rights.ts'
import type { Actor } from '#domain/actor.ts'
import { ArticleActions } from './article-actions.tsx'

const person = (...rights: Right[]): Actor => ({ kind: 'account', accountId: 1, rights: new Set(rights) })
const submitted = {
  id: 7,
  title: '',
  publicState: 'none',
  openState: 'submitted',
  hands: { submittedBy: 2, updatedBy: 2 },
} as const

test('an editor is led on to publishing, an author is offered to take the text back', () => {
  const page = (actor: Actor) => renderToStaticMarkup(<ArticleActions actor={actor} article={submitted} place="page" />)
  expect(page(person('editor'))).toContain(
    '<a href="/panel/artykuly/7/opublikuj" class="button button-main">Opublikuj</a>',
  )
  expect(page(person('editor'))).toContain('Zwróć do poprawy')
  expect(page(person('author'))).not.toContain('button-main')
  expect(page(person('author'))).not.toContain('Opublikuj')
  expect(page(person('author'))).toContain('Cofnij przekazanie')
  expect(page(person('administrator'))).toBe('')
})

test('in a list the links are folded under a name of their own', () => {
  const row = renderToStaticMarkup(<ArticleActions actor={person('editor')} article={submitted} place="row" />)
  expect(row).toContain('<summary>Czynności<span class="visually-hidden">: Bez tytułu</span></summary>')
  expect(row).not.toContain('class="button')
})
