import { proveGuards } from '../testing-guards.ts'
import { anAccount, NOON, type Row } from '../testing-rows.ts'

const aFilter = (row: Row = {}): Row => ({
  account_id: 1,
  name: 'Moje szkice',
  fold_key: 'moje szkice',
  question: 'stan=szkic',
  created_at: NOON,
  ...row,
})

proveGuards('saved_filters', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('saved_filters', aFilter())
  },
  cases: {
    saved_filters_once: {
      refuses: [({ put }) => put('saved_filters', aFilter({ name: 'MOJE SZKICE' }))],
      allows: [({ put }) => put('saved_filters', aFilter({ fold_key: 'inne' }))],
    },
    saved_filters_name_is_filled: {
      refuses: [({ put }) => put('saved_filters', aFilter({ fold_key: 'inne', name: ' ' }))],
      allows: [({ put }) => put('saved_filters', aFilter({ fold_key: 'inne', name: 'Inne' }))],
    },
    saved_filters_question_is_filled: {
      refuses: [
        ({ put }) => put('saved_filters', aFilter({ fold_key: 'inne', question: '' })),
        ({ put }) => put('saved_filters', aFilter({ fold_key: 'inne', question: 'q'.repeat(1_001) })),
      ],
      allows: [({ put }) => put('saved_filters', aFilter({ fold_key: 'inne', question: 'q'.repeat(1_000) }))],
    },
  },
})
