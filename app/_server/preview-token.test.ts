import { expect, test, vi } from 'vitest'
import { PREVIEW_TOKEN } from '#components/form/form-state.ts'
import { isConfirmed, previewToken } from './preview-token.ts'

vi.mock('server-only', () => ({}))

const typed = { name: ['Zespół'], seat: ['Opole', 'Brzeg'] }
const confirmed = (values: Record<string, string[]>) =>
  isConfirmed({ ...values, [PREVIEW_TOKEN]: [previewToken(typed)] })

test('the same values are confirmed, in whatever order their fields come', () => {
  expect(confirmed(typed)).toBe(true)
  expect(confirmed({ seat: ['Opole', 'Brzeg'], name: ['Zespół'] })).toBe(true)
  expect(isConfirmed(typed)).toBe(false)
})

test('other values are shown again first', () => {
  expect(confirmed({ ...typed, name: ['Zespoły'] })).toBe(false)
  expect(confirmed({ ...typed, seat: ['Brzeg', 'Opole'] })).toBe(false)
  expect(confirmed({ name: ['Zespół'] })).toBe(false)
})

test('a field that a script adds and nobody filled changes nothing', () => {
  expect(confirmed({ ...typed, act: [''], 'act.words': ['', ''] })).toBe(true)
  expect(confirmed({ ...typed, act: ['7'] })).toBe(false)
})
