import { proveGuards } from '../testing-guards.ts'
import { anAccount, aPublicArticle, HOUR, NOON, type Row } from '../testing-rows.ts'

const aPlan = (row: Row = {}): Row => ({
  article_id: 1,
  due_at: NOON + HOUR,
  reason: 'expired',
  reason_note: null,
  successor_id: null,
  planned_at: NOON,
  planned_by: 1,
  ...row,
})

const aKeep = (row: Row = {}): Row => ({ article_id: 1, until_on: '2027-01-31', kept_at: NOON, kept_by: 1, ...row })

const given = ({ put }: { put: (table: string, row: Row) => number }) => {
  put('accounts', anAccount())
  put('articles', aPublicArticle())
  put('articles', aPublicArticle({ translation_group: 'nowszy' }))
}

proveGuards('archive_plans', {
  given,
  cases: {
    archive_plans_come_later: {
      refuses: [({ put }) => put('archive_plans', aPlan({ due_at: NOON }))],
      allows: [({ put }) => put('archive_plans', aPlan({ due_at: NOON + 1 }))],
    },
    archive_plans_other_reason_has_words: {
      refuses: [
        ({ put }) => put('archive_plans', aPlan({ reason: 'other' })),
        ({ put }) => put('archive_plans', aPlan({ reason: 'other', reason_note: ' ' })),
      ],
      allows: [({ put }) => put('archive_plans', aPlan({ reason: 'other', reason_note: 'Zakończono.' }))],
    },
    archive_plans_succeed_others: {
      refuses: [({ put }) => put('archive_plans', aPlan({ successor_id: 1 }))],
      allows: [({ put }) => put('archive_plans', aPlan({ successor_id: 2 }))],
    },
  },
})

proveGuards('archive_keeps', {
  given,
  cases: {
    archive_keeps_until_is_a_day: {
      refuses: [({ put }) => put('archive_keeps', aKeep({ until_on: '2027-02-30' }))],
      allows: [({ put }) => put('archive_keeps', aKeep({ until_on: '2027-02-28' }))],
    },
  },
})
