import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, editorAt, TEN } from '../article/testing.ts'
import { on } from '../article/testing-states.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { createInstitutions } from '../institution/create-institutions.ts'
import { createLegalAct } from '../legal-act/create-legal-act.ts'
import { createTag } from '../tag/create-tag.ts'
import { mergeTag } from '../tag/merge-tag.ts'
import { accepted, asEditor } from '../testing.ts'
import { aLegalAct } from '../testing-inputs.ts'
import { findArticlesToLink, findArticlesToPin, findChosenArticle, findSuccessors } from './article-choices.ts'
import { CHOICES_MAX } from './ask-chooser.ts'
import { findInstitutionChoices, findLegalActChoices, findTagChoices } from './record-choices.ts'

let db: Database

beforeEach(() => {
  db = openTestDatabase()
})

const asked = (text: string, butFor: number | null = null) => ({ text, butFor })

describe('articles to link to', () => {
  test('of any state, in any form of the words or begun; without words the last changed', () => {
    const published = aPublishedArticle(db, { title: 'Powołano zespół łódzki' }, TEN)
    const draft = aDraft(db, { title: 'Zespół łódzki: zmiana składu' }, TEN + 1)
    aDraft(db, { title: 'Konkurs ofert', summary: '', words: 'Termin.' }, TEN + 2)
    const found = (text: string, butFor?: number) =>
      findArticlesToLink(asEditor(db), asked(text, butFor))
        .map(({ id }) => id)
        .sort()
    const both = [published.articleId, draft.articleId]
    expect(found('lodzki zespol')).toEqual(both)
    expect(found('zespołów łódz')).toEqual([])
    expect(found('zesp łódz')).toEqual(both)
    expect(found('składem zespołu')).toEqual([draft.articleId])
    expect(found('zesp łódz', draft.articleId)).toEqual([published.articleId])
    expect(found('łódzki', draft.articleId)).toEqual([published.articleId])
    expect(found('')).toHaveLength(3)
    expect(findArticlesToLink(asEditor(db), asked(''))[0]?.title).toBe('Konkurs ofert')
    expect(found('100%_')).toEqual([])
    expect(found('%')).toEqual([])
  })

  test('a whole address finds the article that has it, and no other by its words', () => {
    const plan = aPublishedArticle(db, { title: 'Krajowy plan' }, TEN)
    aPublishedArticle(db, { title: 'Krajowy plan, omówienie' }, TEN + 1)
    const found = (text: string, butFor?: number) =>
      findArticlesToLink(asEditor(db), asked(text, butFor)).map(({ id }) => id)
    expect(found('/aktualnosci/krajowy-plan')).toEqual([plan.articleId])
    expect(found('https://portal.example/aktualnosci/krajowy-plan')).toEqual([plan.articleId])
    expect(found('/aktualnosci/krajowy-plan', plan.articleId)).toEqual([])
    expect(found('/aktualnosci/krajowy')).toEqual([])
  })
})

describe('articles to pin', () => {
  test('published ones only, however old; without words the newest', () => {
    const old = aPublishedArticle(db, { title: 'Krajowy plan', firstPublished: '2010-01-01' })
    for (let number = 0; number < CHOICES_MAX + 2; number++) aPublishedArticle(db, { title: `Nowy ${number}` })
    anArchivedArticle(db, { title: 'Krajowy plan dawny' })
    aDraft(db, { title: 'Krajowy plan następny' })
    const found = (text: string) => findArticlesToPin(asEditor(db), asked(text)).map(({ id }) => id)
    expect(found('krajowych planów')).toEqual([old.articleId])
    expect(found('')).toHaveLength(CHOICES_MAX)
    expect(found('')).not.toContain(old.articleId)
    expect(findChosenArticle(asEditor(db), old.articleId)?.title).toBe('Krajowy plan')
  })

  test('a published text is found under its own words while a draft beside it has others', () => {
    const { articleId } = aPublishedArticle(db, { title: 'Krajowy plan' })
    aDraft(db, { title: 'Inny' })
    expect(findArticlesToPin(asEditor(db), asked('krajowy')).map(({ id }) => id)).toEqual([articleId])
  })
})

describe('successors', () => {
  test('readable articles by words and by address, never the article itself', () => {
    const itself = aPublishedArticle(db, { title: 'Krajowy plan 2013' })
    const next = aPublishedArticle(db, { title: 'Krajowy plan 2025' })
    const archived = anArchivedArticle(db, { title: 'Krajowy plan 2020' })
    aDraft(db, { title: 'Krajowy plan 2030' })
    const gone = aPublishedArticle(db, { title: 'Krajowy plan 2011' })
    accepted(withdrawArticle(editorAt(db), { ...on(gone), reason: 'Błąd.' }))
    const found = (text: string) =>
      findSuccessors(asEditor(db), asked(text, itself.articleId))
        .map(({ id }) => id)
        .sort()
    const both = [next.articleId, archived.articleId]
    expect(found('PLANY krajowe')).toEqual(both)
    expect(found('krajowy-plan-2025')).toEqual([next.articleId])
    expect(found(' https://portal.example/aktualnosci/krajowy-plan-2025?x=1#y ')).toEqual([next.articleId])
    expect(found('krajowy-plan-2013')).toEqual([])
    expect(found('')).toEqual([])
    expect(found('2030')).toEqual([])
    expect(findChosenArticle(asEditor(db), gone.articleId)).toBeNull()
  })
})

describe('records', () => {
  test('tags by a beginning, by any form and by the name of one merged into them', () => {
    const tag = (name: string) => accepted(createTag(asEditor(db), { name })).tagId
    const [courses, training] = [tag('kursy'), tag('szkolenia')]
    tag('współpraca międzynarodowa')
    accepted(mergeTag(asEditor(db), { tagId: courses, seenLockVersion: 1, intoTagId: training }))
    const names = (text: string, butFor: number | null = null) =>
      findTagChoices(asEditor(db), asked(text, butFor)).map(({ name }) => name)
    expect(names('szko')).toEqual(['szkolenia'])
    expect(names('szkoleniach')).toEqual(['szkolenia'])
    expect(names('kurs')).toEqual(['szkolenia'])
    expect(names('międzynarodowej')).toEqual(['współpraca międzynarodowa'])
    expect(names('')).toEqual(['szkolenia', 'współpraca międzynarodowa'])
    expect(names('', training)).toEqual(['współpraca międzynarodowa'])
    expect(names('szko', training)).toEqual([])
  })

  test('legal acts by their number, institutions by a beginning', () => {
    accepted(createLegalAct(asEditor(db), aLegalAct({ number: '47/2015' })))
    accepted(createLegalAct(asEditor(db), aLegalAct({ number: '48/2015' })))
    accepted(createInstitutions(asEditor(db), { institutions: [{ name: 'Fundacja La Strada', kind: 'ngo' }] }))
    expect(findLegalActChoices(asEditor(db), asked('47/2015')).map(({ citation }) => citation)).toEqual([
      expect.stringContaining('47/2015'),
    ])
    expect(findLegalActChoices(asEditor(db), asked(''))).toHaveLength(2)
    expect(findInstitutionChoices(asEditor(db), asked('fund stra')).map(({ name }) => name)).toEqual([
      'Fundacja La Strada',
    ])
  })
})
