import { proveGuards } from '../testing-guards.ts'
import { aComment, aCommentThread, anAccount, anArticle, NOON } from '../testing-rows.ts'

type Hand = Parameters<NonNullable<Parameters<typeof proveGuards>[1]['given']>>[0]

const aTalk = ({ put }: Hand) => {
  put('accounts', anAccount())
  put('articles', anArticle())
  put('comment_threads', aCommentThread())
  put('comments', aComment())
}

proveGuards('comment_threads', {
  given: aTalk,
  cases: {
    comment_threads_quote_a_passage: {
      refuses: [
        ({ put }) => put('comment_threads', aCommentThread({ passage_id: '@title' })),
        ({ put }) => put('comment_threads', aCommentThread({ quote: 'zespół' })),
      ],
      allows: [
        ({ put }) => put('comment_threads', aCommentThread({ passage_id: '@title', quote: 'zespół' })),
        ({ put }) => put('comment_threads', aCommentThread({ passage_id: 'obraz-01', quote: '' })),
      ],
    },
    comment_threads_are_resolved_by_somebody: {
      refuses: [({ run }) => run(`update comment_threads set resolved_at = ${NOON}`)],
      allows: [({ run }) => run(`update comment_threads set resolved_at = ${NOON}, resolved_by = 1`)],
    },
  },
})

proveGuards('comments', {
  given: aTalk,
  cases: {
    comments_have_one_writer: {
      refuses: [
        ({ put }) => put('comments', aComment({ author_id: null })),
        ({ put }) => put('comments', aComment({ author_id: null, signed_name: ' ' })),
        ({ put }) => put('comments', aComment({ signed_name: 'Ewa Lis' })),
      ],
      allows: [({ put }) => put('comments', aComment({ author_id: null, signed_name: 'Ewa Lis' }))],
    },
    comments_say_something: {
      refuses: [({ put }) => put('comments', aComment({ words: ' ' }))],
      allows: [({ put }) => put('comments', aComment({ words: '?' }))],
    },
  },
})

proveGuards('comment_mentions', {
  given: (hand) => {
    aTalk(hand)
    hand.put('comment_mentions', { comment_id: 1, account_id: 1 })
    hand.put('comments', aComment())
  },
  cases: {
    'comment_mentions primary key': {
      refuses: [({ put }) => put('comment_mentions', { comment_id: 1, account_id: 1 })],
      allows: [({ put }) => put('comment_mentions', { comment_id: 2, account_id: 1 })],
    },
  },
})
