import { expect, test } from 'vitest'
import { openTestDatabase } from '../testing.ts'

/** By name of the index: the question it is there for. */
const questions = {
  archive_plans_due: 'select due_at from archive_plans order by due_at limit 1',
  article_links_by_article: 'delete from article_links where article_id = 1',
  article_links_by_host: "select article_id, path from article_links where host = 'urzad.example'",
  article_revisions_addresses: `select article_id, slug, published_at, material_at from article_revisions
    indexed by article_revisions_addresses where state = 'published'`,
  article_revisions_errata: `select erratum_wrong from article_revisions where article_id in (1, 2)
    and update_kind = 'erratum' and state in ('published', 'superseded') order by article_id, number`,
  articles_latest_here: `select id from articles where public_state = 'published' and locale = 'pl'
    order by published_at desc, first_published_on desc, id desc limit 20`,
  article_revisions_due: "select due_at from article_revisions where state = 'scheduled' order by due_at limit 1",
  article_overviews_by_change: 'select * from article_overviews order by changed_at desc, article_id desc limit 20',
  article_overviews_by_publication: `select * from article_overviews where first_published_on between '2015' and '2016'
    order by first_published_on desc, article_id desc limit 20`,
  article_overviews_by_revision: 'select * from article_overviews where revision_id = 1',
  article_overviews_by_status: `select * from article_overviews where status = 'withdrawn'
    order by changed_at desc, article_id desc limit 20`,
  article_overviews_by_title: 'select * from article_overviews order by sort_key, article_id limit 20',
  article_overviews_last_published: `select * from article_overviews where published_at is not null
    order by published_at desc, article_id desc limit 5`,
  article_overviews_of_owner: `select * from article_overviews where owner_id = 1
    order by changed_at desc, article_id desc limit 5`,
  article_overviews_past_validity: `select * from article_overviews where valid_until_on < '2015-12-01'
    order by valid_until_on, article_id limit 5`,
  article_overviews_in_progress: `select * from article_overviews where open_state = 'submitted'
    order by changed_at, article_id limit 5`,
  article_revisions_by_slug: "select id from article_revisions where slug = 'powolanie-zespolu'",
  article_revisions_corrected: 'select id from article_revisions where corrected_at >= 1 order by corrected_at desc',
  article_revisions_open_by_owner: `select id, article_id from article_revisions
    where owner_id = 1 and state in ('draft', 'submitted', 'approved', 'scheduled') order by id`,
  article_revisions_discarded: `select * from article_revisions where discarded_at is not null
    order by discarded_at desc, id desc`,
  articles_in_the_bin: 'select * from articles where deleted_at is not null order by deleted_at desc, id desc',
  articles_newest_published: `select * from articles where public_state = 'published' and locale = 'pl'
    order by first_published_on desc, id desc limit 10`,
  account_notices_unseen: 'select * from account_notices where account_id = 1 and seen_at is null order by id limit 10',
  articles_archive_by_day: `select * from articles where public_state = 'archived' and locale = 'pl'
    and first_published_on between '2015-01-01' and '2015-12-31' order by first_published_on, id`,
  attachment_files_by_attachment: 'select * from attachment_files where attachment_id = 1 order by id',
  audit_log_by_actor: 'select * from audit_log where actor_id = 1 order by number desc limit 50',
  audit_log_by_verb: "select * from audit_log where verb = 'article.publish' order by number desc limit 50",
  audit_log_by_time: 'select min(+number) from audit_log where recorded_at >= 1',
  audit_log_by_subject: "select * from audit_log where subject_kind = 'team' and subject_id = 1 order by number",
  comment_mentions_by_account: 'select comment_id from comment_mentions where account_id = 1',
  comment_threads_by_article: 'select count(*) from comment_threads where article_id = 1 and resolved_at is null',
  comments_by_thread: 'select * from comments where thread_id = 1 order by id',
  helplines_in_order: 'select * from helplines where retired_at is null order by position',
  imports_by_article: 'select * from imports where article_id = 1',
  institutions_in_polish_order: 'select * from institutions order by sort_key limit 50',
  mail_outbox_by_kind: "select id from mail_outbox where kind = 'backup-failed' and created_at > 1",
  mail_outbox_in_doubt: `select id from mail_outbox where state in ('sending', 'uncertain', 'given-up')
    and state <> 'sending' order by state_at desc`,
  mail_outbox_to_send: "select id from mail_outbox where state = 'waiting' and try_at <= 1 order by try_at, id limit 1",
  media_former_files_by_media: 'select * from media_former_files where media_id = 1 order by id',
  passkey_challenges_by_time: 'delete from passkey_challenges where expires_at <= 1',
  passkeys_by_account: 'select id, name from passkeys where account_id = 1 order by id',
  pending_sign_ins_by_account: 'delete from pending_sign_ins where account_id = 1',
  pending_sign_ins_by_time: 'delete from pending_sign_ins where expires_at <= 1',
  plans_latest_first: 'select * from plans order by first_year desc, id desc',
  preview_links_by_snapshot: 'select * from preview_links where snapshot_id = 1',
  public_changes_by_kind: "select * from public_changes where kind = 'archived' order by number desc limit 20",
  public_changes_by_subject: `select * from public_changes where subject_kind = 'article' and subject_id = 1
    order by number desc limit 5`,
  public_changes_by_time: 'select min(recorded_at) from public_changes',
  revision_approvals_by_revision: 'select * from revision_approvals where revision_id = 1 order by id desc',
  revision_attachments_by_attachment: 'select revision_id from revision_attachments where attachment_id = 1',
  revision_images_by_media: 'select revision_id from revision_images where media_id = 1',
  revision_snapshots_by_revision: 'select * from revision_snapshots where revision_id = 1 order by id desc',
  revision_tags_by_tag: 'select revision_id from revision_tags where tag_id = 1',
  revision_teams_by_voivodeship: "select revision_id from revision_teams where voivodeship_code = '20'",
  security_log_by_account: 'select * from security_log where account_id = 1 order by number desc limit 50',
  security_log_by_kind: "select * from security_log where kind = 'refused' order by number desc limit 50",
  security_log_by_time: 'select * from security_log where recorded_at between 1 and 2',
  known_browsers_by_account: 'select * from known_browsers where account_id = 1 order by last_sign_in_at desc',
  known_browsers_by_time: 'delete from known_browsers where last_sign_in_at < 1',
  sign_in_failures_by_subject: 'select * from sign_in_failures where subject_hash = 1 and failed_at > 1',
  throttled_sign_ins_by_time: 'delete from throttled_sign_ins where last_at < 1',
  sign_in_failures_by_time: 'delete from sign_in_failures where failed_at < 1',
  sessions_by_account: 'select max(created_at) from sessions where account_id = 1',
  tags_in_polish_order: 'select * from tags order by sort_key',
  team_memberships_as_of: `select * from team_memberships where team_id = 1 and recorded_at <= 2
    and valid_from_earliest_on <= '2015-12-01'`,
  team_memberships_by_knowledge: `select id from team_memberships where team_id = 1 and period = 1
    and known_node in (0, 8) and valid_from_earliest_on <= '2015-12-01' and valid_to_latest_on > '2015-12-01'`,
  team_memberships_by_institution: `select team_id from team_memberships where institution_id = 1
    and superseded_at is null`,
  team_memberships_by_cause: 'select team_id from team_memberships where cause_act_id = 1',
  team_versions_by_knowledge: `select max(valid_from_earliest_on) from team_versions where end_spread = 0
    and known_node = 8 and team_id = 1 and valid_from_earliest_on <= '2015-12-01'`,
  team_versions_uncounted: 'select id from team_versions where team_id = 1 and member_count is null',
  team_versions_by_first_day: `select valid_from_edtf from team_versions where valid_from_earliest_on > '2015-12-01'
    and +recorded_at <= 2 group by valid_from_earliest_on, valid_from_edtf order by valid_from_earliest_on, valid_from_edtf limit 40`,
  team_versions_by_last_day: `select valid_to_edtf from team_versions where valid_to_earliest_on > '2015-12-01'
    and +recorded_at <= 2 group by valid_to_earliest_on, valid_to_edtf order by valid_to_earliest_on, valid_to_edtf limit 40`,
  team_versions_corrections: `select recorded_at from team_versions where cause_kind = 'correction'
    group by recorded_at order by recorded_at desc limit 40`,
  team_versions_by_legal_basis: 'select team_id from team_versions where legal_basis_id = 1',
  team_versions_by_cause: 'select team_id from team_versions where cause_act_id = 1',
  team_versions_as_of: 'select min(recorded_at) from team_versions where team_id = 1',
  check_waivers_of_article: 'select * from check_waivers where article_id = 1 order by id',
  proposals_open: 'select * from proposals where outcome is null order by id',
  teams_in_polish_order: 'select * from teams order by sort_key',
  topic_articles_in_order: `select * from topic_articles where tag_id = 1
    order by public_state desc, first_published_on desc, article_id desc limit 10`,
  urgent_publications_unsettled: 'select * from urgent_publications where outcome is null and article_id = 1',
}

test('every index answers a question', () => {
  const sql = "select name from sqlite_schema where type = 'index' and sql like 'create index%'"
  expect(openTestDatabase().$client.prepare(sql).pluck().all().sort()).toEqual(Object.keys(questions).sort())
})

test.each(Object.entries(questions))('%s', (name, question) => {
  const { $client } = openTestDatabase()
  const plan = $client.prepare<[], { detail: string }>(`explain query plan ${question}`).all()
  const details = plan.map(({ detail }) => detail).join('\n')
  expect(details).toMatch(new RegExp(`USING (COVERING )?INDEX ${name}\\b`))
  expect(details).not.toContain('TEMP B-TREE FOR ORDER BY')
})
