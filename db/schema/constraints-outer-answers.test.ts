import { proveGuards } from '../testing-guards.ts'
import { NOON, type Row } from '../testing-rows.ts'

const anAnswer = (row: Row = {}): Row => ({
  host: 'urzad.example',
  path: '/strona',
  outcome: 'gone',
  status: 404,
  asked_at: NOON,
  ...row,
})

const another = (row: Row = {}) => anAnswer({ path: '/inna', ...row })

proveGuards('outer_answers', {
  given: ({ put }) => put('outer_answers', anAnswer()),
  cases: {
    'outer_answers primary key': {
      refuses: [({ put }) => put('outer_answers', anAnswer({ outcome: 'answers', status: 200 }))],
      allows: [({ put }) => put('outer_answers', another())],
    },
    outer_answers_outcome_is_known: {
      refuses: [({ put }) => put('outer_answers', another({ outcome: 'perhaps' }))],
      allows: [({ put }) => put('outer_answers', another({ outcome: 'not-asked', status: null }))],
    },
    outer_answers_status_is_one: {
      refuses: [
        ({ put }) => put('outer_answers', another({ status: 99 })),
        ({ put }) => put('outer_answers', another({ status: 600 })),
      ],
      allows: [({ put }) => put('outer_answers', another({ status: 599 }))],
    },
  },
})
