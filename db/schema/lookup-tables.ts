import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { NoticeKind } from '../../domain/account/notice-kinds.ts'
import type { ArchiveReason } from '../../domain/article/article-state.ts'
import type { SecurityEventKind } from '../../domain/audit/security-event-kind.ts'
import type { SubjectKind } from '../../domain/audit/subject-kind.ts'
import type { ChangeKind } from '../../domain/changes/change-kind.ts'
import type { Locale } from '../../domain/locale.ts'
import type { MailKind } from '../../domain/mail/mail-kinds.ts'
import type { InstitutionKind, LegalActKind } from '../../domain/register/register-terms.ts'

/**
 * Lists that grow while the tables that use them hold evidence. The tuple in domain/ is the source; a migration inserts
 * its rows (`insert into subject_kinds (code) values ('…')`), and lookup-tables.test.ts compares them. A CHECK with the
 * same values could only be changed by copying the whole log.
 */
const lookupTable = <Name extends string, Code extends string>(name: Name) =>
  sqliteTable(name, { code: text('code').$type<Code>().primaryKey() })

export const subjectKindCodes = lookupTable<'subject_kinds', SubjectKind>('subject_kinds')
export const securityEventKindCodes = lookupTable<'security_event_kinds', SecurityEventKind>('security_event_kinds')
export const localeCodes = lookupTable<'locales', Locale>('locales')
export const archiveReasonCodes = lookupTable<'archive_reasons', ArchiveReason>('archive_reasons')
export const institutionKindCodes = lookupTable<'institution_kinds', InstitutionKind>('institution_kinds')
export const legalActKindCodes = lookupTable<'legal_act_kinds', LegalActKind>('legal_act_kinds')
export const changeKindCodes = lookupTable<'public_change_kinds', ChangeKind>('public_change_kinds')
export const mailKindCodes = lookupTable<'mail_kinds', MailKind>('mail_kinds')
export const noticeKindCodes = lookupTable<'account_notice_kinds', NoticeKind>('account_notice_kinds')
