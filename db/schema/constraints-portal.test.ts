import { proveGuards } from '../testing-guards.ts'
import {
  anAccount,
  anArticle,
  anAuditEntry,
  anIdempotencyKey,
  anImport,
  aSecurityEvent,
  aSetting,
  HOUR,
  NOON,
  type Row,
  SHA_256,
} from '../testing-rows.ts'

proveGuards('portal_identity', {
  cases: {
    portal_identity_is_one_row: {
      refuses: [({ put }) => put('portal_identity', { id: 2, value: 'a'.repeat(32) })],
      allows: [({ run }) => run(`update portal_identity set value = '${'a'.repeat(32)}'`)],
    },
    portal_identity_is_random: {
      refuses: [
        ({ run }) => run(`update portal_identity set value = '${'a'.repeat(31)}'`),
        ({ run }) => run(`update portal_identity set value = '${'A'.repeat(32)}'`),
      ],
      allows: [({ run }) => run(`update portal_identity set value = '${'0'.repeat(32)}'`)],
    },
  },
})

proveGuards('public_epoch', {
  cases: {
    public_epoch_is_one_row: {
      refuses: [({ put }) => put('public_epoch', { id: 2, value: 1 })],
      allows: [({ run }) => run('update public_epoch set value = value + 1 where id = 1')],
    },
    public_epoch_is_positive: {
      refuses: [({ run }) => run('update public_epoch set value = 0')],
      allows: [({ run }) => run('update public_epoch set value = 1')],
    },
  },
})

proveGuards('settings', {
  given: ({ put }) => put('settings', aSetting()),
  cases: {
    settings_value_is_json: {
      refuses: [({ put }) => put('settings', aSetting({ key: 'publisher', value: 'Urząd' }))],
      allows: [({ put }) => put('settings', aSetting({ key: 'publisher', value: '"Urząd"' }))],
    },
    settings_key_unique: {
      refuses: [({ put }) => put('settings', aSetting())],
      allows: [({ put }) => put('settings', aSetting({ key: 'publisher' }))],
    },
  },
})

proveGuards('audit_log', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('audit_log', anAuditEntry())
  },
  cases: {
    audit_log_has_one_actor: {
      refuses: [
        ({ put }) => put('audit_log', anAuditEntry({ system_reason: null })),
        ({ put }) => put('audit_log', anAuditEntry({ actor_id: 1 })),
      ],
      allows: [({ put }) => put('audit_log', anAuditEntry({ actor_id: 1, system_reason: null }))],
    },
    audit_log_details_are_json: {
      refuses: [({ put }) => put('audit_log', anAuditEntry({ details: '' }))],
      allows: [({ put }) => put('audit_log', anAuditEntry({ details: 'null' }))],
    },
    audit_log_hash_is_sha256: {
      refuses: [({ put }) => put('audit_log', anAuditEntry({ content_hash: SHA_256.slice(1) }))],
      allows: [({ put }) => put('audit_log', anAuditEntry())],
    },
    audit_log_verb_is_filled: {
      refuses: [({ put }) => put('audit_log', anAuditEntry({ verb: ' ' }))],
      allows: [({ put }) => put('audit_log', anAuditEntry({ verb: 'a.b' }))],
    },
    audit_log_is_never_edited: {
      refuses: [({ run }) => run("update audit_log set details = '[]'")],
      allows: [({ put }) => put('audit_log', anAuditEntry())],
    },
    audit_log_is_never_shortened: {
      refuses: [({ run }) => run('delete from audit_log')],
      allows: [({ run }) => run('delete from audit_log where number = 99')],
    },
  },
})

proveGuards('security_log', {
  given: ({ put }) => put('security_log', aSecurityEvent()),
  cases: {
    security_log_details_are_json: {
      refuses: [({ put }) => put('security_log', aSecurityEvent({ details: 'x' }))],
      allows: [({ put }) => put('security_log', aSecurityEvent({ details: '{}' }))],
    },
    security_log_is_never_edited: {
      refuses: [({ run }) => run("update security_log set details = '[]'")],
      allows: [({ put }) => put('security_log', aSecurityEvent())],
    },
    security_log_is_kept_for_its_time: {
      refuses: [
        ({ put, run }) => {
          put('security_log', aSecurityEvent({ recorded_at: Date.now() - 729 * 24 * HOUR }))
          run('delete from security_log where number = 2')
        },
      ],
      allows: [
        ({ put, run }) => {
          put('security_log', aSecurityEvent({ recorded_at: Date.now() - 732 * 24 * HOUR }))
          run('delete from security_log where number = 2')
        },
      ],
    },
  },
})

proveGuards('idempotency_keys', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('accounts', anAccount({ email: 'bogdan@urzad.example' }))
    put('idempotency_keys', anIdempotencyKey())
  },
  cases: {
    'idempotency_keys primary key': {
      refuses: [({ put }) => put('idempotency_keys', anIdempotencyKey({ record_id: 2 }))],
      allows: [
        { account_id: 2 },
        { verb: 'article.duplicate' },
        { key: 'inny' },
        { content_hash: 'cd'.repeat(32) },
      ].map(
        (row) =>
          ({ put }) =>
            put('idempotency_keys', anIdempotencyKey(row)),
      ),
    },
    idempotency_keys_verb_is_filled: {
      refuses: [({ put }) => put('idempotency_keys', anIdempotencyKey({ verb: ' ' }))],
      allows: [({ put }) => put('idempotency_keys', anIdempotencyKey({ verb: 'a.b' }))],
    },
    idempotency_keys_key_is_filled: {
      refuses: [({ put }) => put('idempotency_keys', anIdempotencyKey({ key: '' }))],
      allows: [({ put }) => put('idempotency_keys', anIdempotencyKey({ key: '0' }))],
    },
    idempotency_keys_hash_is_sha256: {
      refuses: [({ put }) => put('idempotency_keys', anIdempotencyKey({ content_hash: 'abc' }))],
      allows: [({ put }) => put('idempotency_keys', anIdempotencyKey({ content_hash: 'cd'.repeat(32) }))],
    },
  },
})

proveGuards('imports', {
  given: ({ put }) => {
    put('articles', anArticle())
    put('imports', anImport())
  },
  cases: {
    imports_checksum_is_sha256: {
      refuses: [({ put }) => put('imports', anImport({ checksum: 'abc' }))],
      allows: [({ put }) => put('imports', anImport({ checksum: 'cd'.repeat(32) }))],
    },
    imports_report_is_json: {
      refuses: [({ put }) => put('imports', anImport({ checksum: 'cd'.repeat(32), report: '' }))],
      allows: [({ put }) => put('imports', anImport({ checksum: 'cd'.repeat(32), report: '{}' }))],
    },
    imports_checksum_unique: {
      refuses: [({ put }) => put('imports', anImport({ file_name: 'kopia.txt' }))],
      allows: [({ put }) => put('imports', anImport({ checksum: 'cd'.repeat(32) }))],
    },
    imports_are_kept: {
      refuses: [({ run }) => run("update imports set original = ''")],
      allows: [({ put }) => put('imports', anImport({ checksum: 'cd'.repeat(32) }))],
    },
    imports_are_never_deleted: {
      refuses: [({ run }) => run('delete from imports')],
      allows: [({ run }) => run('delete from imports where id = 99')],
    },
  },
})

const aViolation = (row: Row = {}): Row => ({
  directive: 'img-src',
  side: 'reader',
  reports: 1,
  first_at: NOON,
  last_at: NOON,
  ...row,
})

proveGuards('policy_violations', {
  cases: {
    policy_violations_side_is_known: {
      refuses: [({ put }) => put('policy_violations', aViolation({ side: 'https://gdzies.example/' }))],
      allows: [({ put }) => put('policy_violations', aViolation({ side: 'staff' }))],
    },
    policy_violations_are_counted: {
      refuses: [
        ({ put }) => put('policy_violations', aViolation({ reports: 0 })),
        ({ put }) => put('policy_violations', aViolation({ last_at: NOON - 1 })),
      ],
      allows: [({ put }) => put('policy_violations', aViolation({ reports: 2, last_at: NOON + 1 }))],
    },
    'policy_violations primary key': {
      refuses: [
        ({ put }) => {
          put('policy_violations', aViolation())
          put('policy_violations', aViolation())
        },
      ],
      allows: [({ put }) => put('policy_violations', aViolation())],
    },
  },
})
