import { expect, it } from 'vitest'
import { startArguments } from './portal.ts'

it('gives node what `npm start` gives it, and not its own name', () => {
  expect(startArguments()).toEqual(expect.arrayContaining(['scripts/run.mjs', 'start']))
  expect(startArguments().filter((word) => !word.startsWith('--'))).toEqual(['scripts/run.mjs', 'start'])
})
