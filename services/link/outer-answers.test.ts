import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { outerAnswers } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { blockIds, body, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { aDraft, aPublishedArticle, editorAt, TEN } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { A_DAY, accepted, asAdministrator } from '../testing.ts'
import { areOuterLinksAsked, forgetUnlinkedAnswers, keepOuterAnswer, nextAddressToAsk } from './outer-answers.ts'
import { listLinksToHost, listOuterHosts } from './outer-links.ts'

const OWN = 'portal.gov.pl'
const to = (href: string): LinkTarget => ({ kind: 'url', href })
const leadingTo = (...hrefs: string[]) => {
  const id = blockIds('tekst')
  return { body: body(...hrefs.map((href, index) => paragraph(id(), text(String(index), link(to(href)))))) }
}
const next = (db: Database, now = TEN) => nextAddressToAsk(db, OWN, now)

test('nobody is asked until an administrator wants it', () => {
  const db = openTestDatabase()
  expect(areOuterLinksAsked(db)).toBe(false)
  const choices = [{ key: 'outer-links', value: 'asked', seenLockVersion: 0 } as const]
  accepted(changeSettings(asAdministrator(db), { choices }))
  expect(areOuterLinksAsked(db)).toBe(true)
})

test('addresses of published texts have their turn: never asked, then the oldest; not drafts, not the portal itself', () => {
  const db = openTestDatabase()
  aDraft(db, { title: 'Szkic', ...leadingTo('https://tajny.example/') })
  aPublishedArticle(
    db,
    leadingTo('https://b.example/x?y=1#z', 'https://a.example/', `https://${OWN}/pomoc`, '/kontakt'),
  )
  expect(next(db)).toEqual({ host: 'a.example', path: '/' })
  keepOuterAnswer(db, { host: 'a.example', path: '/' }, { outcome: 'answers', status: 200 }, TEN)
  expect(next(db)).toEqual({ host: 'b.example', path: '/x?y=1#z' })
  keepOuterAnswer(db, { host: 'b.example', path: '/x?y=1#z' }, { outcome: 'gone', status: 404 }, TEN + 1)
  expect(next(db, TEN + A_DAY)).toBeNull()
  expect(next(db, TEN + 1 + A_DAY + 1)).toEqual({ host: 'b.example', path: '/x?y=1#z' })
  expect(next(db, TEN + 8 * A_DAY)).toEqual({ host: 'a.example', path: '/' })
})

test('what a page answered stands beside its link, and hosts with something to look at come first', () => {
  const db = openTestDatabase()
  aPublishedArticle(db, leadingTo('https://b.example/x', 'https://a.example/'))
  aPublishedArticle(db, { title: 'Drugi', ...leadingTo('https://a.example/') })
  keepOuterAnswer(db, { host: 'b.example', path: '/x' }, { outcome: 'unreachable', status: null }, TEN)
  keepOuterAnswer(db, { host: 'b.example', path: '/x' }, { outcome: 'gone', status: 410 }, TEN + 5)
  expect(listOuterHosts(editorAt(db), OWN)).toEqual([
    { host: 'b.example', links: 1, articles: 1, troubled: 1 },
    { host: 'a.example', links: 2, articles: 2, troubled: 0 },
  ])
  expect(listLinksToHost(editorAt(db), 'b.example')).toMatchObject([
    { path: '/x', outcome: 'gone', status: 410, askedAt: TEN + 5 },
  ])
  expect(listLinksToHost(editorAt(db), 'a.example')[0]).toMatchObject({ outcome: null, status: null, askedAt: null })
})

test('the answer of an address that no text leads to any more goes', () => {
  const db = openTestDatabase()
  const article = aPublishedArticle(db, leadingTo('https://a.example/'))
  keepOuterAnswer(db, { host: 'a.example', path: '/' }, { outcome: 'answers', status: 200 }, TEN)
  keepOuterAnswer(db, { host: 'b.example', path: '/' }, { outcome: 'answers', status: 200 }, TEN)
  expect(forgetUnlinkedAnswers(db)).toBe(1)
  expect(db.select({ host: outerAnswers.host }).from(outerAnswers).all()).toEqual([{ host: 'a.example' }])
  accepted(withdrawArticle(editorAt(db), { ...on(article), reason: 'Błąd.', successorId: null }))
  expect(next(db, TEN + 30 * A_DAY)).toBeNull()
})
