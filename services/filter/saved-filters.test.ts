import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { SAVED_FILTERS_MAX } from '#domain/article/saved-filter.ts'
import { Forbidden } from '#domain/errors.ts'
import { accepted, asAuthor, asEditor, auditEntries } from '../testing.ts'
import { listSavedFilters } from './list-saved-filters.ts'
import { removeFilter } from './remove-filter.ts'
import { saveFilter } from './save-filter.ts'

const aFilter = { name: 'Moje szkice', question: 'stan=szkic&moje=1&strona=4' }

test('a filter is one person’s own, by name in Polish order, without its page', () => {
  const db = openTestDatabase()
  for (const name of ['Łódź', 'Mazowsze', 'Lublin']) accepted(saveFilter(asAuthor(db), { ...aFilter, name }))
  expect(listSavedFilters(asAuthor(db)).map(({ name }) => name)).toEqual(['Lublin', 'Łódź', 'Mazowsze'])
  expect(listSavedFilters(asAuthor(db))[0]?.question).toBe('stan=szkic&moje=1')
  expect(listSavedFilters(asEditor(db))).toEqual([])
})

test('a name is taken whatever the size of its letters, for its owner alone', () => {
  const db = openTestDatabase()
  accepted(saveFilter(asAuthor(db), aFilter))
  const again = { ...aFilter, name: 'MOJE  szkice' }
  expect(saveFilter(asAuthor(db), again)).toEqual({ ok: false, issues: [{ field: 'name', key: 'taken' }] })
  accepted(saveFilter(asEditor(db), again))
})

test('what narrows nothing down is no filter, and twenty are enough', () => {
  const db = openTestDatabase()
  const refusedWith = (issue: object) => ({ ok: false, issues: [issue] })
  expect(saveFilter(asAuthor(db), { name: 'Wszystko', question: 'sort=tytul' })).toEqual(
    refusedWith({ field: 'question', key: 'nothing-asked' }),
  )
  for (let index = 0; index < SAVED_FILTERS_MAX; index++) {
    accepted(saveFilter(asAuthor(db), { ...aFilter, name: `Filtr ${index}` }))
  }
  expect(saveFilter(asAuthor(db), aFilter)).toEqual(
    refusedWith({ field: 'name', key: 'too-many', context: { max: SAVED_FILTERS_MAX } }),
  )
})

test('nobody removes the filter of another, and a removed one is gone', () => {
  const db = openTestDatabase()
  const { filterId } = accepted(saveFilter(asAuthor(db), aFilter))
  expect(() => removeFilter(asEditor(db), { filterId })).toThrow(Forbidden)
  accepted(removeFilter(asAuthor(db), { filterId }))
  expect(listSavedFilters(asAuthor(db))).toEqual([])
  expect(auditEntries(db).at(-1)?.details).toEqual({ filterId, name: 'Moje szkice', question: 'stan=szkic&moje=1' })
})
