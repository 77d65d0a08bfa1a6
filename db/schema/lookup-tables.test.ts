import { expect, test } from 'vitest'
import { noticeKinds } from '../../domain/account/notice-kinds.ts'
import { archiveReasons } from '../../domain/article/article-state.ts'
import { securityEventKinds } from '../../domain/audit/security-event-kind.ts'
import { subjectKinds } from '../../domain/audit/subject-kind.ts'
import { type ChangeKind, changeKinds } from '../../domain/changes/change-kind.ts'
import { locales } from '../../domain/locale.ts'
import { mailKinds } from '../../domain/mail/mail-kinds.ts'
import { institutionKinds, legalActKinds } from '../../domain/register/register-terms.ts'
import { openTestDatabase } from '../testing.ts'
import {
  aLegalAct,
  anAccount,
  anArchivedArticle,
  anArticle,
  anAuditEntry,
  anInstitution,
  aPublicChange,
  aSecurityEvent,
  putRow,
  SHA_256,
} from '../testing-rows.ts'

const tuples = {
  subject_kinds: subjectKinds,
  security_event_kinds: securityEventKinds,
  locales,
  archive_reasons: archiveReasons,
  institution_kinds: institutionKinds,
  legal_act_kinds: legalActKinds,
  public_change_kinds: changeKinds,
  mail_kinds: mailKinds,
  account_notice_kinds: noticeKinds,
}

/** A row of the table that uses the list, with a code of it. */
const uses = {
  subject_kinds: ['audit_log', (code: string) => anAuditEntry({ subject_kind: code })],
  security_event_kinds: ['security_log', (code: string) => aSecurityEvent({ kind: code })],
  locales: ['articles', (code: string) => anArticle({ translation_group: code, locale: code })],
  archive_reasons: [
    'articles',
    (code: string) =>
      anArchivedArticle({ translation_group: code, archive_reason: code, archive_reason_note: 'Słowa' }),
  ],
  institution_kinds: ['institutions', (code: string) => anInstitution({ fold_key: code, kind: code })],
  legal_act_kinds: ['legal_acts', (code: string) => aLegalAct({ number: code, kind: code })],
  mail_kinds: ['unwanted_mail', (code: string) => ({ account_id: 1, kind: code })],
  account_notice_kinds: ['account_notices', (code: string) => ({ account_id: 1, kind: code, happened_at: 1 })],
  public_change_kinds: ['public_changes', (code: string) => aPublicChange({ kind: code, ...placeOf(code) })],
} as const

/** Entries of the chain follow one another. */
function placeOf(code: string) {
  const known = changeKinds.indexOf(code as ChangeKind)
  const number = (known < 0 ? changeKinds.length : known) + 1
  return number === 1 ? { number } : { number, previous_hash: SHA_256 }
}

test.each(Object.entries(tuples))('%s holds what the domain knows: a missing row needs a migration', (table, tuple) => {
  const rows = openTestDatabase().$client.prepare(`select code from ${table}`).pluck().all()
  expect(rows.sort()).toEqual([...tuple].sort())
})

test.each(Object.entries(uses))(
  'what is in %s may be used, anything else not until a row is added',
  (list, [table, row]) => {
    const { $client } = openTestDatabase()
    putRow($client, 'accounts', anAccount())
    for (const code of tuples[list as keyof typeof tuples]) putRow($client, table, row(code))
    expect(() => putRow($client, table, row('xx'))).toThrow('FOREIGN KEY constraint failed')
    $client.prepare(`insert into ${list} (code) values ('xx')`).run()
    putRow($client, table, row('xx'))
    expect(() => $client.prepare(`delete from ${list} where code = 'xx'`).run()).toThrow(
      'FOREIGN KEY constraint failed',
    )
  },
)
