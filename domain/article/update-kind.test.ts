import { expect, test } from 'vitest'
import { erratumShownUntil, plainUpdate, spokenUpdate, toldOfUpdate, updateIssues } from './update-kind.ts'

const note = { changeNote: 'Dodano termin.' }

test('only what is not as in every text is kept and hashed', () => {
  expect(spokenUpdate(plainUpdate)).toEqual({})
  expect(spokenUpdate({ ...plainUpdate, updateKind: 'editorial' })).toEqual({ updateKind: 'editorial' })
})

test('readers are told the note, nothing, or both sides of an erratum', () => {
  const erratum = {
    ...plainUpdate,
    updateKind: 'erratum',
    erratumWrong: 'rok 2014',
    erratumRight: 'rok 2015.',
  } as const
  expect(toldOfUpdate({ ...plainUpdate, ...note })).toBe('Dodano termin.')
  expect(toldOfUpdate({ ...plainUpdate, updateKind: 'editorial', changeNote: null })).toBeNull()
  expect(toldOfUpdate({ ...erratum, ...note })).toBe('Było błędnie: rok 2014. Jest poprawnie: rok 2015. Dodano termin.')
})

test('an approved editorial update is not measured, any other is', () => {
  const update = { ...plainUpdate, updateKind: 'editorial', changeNote: null } as const
  const found = [{ kind: 'numbers', count: 2 }] as const
  expect(updateIssues(update, null)).toEqual([])
  expect(updateIssues(update, [])).toEqual([])
  expect(updateIssues(update, found)).toEqual([{ field: 'updateKind', key: 'not-editorial', context: { numbers: 2 } }])
  expect(updateIssues({ ...plainUpdate, ...note }, found)).toEqual([])
})

test('days are counted by the clock of Warsaw, over a change of time too', () => {
  expect(erratumShownUntil(Date.UTC(2026, 2, 1, 23, 30), 30)).toBe('2026-04-01')
  expect(erratumShownUntil(Date.UTC(2026, 9, 20, 12), 7)).toBe('2026-10-27')
})
