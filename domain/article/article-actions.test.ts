import { describe, expect, test } from 'vitest'
import type { Right } from '#domain/account/rights.ts'
import type { Actor } from '#domain/actor.ts'
import { allowedActions, mainAction } from './article-actions.ts'
import type { PublicState, RevisionState } from './article-state.ts'

const person = (...rights: Right[]): Actor => ({ kind: 'account', accountId: 1, rights: new Set(rights) })
const contributors = { submittedBy: null, updatedBy: null, writers: [] }
const oneHand = { contributors, isFourEyes: false, urgent: null, isArchivingPlanned: false }
const allowed = (actor: Actor, publicState: PublicState, openState: RevisionState | null) =>
  allowedActions(actor, { publicState, openState, ...oneHand }).join(' ')

describe('an editor', () => {
  test.each<[PublicState, RevisionState | null, string]>([
    ['none', 'draft', 'publish schedule submit duplicate hand-over bin'],
    ['none', 'submitted', 'publish schedule correct return take-back duplicate hand-over'],
    ['none', 'scheduled', 'publish correct reschedule unschedule duplicate hand-over'],
    ['published', null, 'annotate duplicate archive plan-archiving withdraw'],
    [
      'published',
      'draft',
      'publish-changes schedule submit annotate discard duplicate hand-over archive plan-archiving withdraw',
    ],
    [
      'published',
      'submitted',
      'publish-changes schedule correct return take-back duplicate hand-over archive plan-archiving withdraw',
    ],
    ['archived', null, 'bring-back annotate duplicate withdraw'],
    ['archived', 'draft', 'publish-changes submit bring-back annotate discard duplicate hand-over withdraw'],
    ['withdrawn', null, 'duplicate'],
  ])('%s with %s in progress: %s', (publicState, openState, expected) => {
    expect(allowed(person('editor'), publicState, openState)).toBe(expected)
  })
})

describe('an author', () => {
  test.each<[PublicState, RevisionState | null, string]>([
    ['none', 'draft', 'submit duplicate hand-over bin'],
    ['none', 'submitted', 'take-back duplicate hand-over'],
    ['published', null, 'duplicate'],
    ['published', 'draft', 'submit discard duplicate hand-over'],
    ['archived', null, 'duplicate'],
  ])('%s with %s in progress: %s', (publicState, openState, expected) => {
    expect(allowed(person('author'), publicState, openState)).toBe(expected)
  })
})

test('an administrator who does not write is offered nothing', () => {
  expect(allowed(person('administrator'), 'none', 'submitted')).toBe('')
})

test('what goes to the archive by itself is planned again or called off', () => {
  const subject = { ...oneHand, publicState: 'published', openState: null, isArchivingPlanned: true } as const
  expect(allowedActions(person('editor'), subject).join(' ')).toBe(
    'annotate duplicate archive replan-archiving cancel-archiving withdraw',
  )
  expect(allowedActions(person('author'), subject).join(' ')).toBe('duplicate')
})

test('one step stands out where it leads on', () => {
  const main = (actor: Actor, publicState: PublicState, openState: RevisionState | null) =>
    mainAction(allowedActions(actor, { publicState, openState, ...oneHand }))
  expect(main(person('editor'), 'none', 'submitted')).toBe('publish')
  expect(main(person('editor'), 'published', 'draft')).toBe('publish-changes')
  expect(main(person('author'), 'none', 'draft')).toBe('submit')
  expect(main(person('author'), 'none', 'submitted')).toBeNull()
  expect(main(person('editor'), 'published', null)).toBeNull()
})

describe('under four eyes', () => {
  const asked = (actor: Actor, openState: RevisionState | null, writers: readonly number[] = []) => {
    const subject = { ...oneHand, publicState: 'published', openState, isFourEyes: true } as const
    return allowedActions(actor, { ...subject, contributors: { ...contributors, writers } }).join(' ')
  }

  test.each<[RevisionState | null, string]>([
    ['draft', 'submit publish-urgently discard duplicate hand-over archive plan-archiving withdraw'],
    [
      'submitted',
      'approve correct return take-back publish-urgently duplicate hand-over archive plan-archiving withdraw',
    ],
    [
      'approved',
      'publish-changes schedule correct return take-back duplicate hand-over archive plan-archiving withdraw',
    ],
    ['scheduled', 'publish-changes correct reschedule unschedule duplicate hand-over archive plan-archiving withdraw'],
    [null, 'duplicate archive plan-archiving withdraw'],
  ])('an editor, with %s in progress: %s', (openState, expected) => {
    expect(asked(person('editor'), openState)).toBe(expected)
  })

  test('nobody is offered to approve what they wrote', () => {
    expect(asked(person('editor'), 'submitted', [1])).not.toContain('approve')
  })

  test('an urgent publication is settled by another editor, reverted while readers have it', () => {
    const subject = { ...oneHand, publicState: 'published', openState: null, isFourEyes: true } as const
    const offered = (hands: number[], isShown: boolean) =>
      allowedActions(person('editor'), { ...subject, urgent: { hands, isShown } }).filter((action) =>
        action.endsWith('urgent'),
      )
    expect(offered([2], true)).toEqual(['confirm-urgent', 'revert-urgent'])
    expect(offered([2], false)).toEqual(['confirm-urgent'])
    expect(offered([1], true)).toEqual([])
  })
})
