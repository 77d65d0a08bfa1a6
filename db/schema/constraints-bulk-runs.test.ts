import { proveGuards } from '../testing-guards.ts'
import { anAccount, anArticle, NOON, type Row } from '../testing-rows.ts'

const aRun = (row: Row = {}): Row => ({
  id: 1,
  action: 'archive',
  request: '{"action":"archive","reason":"expired"}',
  question: 'stan=opublikowany',
  account_id: 1,
  planned_at: NOON,
  begun_at: null,
  ...row,
})

const aPlace = (row: Row = {}): Row => ({
  run_id: 1,
  position: 1,
  article_id: 1,
  seen_lock_version: 1,
  title: 'Konkurs',
  outcome: null,
  issues: '[]',
  settled_at: null,
  ...row,
})

proveGuards('bulk_runs', {
  given: ({ put }) => put('accounts', anAccount()),
  cases: {
    bulk_runs_action_is_known: {
      refuses: [({ put }) => put('bulk_runs', aRun({ action: 'withdraw' }))],
      allows: [({ put }) => put('bulk_runs', aRun({ action: 'restore' }))],
    },
    bulk_runs_request_is_json: {
      refuses: [({ put }) => put('bulk_runs', aRun({ id: 2, request: 'archive' }))],
      allows: [({ put }) => put('bulk_runs', aRun({ id: 2, request: '{}' }))],
    },
  },
})

proveGuards('bulk_run_articles', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('articles', anArticle())
    put('articles', anArticle({ id: 2, translation_group: 'druga' }))
    put('bulk_runs', aRun())
    put('bulk_run_articles', aPlace())
  },
  cases: {
    'bulk_run_articles primary key': {
      refuses: [({ put }) => put('bulk_run_articles', aPlace({ article_id: 2 }))],
      allows: [({ put }) => put('bulk_run_articles', aPlace({ position: 2, article_id: 2 }))],
    },
    bulk_run_articles_once: {
      refuses: [({ put }) => put('bulk_run_articles', aPlace({ position: 2 }))],
      allows: [({ put }) => put('bulk_run_articles', aPlace({ position: 2, article_id: 2 }))],
    },
    bulk_run_articles_outcome_is_known: {
      refuses: [
        ({ put }) =>
          put('bulk_run_articles', aPlace({ position: 2, article_id: 2, outcome: 'maybe', settled_at: NOON })),
      ],
      allows: [
        ({ put }) =>
          put('bulk_run_articles', aPlace({ position: 2, article_id: 2, outcome: 'done', settled_at: NOON })),
      ],
    },
    bulk_run_articles_are_settled_once: {
      refuses: [
        ({ put }) => put('bulk_run_articles', aPlace({ position: 2, article_id: 2, outcome: 'done' })),
        ({ put }) => put('bulk_run_articles', aPlace({ position: 2, article_id: 2, settled_at: NOON })),
      ],
      allows: [({ put }) => put('bulk_run_articles', aPlace({ position: 2, article_id: 2 }))],
    },
    bulk_run_articles_issues_are_json: {
      refuses: [({ put }) => put('bulk_run_articles', aPlace({ position: 2, article_id: 2, issues: 'changed' }))],
      allows: [({ put }) => put('bulk_run_articles', aPlace({ position: 2, article_id: 2, issues: '[{}]' }))],
    },
  },
})

const aRecord = (row: Row = {}): Row => ({
  run_id: 1,
  position: 1,
  kind: 'helpline',
  record_id: 1,
  seen_lock_version: 1,
  title: 'Infolinia',
  outcome: null,
  issues: '[]',
  settled_at: null,
  ...row,
})

const another = (row: Row = {}) => aRecord({ position: 2, record_id: 2, ...row })

proveGuards('bulk_run_records', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('bulk_runs', aRun())
    put('bulk_run_records', aRecord())
  },
  cases: {
    'bulk_run_records primary key': {
      refuses: [({ put }) => put('bulk_run_records', another({ position: 1 }))],
      allows: [({ put }) => put('bulk_run_records', another())],
    },
    bulk_run_records_once: {
      refuses: [({ put }) => put('bulk_run_records', another({ record_id: 1 }))],
      allows: [({ put }) => put('bulk_run_records', another({ record_id: 1, kind: 'plan' }))],
    },
    bulk_run_records_kind_is_known: {
      refuses: [({ put }) => put('bulk_run_records', another({ kind: 'article' }))],
      allows: [({ put }) => put('bulk_run_records', another({ kind: 'page' }))],
    },
    bulk_run_records_outcome_is_known: {
      refuses: [({ put }) => put('bulk_run_records', another({ outcome: 'maybe', settled_at: NOON }))],
      allows: [({ put }) => put('bulk_run_records', another({ outcome: 'refused', settled_at: NOON }))],
    },
    bulk_run_records_are_settled_once: {
      refuses: [
        ({ put }) => put('bulk_run_records', another({ outcome: 'done' })),
        ({ put }) => put('bulk_run_records', another({ settled_at: NOON })),
      ],
      allows: [({ put }) => put('bulk_run_records', another())],
    },
    bulk_run_records_issues_are_json: {
      refuses: [({ put }) => put('bulk_run_records', another({ issues: 'changed' }))],
      allows: [({ put }) => put('bulk_run_records', another({ issues: '[{}]' }))],
    },
  },
})
