import { proveGuards } from '../testing-guards.ts'
import {
  aConfirmation,
  anAccount,
  anArticle,
  aPreviewLink,
  aRevision,
  aSnapshot,
  aSnapshotContent,
  NOON,
} from '../testing-rows.ts'

const OTHER = { secret_hash: 'ef'.repeat(32), reading_hash: '12'.repeat(32) }
const WEEK = 7 * 86_400_000

proveGuards('preview_links', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('articles', anArticle())
    put('article_revisions', aRevision())
    put('snapshot_contents', aSnapshotContent())
    put('revision_snapshots', aSnapshot())
    put('preview_links', aPreviewLink())
  },
  cases: {
    preview_links_by_secret: {
      refuses: [({ put }) => put('preview_links', aPreviewLink({ reading_hash: OTHER.reading_hash }))],
      allows: [({ put }) => put('preview_links', aPreviewLink(OTHER))],
    },
    preview_links_by_reading: {
      refuses: [({ put }) => put('preview_links', aPreviewLink({ secret_hash: OTHER.secret_hash }))],
      allows: [({ put }) => put('preview_links', aPreviewLink(OTHER))],
    },
    preview_links_hold_hashes: {
      refuses: [
        ({ put }) => put('preview_links', aPreviewLink({ ...OTHER, secret_hash: 'ab' })),
        ({ put }) => put('preview_links', aPreviewLink({ ...OTHER, reading_hash: 'ab' })),
      ],
      allows: [({ put }) => put('preview_links', aPreviewLink(OTHER))],
    },
    preview_links_last_a_week_at_most: {
      refuses: [
        ({ put }) => put('preview_links', aPreviewLink({ ...OTHER, expires_at: NOON })),
        ({ put }) => put('preview_links', aPreviewLink({ ...OTHER, expires_at: NOON + WEEK + 1 })),
      ],
      allows: [({ put }) => put('preview_links', aPreviewLink({ ...OTHER, expires_at: NOON + WEEK }))],
    },
    preview_links_are_revoked_by_somebody: {
      refuses: [({ run }) => run(`update preview_links set revoked_at = ${NOON}`)],
      allows: [({ run }) => run(`update preview_links set revoked_at = ${NOON}, revoked_by = 1`)],
    },
    preview_links_count_openings: {
      refuses: [({ run }) => run('update preview_links set opened_count = -1')],
      allows: [({ run }) => run('update preview_links set opened_count = 1')],
    },
    preview_links_show_what_they_showed: {
      refuses: [
        ({ run }) => run('update preview_links set expires_at = expires_at + 1'),
        ({ run }) => run(`update preview_links set secret_hash = '${OTHER.secret_hash}'`),
        ({ run }) => run(`update preview_links set reading_hash = '${OTHER.reading_hash}'`),
        ({ run }) => run('update preview_links set created_at = created_at + 1'),
      ],
      allows: [({ run }) => run('update preview_links set opened_count = 2')],
    },
    preview_links_stay_revoked: {
      refuses: [
        ({ run }) => {
          run(`update preview_links set revoked_at = ${NOON}, revoked_by = 1`)
          run('update preview_links set revoked_at = null, revoked_by = null')
        },
      ],
      allows: [
        ({ run }) => {
          run(`update preview_links set revoked_at = ${NOON}, revoked_by = 1`)
          run('update preview_links set opened_count = 2')
        },
      ],
    },
  },
})

proveGuards('preview_confirmations', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('articles', anArticle())
    put('article_revisions', aRevision())
    put('snapshot_contents', aSnapshotContent())
    put('revision_snapshots', aSnapshot())
    put('preview_links', aPreviewLink())
    put('preview_confirmations', aConfirmation())
  },
  cases: {
    preview_confirmations_once_a_name: {
      refuses: [({ put }) => put('preview_confirmations', aConfirmation({ signed_name: 'EWA LIS' }))],
      allows: [({ put }) => put('preview_confirmations', aConfirmation({ name_key: 'jan lis' }))],
    },
    preview_confirmations_are_signed: {
      refuses: [
        ({ put }) => put('preview_confirmations', aConfirmation({ signed_name: ' ', name_key: 'jan lis' })),
        ({ put }) => put('preview_confirmations', aConfirmation({ name_key: '' })),
      ],
      allows: [({ put }) => put('preview_confirmations', aConfirmation({ name_key: 'jan lis' }))],
    },
  },
})
