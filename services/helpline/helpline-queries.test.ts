import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aHelpline, NOON, putRow } from '#db/testing-rows.ts'
import { listHelplines } from './helpline-queries.ts'

describe('helplines that readers see', () => {
  test('stand in the order given, then by their number', () => {
    const db = openTestDatabase()
    putRow(db.$client, 'helplines', aHelpline({ name: 'trzecia', position: 2 }))
    putRow(db.$client, 'helplines', aHelpline({ name: 'czwarta', position: 2 }))
    putRow(db.$client, 'helplines', aHelpline({ name: 'pierwsza', position: 1 }))
    expect(listHelplines(db).map(({ name }) => name)).toEqual(['pierwsza', 'trzecia', 'czwarta'])
  })

  test('a retired one is not among them', () => {
    const db = openTestDatabase()
    putRow(db.$client, 'helplines', aHelpline({ name: 'dawna', retired_at: NOON }))
    putRow(db.$client, 'helplines', aHelpline({ name: 'dzisiejsza' }))
    expect(listHelplines(db).map(({ name }) => name)).toEqual(['dzisiejsza'])
  })
})
