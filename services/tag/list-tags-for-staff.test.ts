import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aDraft, aPublishedArticle } from '../article/testing.ts'
import { accepted, asEditor } from '../testing.ts'
import { createTag } from './create-tag.ts'
import { listMergedInto, listTagsForStaff } from './list-tags-for-staff.ts'
import { mergeTag } from './merge-tag.ts'

test('canonical tags in Polish order, with the articles that carry them or what was merged into them', () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const [trainings, courses] = ['Szkolenia', 'Kursy', 'Łąka', 'Lato'].map((name) => {
    return accepted(createTag(context, { name })).tagId
  })
  if (trainings === undefined || courses === undefined) throw new Error('No tags')
  aPublishedArticle(db, { tagIds: [courses, trainings] })
  aDraft(db, { title: 'Szkic', tagIds: [courses] })
  expect(listTagsForStaff(asEditor(db)).map(({ name, articles }) => [name, articles])).toEqual([
    ['Kursy', 2],
    ['Lato', 0],
    ['Łąka', 0],
    ['Szkolenia', 1],
  ])
  accepted(mergeTag(asEditor(db), { tagId: courses, seenLockVersion: 1, intoTagId: trainings }))
  expect(listTagsForStaff(asEditor(db)).map(({ name, articles }) => [name, articles])).toEqual([
    ['Lato', 0],
    ['Łąka', 0],
    ['Szkolenia', 2],
  ])
  expect(listMergedInto(asEditor(db), trainings)).toEqual(['Kursy'])
  expect(listMergedInto(asEditor(db), 3)).toEqual([])
})
