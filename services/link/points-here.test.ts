import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { blockIds, body, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { archiveArticle } from '../article/archive-article.ts'
import { createArticle } from '../article/create-article.ts'
import { planArchiving } from '../article/plan-archiving.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aPublishedArticle, aText, editorAt } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import { changeNotice } from '../notice/change-notice.ts'
import { changePage } from '../page/change-page.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { pointsHere } from './points-here.ts'

const EARLIER = NOW - 10 * A_DAY

function linking(db: Database, title: string, target: Parameters<typeof link>[0]) {
  const words = paragraph(blockIds('odnosnik')(), text('Zobacz też', link(target)))
  return accepted(createArticle(editorAt(db, EARLIER), { ...aText({ title }), body: body(words) }))
}

test('links by number and by every address, successors, the pinned notice and former addresses are told; nothing else', () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db, { title: 'Wykaz', slug: 'wykaz' }, EARLIER)
  const renamed = accepted(
    saveDraft(editorAt(db, EARLIER), { ...on(published), ...aText({ title: 'Wykaz', slug: 'wykaz-zespolow' }) }),
  )
  const { articleId } = accepted(publishArticle(editorAt(db, EARLIER), { ...on(renamed), changeNote: 'Adres.' }))
  linking(db, 'Po numerze', { kind: 'article', articleId })
  linking(db, 'Po dawnym adresie', { kind: 'url', href: '/aktualnosci/wykaz' })
  linking(db, 'Po pełnym adresie', { kind: 'url', href: 'https://portal.example/aktualnosci/wykaz-zespolow' })
  linking(db, 'U innych', { kind: 'url', href: 'https://inny.example/aktualnosci/wykaz' })
  linking(db, 'Gdzie indziej', { kind: 'url', href: '/aktualnosci/inny' })
  const former = aPublishedArticle(db, { title: 'Dawny', slug: 'dawny' }, EARLIER)
  accepted(archiveArticle(asEditor(db), { ...on(former), reason: 'replaced', successorId: articleId }))
  const found = () => pointsHere(asEditor(db), { articleId, ownHost: 'portal.example' })
  expect(found().linking.map(({ title }) => title)).toEqual(['Po dawnym adresie', 'Po numerze', 'Po pełnym adresie'])
  expect(found().replaced.map(({ title }) => title)).toEqual(['Dawny'])
  expect(found()).toMatchObject({ formerAddresses: 1, isPinned: false })
  accepted(changeNotice(asEditor(db), { notice: { articleId, until: '2026-02-01' }, seenLockVersion: 0 }))
  expect(found().isPinned).toBe(true)
})

test('short pages that link here, by number or by a former address, and plans that name it as the successor', () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db, { title: 'Wykaz', slug: 'wykaz' }, EARLIER)
  const page = (...targets: Parameters<typeof link>[0][]) =>
    body(paragraph('akapit-1', ...targets.map((target) => text('Wykaz', link(target)))))
  const write = (name: 'about' | 'contact' | 'privacy', words: ReturnType<typeof page>) =>
    accepted(changePage(asEditor(db), { page: name, body: words, seenLockVersion: 0 }))
  write('about', page({ kind: 'url', href: 'https://portal.example/aktualnosci/wykaz' }))
  write('contact', page({ kind: 'article', articleId }))
  write('privacy', page({ kind: 'url', href: 'https://inny.example/aktualnosci/wykaz' }))
  const old = aPublishedArticle(db, { title: 'Dawny wykaz' }, EARLIER)
  const plan = { dueAt: NOW + A_DAY, reason: 'replaced', note: null, successorId: articleId } as const
  accepted(planArchiving(asEditor(db), { ...on(old), ...plan }))
  const found = pointsHere(asEditor(db), { articleId, ownHost: 'portal.example' })
  expect(found.pages).toEqual(['about', 'contact'])
  expect(found.replaced.map(({ title }) => title)).toEqual(['Dawny wykaz'])
})
