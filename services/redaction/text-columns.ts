import type { Body } from '#domain/article/body/body.ts'
import { bodyText } from '#domain/article/body/body-text.ts'
import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import {
  eraseInAddress,
  eraseInBody,
  eraseInJson,
  eraseInSlug,
  eraseInSource,
  eraseInText,
  holds,
} from '#domain/redaction/erase-words.ts'
import type { FindWords } from '#domain/redaction/find-words.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Json } from '../outcome.ts'

/** A row of some table: its rowid, what it belongs to, and its texts. */
export type TextRow = { readonly [column: string]: string | number | null }

/** What becomes of one text; `row` has what became of the columns before it. Null only where the column may hold nothing. */
type Erase = (text: string, find: FindWords, row: TextRow) => string | null

export type TextTable = {
  /** Columns in the order in which they are erased. */
  readonly columns: Readonly<Record<string, Erase>>
  /** What forms and lists show the row with: kind of record, and SQL for its number. None = nothing is shown or derived. */
  readonly record?: { readonly kind: SubjectKind; readonly id: string }
  /** A row that holds the words says nothing without them, and goes. */
  readonly isDeleted?: true
}

const words: Erase = eraseInText
const title: Erase = (text, find) => eraseInText(text, find).slice(0, MAX_TITLE)
const address: Erase = eraseInAddress
const source: Erase = eraseInSource
const json: Erase = (text, find) => {
  const value = JSON.parse(text) as Json
  const erased = canonicalJson(eraseInJson(value, find) as Json)
  return erased === canonicalJson(value) ? text : erased
}
const body: Erase = (text, find) => JSON.stringify(eraseInBody(JSON.parse(text) as Body, find))
const plainBody: Erase = (_, __, row) => bodyText(JSON.parse(String(row.body)) as Body)
const slug: Erase = (text, find, row) => eraseInSlug(text, find, Number(row.recordId))
/** No word can stand in it. */
const orNothing: Erase = (text, find) => (holds(text, find) ? null : text)
/** Names that no two records share. */
const ownName: Erase = (text, find, row) => (holds(text, find) ? `${eraseInText(text, find)} ${row.rowId}` : text)
const foldOf =
  (column: string): Erase =>
  (_, __, row) =>
    foldKey(String(row[column]))
const sortOf =
  (column: string): Erase =>
  (_, __, row) =>
    sortKey(String(row[column]))

/** What the table takes (db/schema/article-revisions.ts). */
const MAX_TITLE = 300

const article = { kind: 'article', id: 'article_id' } as const
const ofRevision = { kind: 'article', id: '(select article_id from article_revisions where id = revision_id)' } as const
const ofTeamVersion = { kind: 'team', id: '(select team_id from team_versions where id = team_version_id)' } as const
const own = <Kind extends SubjectKind>(kind: Kind) => ({ kind, id: 'id' }) as const

/**
 * Every column in which people write, or in which what they wrote is kept. A new column of text is named here or below
 * (text-columns.test.ts). Contents of snapshots, files and facts of the register of changes have their own ways
 * (erase-snapshots.ts, erase-files.ts, erase-facts.ts); indexes of search are made again.
 */
export const textTables: Readonly<Record<string, TextTable>> = {
  archive_plans: { columns: { reason_note: words }, record: article },
  article_addresses: { columns: { slug }, record: article },
  article_revisions: {
    columns: {
      title,
      slug,
      summary: words,
      body,
      body_text: plainBody,
      change_note: words,
      erratum_wrong: words,
      erratum_right: words,
      editor_note: words,
      producer_unit: words,
      producer_position: words,
      return_note: words,
      left_out_fields: json,
      entered_by_role: words,
      published_by_role: words,
    },
    record: article,
  },
  articles: { columns: { archive_reason_note: words, withdrawal_reason: words }, record: own('article') },
  attachment_files: { columns: { file_name: words }, record: { kind: 'attachment', id: 'attachment_id' } },
  audit_log: { columns: { details: json } },
  bulk_run_articles: { columns: { title, issues: json } },
  bulk_run_records: { columns: { title, issues: json } },
  bulk_runs: { columns: { request: json, question: words } },
  check_waivers: { columns: { reason: words } },
  comment_threads: { columns: { quote: words, quote_before: words, quote_after: words } },
  comments: { columns: { signed_name: words, words } },
  daily_readings: { columns: { address: words }, isDeleted: true },
  daily_vain_searches: { columns: { question: words }, isDeleted: true },
  helplines: {
    columns: {
      name: words,
      email: orNothing,
      hours: words,
      languages: words,
      cost: words,
      purpose: words,
      source_name: words,
      source_url: address,
    },
    record: own('helpline'),
  },
  imports: { columns: { file_name: words, source_url: address, original: source, report: json } },
  institutions: {
    columns: { name: ownName, fold_key: foldOf('name'), sort_key: sortOf('name') },
    record: own('institution'),
  },
  legal_acts: {
    columns: { number: words, issuer: words, title: words, promulgation: words, url: address },
    record: own('legal_act'),
  },
  mail_outbox: { columns: { to_address: orNothing } },
  media: { columns: { upload_name: words }, record: own('media') },
  media_credits: { columns: { credit: words, licence: words }, record: { kind: 'media', id: 'media_id' } },
  media_former_files: { columns: { upload_name: words } },
  outer_answers: { columns: { path: words }, isDeleted: true },
  passkeys: { columns: { name: words } },
  pdf_findings: { columns: { title: words } },
  plan_tasks: {
    columns: { number: words, text: words, lead: words, partners: words, term: words, indicator: words },
    record: { kind: 'plan', id: 'plan_id' },
  },
  plans: {
    columns: {
      slug,
      title: ownName,
      fold_key: foldOf('title'),
      adopted_by: words,
      summary: words,
      unknowns: words,
      source_name: words,
      source_url: address,
    },
    record: own('plan'),
  },
  preview_confirmations: { columns: { signed_name: ownName, name_key: foldOf('signed_name'), words } },
  preview_links: { columns: { intended_for: words } },
  project_fundings: { columns: { source: words }, record: { kind: 'project', id: 'project_id' } },
  project_logos: { columns: { name: words, alt: words }, record: { kind: 'project', id: 'project_id' } },
  projects: {
    columns: {
      slug,
      title: ownName,
      title_en: words,
      fold_key: foldOf('title'),
      programme: words,
      mechanism: words,
      sentence: words,
      description: words,
      source_url: address,
    },
    record: own('project'),
  },
  proposals: { columns: { input: json, why: words, note: words } },
  redactions: { columns: { reason: words } },
  revision_attachments: { columns: { title: words }, record: ofRevision },
  revision_images: { columns: { alt: words, caption: words }, record: ofRevision },
  revision_snapshots: { columns: { name: words } },
  saved_filters: { columns: { name: words, question: words }, isDeleted: true },
  sealed_inputs: { columns: { input: orNothing } },
  security_log: { columns: { details: json } },
  settings: { columns: { value: json }, record: own('setting') },
  sources: { columns: { title: words, url: address } },
  tags: {
    columns: { name: ownName, slug, fold_key: foldOf('name'), sort_key: sortOf('name') },
    record: own('tag'),
  },
  team_memberships: { columns: { cause_reason: words }, record: { kind: 'team', id: 'team_id' } },
  team_version_notes: { columns: { text: words }, record: ofTeamVersion },
  team_versions: {
    columns: {
      official_name: words,
      established_as_published: words,
      established_note: words,
      seat_office: words,
      seat_city: words,
      chair_function: words,
      membership_note: words,
      cause_reason: words,
    },
    record: { kind: 'team', id: 'team_id' },
  },
  urgent_publications: { columns: { reason: words } },
}

/** Tables that are made from the others and made again with them. */
export const derivedTables = [
  'article_links',
  'article_overviews',
  'search_documents',
  'topic_articles',
  'topic_counts',
]

/** Tables of which the texts have a way of their own. */
export const tablesWithTheirOwnWay = ['attachment_file_texts', 'public_change_facts', 'snapshot_contents']

/**
 * Columns of text in which nobody writes words: codes, days, hashes, what people sign in with. Who works here is changed under
 * „Konta”, where the person is told.
 */
export const columnsWithoutWords: Readonly<Record<string, string>> = {
  account_notices: 'kind',
  account_rights: 'right',
  accounts: 'email name position unit',
  archive_plans: 'reason',
  article_addresses: 'locale',
  article_revisions: 'state update_kind',
  articles: 'archive_reason locale public_state translation_group',
  attachment_files: 'mime_type',
  audit_log: 'subject_kind system_reason verb',
  bulk_run_articles: 'outcome',
  bulk_run_records: 'kind outcome',
  bulk_runs: 'action',
  check_waivers: 'check_key finding',
  comment_threads: 'passage_id',
  daily_readings: 'day',
  daily_vain_searches: 'day',
  helplines: 'phone',
  idempotency_keys: 'key verb',
  imports: 'checksum',
  institutions: 'kind',
  lead_image_crops: 'ratio',
  legal_acts: 'kind',
  mail_outbox: 'failure kind state',
  media: 'mime_type',
  media_former_files: 'mime_type',
  oidc_identities: 'issuer subject',
  outer_answers: 'host outcome',
  password_links: 'purpose',
  passkeys: 'credential_id public_key rp_id user_handle',
  pdf_findings: 'language',
  pending_sign_ins: 'id',
  policy_violations: 'directive side',
  portal_identity: 'value',
  project_fundings: 'currency',
  proposals: 'outcome subject_kind verb',
  public_changes: 'kind subject_kind',
  redactions: 'files',
  revision_attachments: 'accessibility locale',
  revision_images: 'place',
  revision_snapshots: 'reason verb',
  revision_teams: 'voivodeship_code',
  saved_filters: 'fold_key',
  schema_migrations: 'name',
  security_log: 'kind verb',
  sessions: 'id',
  settings: 'key',
  staff_search_documents: 'kind',
  team_memberships: 'cause_kind role',
  team_version_notes: 'kind',
  team_version_sources: 'fact',
  team_versions: 'cause_kind established_certainty membership_completeness',
  teams: 'slug sort_key voivodeship_code',
  totp_secrets: 'sealed_secret',
  unwanted_mail: 'kind',
  urgent_publications: 'outcome',
}
