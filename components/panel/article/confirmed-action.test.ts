import { expect, test } from 'vitest'
import { actionsAskedAt } from './confirmed-action.ts'
import { questionAddresses } from './testing-question-addresses.ts'

test('a new text and a change of one are published at one address', () => {
  expect(actionsAskedAt('opublikuj')).toEqual(['publish', 'publish-changes'])
})

test('every address asks about something, and every action has one', () => {
  expect(questionAddresses).toHaveLength(20)
  expect(questionAddresses.flatMap(actionsAskedAt)).toHaveLength(22)
})

test.each(['poprawka', 'nota', 'szkic', '', 'constructor'])('"%s" asks about nothing', (address) => {
  expect(actionsAskedAt(address)).toEqual([])
})
