import { expect, test } from 'vitest'
import type { FoundRow } from '#domain/redaction/found-row.ts'
import { erasurePreview } from './erasure-preview.ts'

const entry = (before: object, after: object): FoundRow => ({
  table: 'audit_log',
  rowId: 12,
  record: null,
  changes: { details: { before: JSON.stringify(before), after: JSON.stringify(after) } },
  isDeleted: false,
})
const rowsOf = (...rows: readonly FoundRow[]) =>
  erasurePreview({ rows, rowCount: rows.length, snapshots: 0, facts: 0, formerFiles: [] }).rows

test('an entry of the log is shown in its words, and only what changes', () => {
  const before = { title: 'Dyżur prowadzi Żaneta Wężyk', slug: 'dyzur' }
  expect(rowsOf(entry(before, { ...before, title: 'Dyżur prowadzi [usunięto]' }))).toEqual([
    {
      term: 'Dziennik zdarzeń, wpis 12: tytuł',
      before: 'Dyżur prowadzi Żaneta Wężyk',
      after: 'Dyżur prowadzi [usunięto]',
    },
  ])
})

test('so is one that tells what was before and what is after', () => {
  const was = { before: { title: 'Żaneta Wężyk' }, after: { title: 'Dyżur' } }
  expect(rowsOf(entry(was, { ...was, before: { title: '[usunięto]' } }))).toMatchObject([
    { before: 'Żaneta Wężyk', after: '[usunięto]' },
  ])
})

test('a fact without a name is no JSON either, and words stay words', () => {
  const [row] = rowsOf(entry({ zzz: 'Żaneta Wężyk' }, { zzz: '[usunięto]' }))
  expect(row).toEqual({
    term: 'Dziennik zdarzeń, wpis 12',
    before: 'dane techniczne z tymi słowami',
    after: 'bez tych słów',
  })
  const tag = { table: 'tags', rowId: 3, record: null, isDeleted: false }
  expect(rowsOf({ ...tag, changes: { name: { before: 'Żaneta Wężyk', after: '[usunięto]' } } })).toEqual([
    { term: 'Tag 3', before: 'Żaneta Wężyk', after: '[usunięto]' },
  ])
})
