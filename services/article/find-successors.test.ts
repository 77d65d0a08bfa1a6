import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor } from '../testing.ts'
import { findSuccessors } from './find-successors.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, editorAt } from './testing.ts'
import { on } from './testing-states.ts'
import { withdrawArticle } from './withdraw-article.ts'

test('readable articles are found by words of the title and by address, never the article itself', () => {
  const db = openTestDatabase()
  const itself = aPublishedArticle(db, { title: 'Krajowy plan 2013' })
  const next = aPublishedArticle(db, { title: 'Krajowy plan 2025' })
  const archived = anArchivedArticle(db, { title: 'Krajowy plan 2020' })
  aDraft(db, { title: 'Krajowy plan 2030' })
  const gone = aPublishedArticle(db, { title: 'Krajowy plan 2011' })
  accepted(withdrawArticle(editorAt(db), { ...on(gone), reason: 'Błąd.' }))
  const found = (text: string) =>
    findSuccessors(asEditor(db), { articleId: itself.articleId, text })
      .map(({ id }) => id)
      .sort()
  const both = [next.articleId, archived.articleId]
  expect(found('PLAN krajowy')).toEqual(both)
  expect(found('krajowy-plan-2025')).toEqual([next.articleId])
  expect(found(' https://portal.example/aktualnosci/krajowy-plan-2025?x=1#y ')).toEqual([next.articleId])
  expect(found('krajowy-plan-2013')).toEqual([])
  expect(found('')).toEqual([])
  expect(found('2030')).toEqual([])
})
