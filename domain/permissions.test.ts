import { describe, expect, test } from 'vitest'
import type { Right } from './account/rights.ts'
import { type Actor, systemReasons } from './actor.ts'
import {
  mayAddEditorNote,
  mayPublishArticle,
  mayReadSecurityLog,
  mayRequestChanges,
  readableAuditKinds,
} from './permissions.ts'

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
  ])('%s', (_, contributors, may) => {
    expect(mayPublishArticle(person(2, 'editor'), contributors, true)).toBe(may)
    expect(mayPublishArticle(person(2, 'editor'), contributors, false)).toBe(true)
  })

  test('an author who is no editor never publishes, whatever the policy', () => {
    for (const isFourEyes of [true, false]) {
      expect(mayPublishArticle(person(2, 'author', 'administrator'), nobody, isFourEyes)).toBe(false)
    }
  })

  test.each(systemReasons)('the portal itself publishes nothing for the reason "%s"', (reason) => {
    expect(mayPublishArticle({ kind: 'system', reason }, nobody, false)).toBe(false)
  })
})

describe('the other steps that one hand alone must not take', () => {
  const contributors = { submittedBy: 2, updatedBy: 1 }

  test('giving back what one handed over oneself is taking it back', () => {
    expect(mayRequestChanges(person(2, 'editor'), contributors, true)).toBe(false)
    expect(mayRequestChanges(person(3, 'editor'), contributors, true)).toBe(true)
    expect(mayRequestChanges(person(3, 'author'), contributors, false)).toBe(false)
  })

  test('a note is written and published by one hand, so only while two are not asked for', () => {
    expect(mayAddEditorNote(person(2, 'editor'), false)).toBe(true)
    expect(mayAddEditorNote(person(2, 'editor'), true)).toBe(false)
    expect(mayAddEditorNote(person(2, 'author'), false)).toBe(false)
  })
})

describe('the logs', () => {
  test.each([
    ['nobody in particular', person(1), [], false],
    ['an author', person(1, 'author'), [], false],
    ['an editor', person(1, 'editor'), ['article', 'setting'], false],
    ['an administrator', person(1, 'administrator'), ['article', 'setting', 'account'], true],
  ])('%s', (_, actor, kinds, security) => {
    const readable = readableAuditKinds(actor)
    expect(['article', 'setting', 'account'].filter((kind) => readable.some((one) => one === kind))).toEqual(kinds)
    expect(mayReadSecurityLog(actor)).toBe(security)
  })
})
