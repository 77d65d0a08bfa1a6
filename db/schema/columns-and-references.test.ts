import type Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../testing.ts'
import { aFunding, anAddress, putRow } from '../testing-rows.ts'

/** Every column that may hold nothing; all others are NOT NULL. A date known or not known is three columns. */
const mayBeEmpty: Record<string, string> = {
  account_notices: 'by_account_id seen_at',
  accounts: 'unit position password_reset_at disabled_at',
  archive_keeps: 'kept_by',
  archive_plans: 'reason_note successor_id planned_by',
  article_addresses: 'replaced_at',
  article_links: 'target_id host path slug',
  article_overviews: 'open_state returned_at owner_id first_published_on published_at valid_until_on',
  article_revisions:
    'project_id first_published_* event_* valid_until_* change_note editor_note producer_unit producer_position ' +
    'created_by updated_by submitted_at submitted_by return_note due_at scheduled_by corrected_at corrected_by published_at published_by superseded_at ' +
    'owner_id returned_at returned_by discarded_at discarded_by left_out_fields entered_by_role published_by_role ' +
    'erratum_wrong erratum_right material_at',
  articles:
    'imported_at first_published_on published_at archived_at archive_reason archive_reason_note successor_id ' +
    'withdrawn_at withdrawal_reason withdrawal_successor_id deleted_at deleted_by created_by',
  attachment_files: 'replaced_at',
  audit_log: 'actor_id system_reason',
  bulk_run_articles: 'outcome settled_at',
  bulk_run_records: 'outcome settled_at',
  bulk_runs: 'question begun_at',
  comment_threads: 'preview_id passage_id quote resolved_at resolved_by',
  comments: 'author_id signed_name',
  check_waivers: 'approved_by ended_by ended_at',
  helplines: 'email hours languages cost retired_at',
  imports: 'source_url',
  legal_acts: 'number signed_* promulgation url amends_id',
  lead_image_crops: 'ratio',
  mail_outbox: 'article_id notice_id to_address failure reply_code',
  media: 'put_away_at',
  media_credits: 'credit licence',
  outer_answers: 'status',
  password_links: 'secret_hash',
  passkey_challenges: 'account_id',
  passkeys: 'last_used_at',
  pdf_findings: 'title language pages',
  plan_tasks: 'number lead partners term indicator',
  plans: 'adopted_* adopted_by unknowns',
  preview_confirmations: 'words',
  preview_links: 'intended_for revoked_at revoked_by',
  project_fundings: 'amount_minor currency',
  project_logos: 'media_id alt',
  proposals: 'subject_id seen_version why outcome settled_by settled_at note',
  projects: 'title_en description source_url starts_* ends_*',
  public_change_facts: 'salt text erased_at',
  public_changes: 'subject_kind subject_id lost_number lost_hash',
  public_epoch: 'raised_at',
  recovery_codes: 'used_at',
  redactions: 'account_id cleaned_at',
  revision_images: 'caption',
  revision_snapshots: 'verb name author_id',
  sealed_inputs: 'input cleaned_at',
  search_documents: 'text date_edtf',
  security_log: 'account_id verb',
  sessions: 'ended_at proven_at',
  sources: 'url published_*',
  tags: 'merged_into_id',
  team_memberships: 'valid_to_* superseded_at cause_act_id cause_reason',
  team_version_notes: 'source_id',
  team_versions:
    'established_* established_as_published established_note legal_basis_id seat_office seat_city chair_function ' +
    'membership_note member_count valid_to_* superseded_at cause_act_id cause_reason',
  totp_secrets: 'confirmed_at last_step',
  urgent_publications: 'outcome settled_by settled_at',
}

/** Every column that points at a row. None takes rows along when the other goes. */
const references = [
  'account_notices.account_id → accounts.id',
  'account_notices.by_account_id → accounts.id',
  'account_notices.kind → account_notice_kinds.code',
  'account_preferences.account_id → accounts.id',
  'account_rights.account_id → accounts.id',
  'archive_keeps.article_id → articles.id',
  'archive_keeps.kept_by → accounts.id',
  'archive_plans.article_id → articles.id',
  'archive_plans.reason → archive_reasons.code',
  'archive_plans.successor_id → articles.id',
  'archive_plans.planned_by → accounts.id',
  'article_addresses.article_id → articles.id',
  'article_links.article_id → articles.id',
  'article_links.revision_id → article_revisions.id',
  'article_overviews.article_id → articles.id',
  'article_overviews.revision_id → article_revisions.id',
  'article_overviews.owner_id → accounts.id',
  'article_revisions.article_id → articles.id',
  'article_revisions.project_id → projects.id',
  'article_revisions.created_by → accounts.id',
  'article_revisions.updated_by → accounts.id',
  'article_revisions.submitted_by → accounts.id',
  'article_revisions.published_by → accounts.id',
  'article_revisions.owner_id → accounts.id',
  'article_revisions.corrected_by → accounts.id',
  'article_revisions.scheduled_by → accounts.id',
  'article_revisions.returned_by → accounts.id',
  'article_revisions.discarded_by → accounts.id',
  'articles.archive_reason → archive_reasons.code',
  'articles.locale → locales.code',
  'articles.successor_id → articles.id',
  'articles.withdrawal_successor_id → articles.id',
  'articles.created_by → accounts.id',
  'articles.deleted_by → accounts.id',
  'attachment_files.attachment_id → attachments.id',
  'audit_log.actor_id → accounts.id',
  'audit_log.subject_kind → subject_kinds.code',
  'bulk_run_articles.article_id → articles.id',
  'bulk_run_articles.run_id → bulk_runs.id',
  'bulk_run_records.run_id → bulk_runs.id',
  'bulk_runs.account_id → accounts.id',
  'comment_mentions.comment_id → comments.id',
  'comment_mentions.account_id → accounts.id',
  'comment_threads.article_id → articles.id',
  'comment_threads.preview_id → preview_links.id',
  'comment_threads.resolved_by → accounts.id',
  'comments.thread_id → comment_threads.id',
  'comments.author_id → accounts.id',
  'check_waivers.article_id → articles.id',
  'check_waivers.granted_by → accounts.id',
  'check_waivers.approved_by → accounts.id',
  'check_waivers.ended_by → accounts.id',
  'idempotency_keys.account_id → accounts.id',
  'imports.article_id → articles.id',
  'institutions.kind → institution_kinds.code',
  'known_browsers.account_id → accounts.id',
  'legal_acts.amends_id → legal_acts.id',
  'legal_acts.kind → legal_act_kinds.code',
  'attachment_file_texts.attachment_file_id → attachment_files.id',
  'lead_image_crops.revision_id → article_revisions.id',
  'mail_outbox.account_id → accounts.id',
  'mail_outbox.article_id → articles.id',
  'mail_outbox.kind → mail_kinds.code',
  'mail_outbox.notice_id → account_notices.id',
  'media_credits.media_id → media.id',
  'media_former_files.media_id → media.id',
  'passkey_challenges.account_id → accounts.id',
  'passkeys.account_id → accounts.id',
  'pdf_findings.attachment_file_id → attachment_files.id',
  'pending_sign_ins.account_id → accounts.id',
  'plan_tasks.plan_id → plans.id',
  'password_links.account_id → accounts.id',
  'preview_confirmations.preview_id → preview_links.id',
  'preview_links.snapshot_id → revision_snapshots.id',
  'preview_links.created_by → accounts.id',
  'preview_links.revoked_by → accounts.id',
  'project_fundings.project_id → projects.id',
  'project_logos.project_id → projects.id',
  'project_logos.media_id → media.id',
  'proposals.subject_kind → subject_kinds.code',
  'proposals.proposed_by → accounts.id',
  'proposals.settled_by → accounts.id',
  'public_change_facts.change_number → public_changes.number',
  'public_changes.kind → public_change_kinds.code',
  'public_changes.subject_kind → subject_kinds.code',
  'recovery_codes.account_id → accounts.id',
  'redactions.account_id → accounts.id',
  'revision_approvals.revision_id → article_revisions.id',
  'revision_approvals.content_hash → snapshot_contents.hash',
  'revision_approvals.approved_by → accounts.id',
  'revision_attachments.revision_id → article_revisions.id',
  'revision_attachments.attachment_id → attachments.id',
  'revision_images.revision_id → article_revisions.id',
  'revision_images.media_id → media.id',
  'revision_snapshots.revision_id → article_revisions.id',
  'revision_snapshots.content_hash → snapshot_contents.hash',
  'revision_snapshots.author_id → accounts.id',
  'revision_tags.revision_id → article_revisions.id',
  'revision_tags.tag_id → tags.id',
  'revision_teams.revision_id → article_revisions.id',
  'oidc_identities.account_id → accounts.id',
  'sealed_inputs.proposal_id → proposals.id',
  'search_documents.locale → locales.code',
  'security_log.account_id → accounts.id',
  'security_log.kind → security_event_kinds.code',
  'saved_filters.account_id → accounts.id',
  'sessions.account_id → accounts.id',
  'tags.merged_into_id → tags.id',
  'team_memberships.team_id → teams.id',
  'team_memberships.institution_id → institutions.id',
  'team_memberships.cause_act_id → legal_acts.id',
  'team_version_notes.team_version_id → team_versions.id',
  'team_version_notes.source_id → sources.id',
  'team_version_sources.team_version_id → team_versions.id',
  'team_version_sources.source_id → sources.id',
  'team_versions.team_id → teams.id',
  'team_versions.legal_basis_id → legal_acts.id',
  'team_versions.cause_act_id → legal_acts.id',
  'topic_articles.article_id → articles.id',
  'topic_articles.tag_id → tags.id',
  'topic_counts.tag_id → tags.id',
  'totp_secrets.account_id → accounts.id',
  'unwanted_mail.account_id → accounts.id',
  'unwanted_mail.kind → mail_kinds.code',
  'urgent_publications.article_id → articles.id',
  'urgent_publications.revision_id → article_revisions.id',
  'urgent_publications.published_by → accounts.id',
  'urgent_publications.settled_by → accounts.id',
]

function listTables(client: Sqlite.Database): string[] {
  const sql = `select name from pragma_table_list where schema = 'main' and type = 'table'
    and name not like 'sqlite_%' and name <> 'schema_migrations' order by name`
  return client.prepare<[], string>(sql).pluck().all()
}

test('a column may be empty only where it is written here', () => {
  const { $client } = openTestDatabase()
  const emptyOf = $client.prepare<[string], string>('select name from pragma_table_info(?) where "notnull" = 0').pluck()
  for (const table of listTables($client)) {
    const written = (mayBeEmpty[table] ?? '').split(' ').filter((name) => name !== '')
    const columns = written.flatMap((name) =>
      name.endsWith('_*') ? ['edtf', 'earliest_on', 'latest_on'].map((part) => name.replace('*', part)) : [name],
    )
    // The number of a row is never empty by its nature.
    const found = emptyOf.all(table).filter((name) => name !== 'id')
    expect(found.sort(), table).toEqual(columns.sort())
  }
})

test('an empty column is refused with its name', () => {
  const { $client } = openTestDatabase()
  expect(() => putRow($client, 'project_fundings', aFunding({ source: null }))).toThrow(
    'NOT NULL constraint failed: project_fundings.source',
  )
})

test('every reference is written here, and none deletes or changes along', () => {
  const { $client } = openTestDatabase()
  const found = listTables($client).flatMap((table) => {
    const keys = $client
      .prepare<[string], { from: string; to: string; table: string; on_delete: string; on_update: string }>(
        'select * from pragma_foreign_key_list(?)',
      )
      .all(table)
    expect(keys.filter((key) => key.on_delete !== 'NO ACTION' || key.on_update !== 'NO ACTION')).toEqual([])
    return keys.map((key) => `${table}.${key.from} → ${key.table}.${key.to}`)
  })
  expect(found.sort()).toEqual(references.toSorted())
})

test('a reference to nothing is refused', () => {
  const { $client } = openTestDatabase()
  expect(() => putRow($client, 'article_addresses', anAddress({ article_id: 99 }))).toThrow(
    'FOREIGN KEY constraint failed',
  )
})
