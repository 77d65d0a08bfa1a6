import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { ChangePage } from '#components/changes/change-page.tsx'
import { ChangesFold } from '#components/changes/changes-fold.tsx'
import { ChangesPage } from '#components/changes/changes-page.tsx'
import { testSite as site } from '#components/site/testing-site.ts'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { parsePage } from '#domain/list/paging.ts'
import { archiveArticle } from '#services/article/archive-article.ts'
import { aPublishedArticle } from '#services/article/testing.ts'
import { withdrawArticle } from '#services/article/withdraw-article.ts'
import { exportChain } from '#services/changes/export-chain.ts'
import { findPublicChange } from '#services/changes/list-changes.ts'
import { type PublicContext, publicContext } from '#services/context.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { changeSettings } from '#services/setting/change-settings.ts'
import { createTeam } from '#services/team/create-team.ts'
import { A_DAY, accepted, asAdministrator, asEditor, NOW } from '#services/testing.ts'
import { aHelpline, aTeam } from '#services/testing-inputs.ts'
import { changeDetailsView, changesOfPage } from './change-view.ts'
import { type AskedChanges, changesView } from './changes-view.ts'

const there = vi.hoisted(() => ({ db: null as unknown as Database }))
vi.mock('server-only', () => ({}))
vi.mock('#app/_server/context.ts', () => ({ readerContext: () => publicContext(there.db, NOW) }))

const LAST_YEAR = NOW - 40 * A_DAY

/** The beginning; in December an article; in January its archiving, a helpline, a team and two settings. */
function aRegister() {
  const db = openTestDatabase()
  const article = aPublishedArticle(db, { title: 'Nabór ofert' }, LAST_YEAR)
  const archived = accepted(
    archiveArticle(asEditor(db), {
      ...{ articleId: article.articleId, seenLockVersion: article.lockVersion },
      ...{ reason: 'other', note: 'konkurs rozstrzygnięto' },
    }),
  )
  accepted(createHelpline(asEditor(db), aHelpline({ name: 'Linia zaufania' })))
  accepted(createTeam(asEditor(db), aTeam()))
  const choices = ['publisher', 'contact-unit'].map((key) => ({ key, value: 'Wydział', seenLockVersion: 0 }))
  accepted(changeSettings(asAdministrator(db), { choices: choices as never }))
  return { db, context: publicContext(db, NOW), article: { ...article, ...archived } }
}

function view(context: PublicContext, asked: AskedChanges, page?: string) {
  const found = changesView(context, asked, parsePage(page) ?? { number: 1, offset: 0 })
  if (!found) throw new Error('There is no such page')
  return found
}

const wordsOf = (markup: string) =>
  (/<main.*<\/main>/s.exec(markup)?.[0] ?? markup).replace(/<[^>]+>/g, ' ').replaceAll(/[\u00a0\s]+/g, ' ')

const numbers = (context: PublicContext, asked: AskedChanges) =>
  view(context, asked).changes.map(({ number }) => number)

describe('the list', () => {
  test('tells each change with its place, its reason and who decided, settings in words', () => {
    const { context } = aRegister()
    const words = wordsOf(renderToStaticMarkup(<ChangesPage site={site} view={view(context, {})} />))
    expect(words).toContain('6 wpisów, od najnowszego')
    expect(words).toContain('Przeniesienie do archiwum : Nabór ofert')
    expect(words).toContain('Powód: konkurs rozstrzygnięto.')
    expect(words).toContain('Dodanie : Linia zaufania')
    expect(words).toContain('Zmiana : wydawca, komórka odpowiedzialna')
    // The state of the end of yesterday, to be kept by whoever wants to.
    expect(words).toContain('wpis 2')
  })

  test('is filtered by year, kind and page, and what is no filter limits nothing', () => {
    const { context } = aRegister()
    expect(numbers(context, {})).toEqual([6, 5, 4, 3, 2, 1])
    expect(numbers(context, { year: '2025' })).toEqual([2, 1])
    expect(numbers(context, { year: '2026', kind: 'dodanie' })).toEqual([5, 4])
    expect(numbers(context, { about: '/aktualnosci/nabor-ofert' })).toEqual([3, 2])
    expect(numbers(context, { about: '/zespoly/podlaskie' })).toEqual([5])
    expect(numbers(context, { year: '1999', kind: 'cokolwiek' })).toEqual([6, 5, 4, 3, 2, 1])
    expect(changesView(context, { about: '/aktualnosci/nie-ma' }, { number: 1, offset: 0 })).toBeNull()
    expect(changesView(context, {}, { number: 2, offset: 10 })).toBeNull()
  })
})

test('an entry has all that it hashes, and its neighbours', () => {
  const { context } = aRegister()
  const change = findPublicChange(context, 3)
  if (!change) throw new Error('There is no entry')
  const details = changeDetailsView(context, change)
  const words = wordsOf(renderToStaticMarkup(<ChangePage site={site} change={details} />))
  expect(words).toContain('Wpis 3: przeniesienie do archiwum')
  expect(words).toContain('Nabór ofert (artykuł)')
  expect(words).toContain(change.hash)
  expect(words).toContain(change.previousHash)
  expect([details.previousHref, details.nextHref]).toEqual(['/rejestr-zmian/2', '/rejestr-zmian/4'])
  expect(findPublicChange(context, 7)).toBeNull()
})

test('at the foot of a page stand its newest entries; where there is none, nothing', () => {
  const { context, article } = aRegister()
  const fold = changesOfPage(context, { kind: 'article', id: article.articleId }, '/aktualnosci/nabor-ofert')
  const markup = renderToStaticMarkup(<ChangesFold view={fold} />)
  expect(wordsOf(markup)).toContain('Rejestr zmian tej strony: 2 wpisy')
  expect(markup).toContain('href="/rejestr-zmian?adres=%2Faktualnosci%2Fnabor-ofert"')
  const none = changesOfPage(context, { kind: 'article', id: 99 }, '/aktualnosci/inny')
  expect(renderToStaticMarkup(<ChangesFold view={none} />)).toBe('')
})

test('what was withdrawn is told without its words, on every page and in the file', () => {
  const { db, context, article } = aRegister()
  const { articleId, lockVersion } = article
  accepted(withdrawArticle(asEditor(db), { articleId, seenLockVersion: lockVersion, reason: 'Błędne dane.' }))
  const pages = [
    renderToStaticMarkup(<ChangesPage site={site} view={view(context, {})} />),
    ...[2, 3, 7].map((number) => {
      const change = findPublicChange(context, number)
      return change && renderToStaticMarkup(<ChangePage site={site} change={changeDetailsView(context, change)} />)
    }),
  ].join('')
  expect(wordsOf(pages)).toContain('Strona wycofana')
  expect(pages).toContain('Błędne dane.')
  expect(pages).not.toContain('Nabór ofert')
  expect(pages).not.toContain('rozstrzygnięto')
})

test('the file is the whole register, in as many pieces as it takes', async () => {
  const { db } = aRegister()
  there.db = db
  const { GET } = await import('../rejestr-zmian.jsonl/route.ts')
  const response = GET(new Request('https://portal.example/rejestr-zmian.jsonl'))
  expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8')
  expect(await response.text()).toBe([...exportChain(db)].join(''))
})
