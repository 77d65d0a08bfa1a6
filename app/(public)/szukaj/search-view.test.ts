import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { putArticle } from '#services/article/testing-articles.ts'
import { publicContext } from '#services/context.ts'
import { NOW } from '#services/testing.ts'
import type { SearchParameters } from './search-parameters.ts'
import { questionInVain, searchView } from './search-view.ts'

function aPortal() {
  const db = openTestDatabase()
  putArticle(db, { title: 'Plan działań', text: 'Handel ludźmi w województwie' })
  putArticle(db, { title: 'Dawny raport', state: 'archived' })
  return (parameters: SearchParameters) => {
    const view = searchView(publicContext(db, NOW), parameters)
    return view === null ? 'no page' : questionInVain(view)
  }
}

test.each([
  [{ q: 'Karta Pobytu' }, 'karta pobytu'],
  // Found without "azyl" only.
  [{ q: 'handel azyl' }, 'handel azyl'],
  [{ q: 'handel' }, null],
  [{ q: 'raport' }, null],
  // A typing error that was repaired.
  [{ q: 'handrel' }, null],
  [{ q: 'anna@example.pl' }, null],
  [{ q: '' }, null],
  [{}, null],
  // Of a limited question the limit may be the reason.
  [{ q: 'handel', rok: '1999' }, null],
  [{ q: 'azyl', wojewodztwo: 'opolskie' }, null],
  // The same question asked once more.
  [{ q: 'azyl', archiwum: 'tak' }, null],
  [{ q: 'azyl', strona: '7' }, 'no page'],
])('%j is counted as %j', (parameters, question) => {
  expect(aPortal()(parameters)).toBe(question)
})
