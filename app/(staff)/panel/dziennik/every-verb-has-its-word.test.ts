import { expect, test } from 'vitest'
import { verbLabels } from '#components/audit/labels.ts'
import { permissionTable } from '#services/testing-permission-table.ts'

test('every verb has its word in the log, and no word is left over', () => {
  const verbs = [...new Set(permissionTable.map(({ verb }) => verb))].sort()
  expect(Object.keys(verbLabels).sort()).toEqual(verbs)
})
