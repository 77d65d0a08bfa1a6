import { proveGuards } from '../testing-guards.ts'
import { anAccount, anArticle, aRevision, aSnapshotContent, HOUR, NOON, type Row, SHA_256 } from '../testing-rows.ts'

const anApproval = (row: Row = {}): Row => ({
  revision_id: 1,
  content_hash: SHA_256,
  approved_by: 1,
  approved_at: NOON,
  ...row,
})

const anUrgentOne = (row: Row = {}): Row => ({
  article_id: 1,
  revision_id: 2,
  reason: 'Zmienił się numer telefonu.',
  published_by: 1,
  published_at: NOON,
  confirm_by: NOON + 24 * HOUR,
  outcome: null,
  settled_by: null,
  settled_at: null,
  ...row,
})

const settled = { outcome: 'confirmed', settled_by: 2, settled_at: NOON + HOUR }

const given = ({ put }: { put: (table: string, row: Row) => number }) => {
  put('accounts', anAccount())
  put('accounts', anAccount({ email: 'bogdan@urzad.example' }))
  put('articles', anArticle())
  put('article_revisions', aRevision({ discarded_at: NOON }))
  put('article_revisions', aRevision({ number: 2 }))
  put('snapshot_contents', aSnapshotContent())
}

proveGuards('revision_approvals', {
  given: (hand) => {
    given(hand)
    hand.put('revision_approvals', anApproval())
  },
  cases: {
    revision_approvals_are_never_changed: {
      refuses: [({ run }) => run('update revision_approvals set approved_by = 2')],
      allows: [({ put }) => put('revision_approvals', anApproval({ approved_by: 2 }))],
    },
    revision_approvals_are_never_deleted: {
      refuses: [({ run }) => run('delete from revision_approvals')],
      allows: [({ run }) => run('delete from revision_approvals where id = 99')],
    },
  },
})

proveGuards('urgent_publications', {
  given: (hand) => {
    given(hand)
    hand.put('urgent_publications', anUrgentOne({ revision_id: 1 }))
  },
  cases: {
    urgent_publications_revision_id_unique: {
      refuses: [({ put }) => put('urgent_publications', anUrgentOne({ revision_id: 1 }))],
      allows: [({ put }) => put('urgent_publications', anUrgentOne())],
    },
    urgent_publications_reason_is_filled: {
      refuses: [({ put }) => put('urgent_publications', anUrgentOne({ reason: ' ' }))],
      allows: [({ put }) => put('urgent_publications', anUrgentOne({ reason: 'Pilne.' }))],
    },
    urgent_publications_outcome_is_known: {
      refuses: [({ put }) => put('urgent_publications', anUrgentOne({ ...settled, outcome: 'forgotten' }))],
      allows: [({ put }) => put('urgent_publications', anUrgentOne({ ...settled, outcome: 'reverted' }))],
    },
    urgent_publications_are_settled_by_another: {
      refuses: [
        ({ put }) => put('urgent_publications', anUrgentOne({ ...settled, settled_by: 1 })),
        ({ put }) => put('urgent_publications', anUrgentOne({ ...settled, settled_by: null })),
        ({ put }) => put('urgent_publications', anUrgentOne({ ...settled, settled_at: null })),
        ({ put }) => put('urgent_publications', anUrgentOne({ settled_by: 2 })),
      ],
      allows: [({ put }) => put('urgent_publications', anUrgentOne(settled))],
    },
    urgent_publications_are_settled_once: {
      refuses: [
        ({ run }) => run("update urgent_publications set reason = 'Inny.'"),
        ({ run }) => run('update urgent_publications set published_by = 2'),
        ({ run }) => run('update urgent_publications set confirm_by = confirm_by + 1'),
        ({ put, run }) => {
          put('urgent_publications', anUrgentOne(settled))
          run("update urgent_publications set outcome = 'reverted' where revision_id = 2")
        },
      ],
      allows: [
        ({ run }) =>
          run(`update urgent_publications set outcome = 'reverted', settled_by = 2, settled_at = ${NOON + HOUR}`),
      ],
    },
    urgent_publications_are_never_deleted: {
      refuses: [({ run }) => run('delete from urgent_publications')],
      allows: [({ run }) => run('delete from urgent_publications where id = 99')],
    },
  },
})
