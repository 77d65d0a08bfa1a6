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
  contributors: { submittedBy: 2, updatedBy: 2, writers: [2] },
  isFourEyes: false,
  urgent: null,
  isArchivingPlanned: false,
} as const

test('the links stand folded under a name of their own, those of the rights one has', () => {
  const row = (actor: Actor) =>
    renderToStaticMarkup(<ArticleActions actor={actor} article={submitted} place="stan=czeka&strona=2" />)
  expect(row(person('editor'))).toContain(
    '<summary>Czynności<span class="visually-hidden">: Bez tytułu</span></summary>',
  )
  expect(row(person('editor'))).toContain(
    '<a href="/panel/artykuly/7/opublikuj?lista=stan%3Dczeka%26strona%3D2">Opublikuj</a>',
  )
  expect(row(person('author'))).not.toContain('Opublikuj')
  expect(row(person('author'))).toContain('Cofnij przekazanie')
  expect(row(person('administrator'))).toBe('')
})
