import { describe, expect, test } from 'vitest'
import { type BulkAction, bulkActions, isPossibleInBulk } from './bulk-action.ts'

type Subject = Parameters<typeof isPossibleInBulk>[1]

const subject = (publicState: Subject['publicState'], openState: Subject['openState']): Subject => ({
  publicState,
  openState,
  isFourEyes: false,
  urgent: null,
})

const possible = (...asked: [Subject, boolean]): BulkAction[] =>
  bulkActions.filter((action) => isPossibleInBulk(action, ...asked))

describe('what can be done with an article', () => {
  test.each<[string, Subject, BulkAction[]]>([
    [
      'a draft',
      subject('none', 'draft'),
      ['add-tag', 'remove-tag', 'hand-over', 'submit', 'publish', 'schedule', 'bin', 'replace', 'fix-links'],
    ],
    ['one that waits', subject('none', 'submitted'), ['hand-over', 'publish', 'schedule']],
    [
      'a published one',
      subject('published', null),
      ['archive', 'add-tag', 'remove-tag', 'replace', 'fix-links', 'plan-archiving', 'keep-published'],
    ],
    ['one in the archive', subject('archived', null), ['add-tag', 'remove-tag', 'replace', 'fix-links']],
    ['a withdrawn one', subject('withdrawn', null), []],
  ])('%s', (_name, article, actions) => {
    expect(possible(article, false)).toEqual(actions)
  })

  test('one in the bin only comes back', () => {
    expect(possible(subject('none', 'draft'), true)).toEqual(['restore'])
  })
})
