import { describe, expect, test } from 'vitest'
import type { Right } from './account/rights.ts'
import type { Actor } from './actor.ts'
import { mayPublishArticle } from './permissions.ts'

const person = (accountId: number, ...rights: Right[]): Actor => ({
  kind: 'account',
  accountId,
  rights: new Set(rights),
})
const nobody = { submittedBy: null, updatedBy: null }

describe('publishing with four eyes', () => {
  test.each([
    ['somebody else wrote and submitted it', { submittedBy: 1, updatedBy: 1 }, true],
    ['nobody with an account did', nobody, true],
    ['the same hand submitted it', { submittedBy: 2, updatedBy: 1 }, false],
    ['the same hand last edited it', { submittedBy: 1, updatedBy: 2 }, false],
  ])('%s', (_, hands, may) => {
    expect(mayPublishArticle(person(2, 'editor'), hands, true)).toBe(may)
    expect(mayPublishArticle(person(2, 'editor'), hands, false)).toBe(true)
  })

  test('an author who is no editor never publishes, whatever the policy', () => {
    for (const isFourEyes of [true, false]) {
      expect(mayPublishArticle(person(2, 'author', 'administrator'), nobody, isFourEyes)).toBe(false)
    }
  })

  test('the portal publishes its own demonstration and nothing for other reasons', () => {
    expect(mayPublishArticle({ kind: 'system', reason: 'demo-content' }, nobody, true)).toBe(true)
    expect(mayPublishArticle({ kind: 'system', reason: 'import' }, nobody, false)).toBe(false)
  })
})
