import { expect, test } from 'vitest'
import { findStaffRoutes, staffRoutes } from '#e2e/support/staff-routes.ts'

const patterns = staffRoutes.map(({ pattern }) => pattern)

test('the table of who may open what names every address of the panel, once, and nothing else', () => {
  const found = findStaffRoutes().map(({ pattern }) => pattern)
  expect(found.length).toBeGreaterThan(10)
  expect([...patterns].sort()).toEqual(found)
})
