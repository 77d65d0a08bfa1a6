import { describe, expect, test } from 'vitest'
import type { Right } from './account/rights.ts'
import { type Actor, systemReasons } from './actor.ts'
import {
  mayAddEditorNote,
  mayApproveArticle,
  mayPublishArticle,
  mayPublishUrgently,
  mayReadSecurityLog,
  mayRequestChanges,
  maySettleSomeUrgent,
  maySettleUrgent,
  readableAuditKinds,
} from './permissions.ts'

const person = (accountId: number, ...rights: Right[]): Actor => ({
  kind: 'account',
  accountId,
  rights: new Set(rights),
})
const nobody = { submittedBy: null, updatedBy: null, writers: [] }

describe('the second pair of eyes', () => {
  test.each([
    ['somebody else wrote and submitted it', { submittedBy: 1, updatedBy: 1, writers: [1, 3] }, true],
    ['nobody with an account did', nobody, true],
    ['the same hand submitted it', { submittedBy: 2, updatedBy: 1, writers: [1] }, false],
    ['the same hand last edited it', { submittedBy: 1, updatedBy: 2, writers: [1] }, false],
    ['the same hand once saved in it', { submittedBy: 1, updatedBy: 1, writers: [1, 2] }, false],
  ])('%s', (_, contributors, may) => {
    expect(mayApproveArticle(person(2, 'editor'), contributors)).toBe(may)
    expect(mayApproveArticle(person(2, 'author', 'administrator'), contributors)).toBe(false)
  })

  test('settles what was published urgently, unless it is the same hand', () => {
    expect(maySettleUrgent(person(2, 'editor'), { hands: [1] })).toBe(true)
    expect(maySettleUrgent(person(2, 'editor'), { hands: [1, 2] })).toBe(false)
    expect(maySettleUrgent(person(2, 'author'), { hands: [1] })).toBe(false)
    expect(maySettleSomeUrgent(person(2, 'editor'))).toBe(true)
    expect(maySettleSomeUrgent(person(2, 'author', 'administrator'))).toBe(false)
  })
})

describe('the steps of an editor', () => {
  test('an author who is no editor takes none of them', () => {
    for (const may of [mayPublishArticle, mayPublishUrgently, mayRequestChanges]) {
      expect(may(person(2, 'author', 'administrator'))).toBe(false)
      expect(may(person(2, 'editor'))).toBe(true)
    }
  })

  test.each(systemReasons)('the portal itself takes none for the reason "%s"', (reason) => {
    const portal: Actor = { kind: 'system', reason }
    expect([mayPublishArticle(portal), mayPublishUrgently(portal), mayRequestChanges(portal)]).toEqual([
      false,
      false,
      false,
    ])
    expect([mayApproveArticle(portal, nobody), maySettleUrgent(portal, { hands: [] })]).toEqual([false, false])
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
