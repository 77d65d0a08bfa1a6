-- Guards that a table's own constraints cannot express. The verbs keep these rules too; the database is the last witness.
-- The one row of the epoch is there from the first moment.
insert into public_epoch (id, value) values (1, 1);
--> statement-breakpoint
-- Logs only grow.
create trigger audit_log_is_never_edited
  before update on audit_log
begin
  select raise(abort, 'audit_log is append-only');
end;
--> statement-breakpoint
create trigger audit_log_is_never_shortened
  before delete on audit_log
begin
  select raise(abort, 'audit_log is append-only');
end;
--> statement-breakpoint
-- Logs only grow.
create trigger security_log_is_never_edited
  before update on security_log
begin
  select raise(abort, 'security_log is append-only');
end;
--> statement-breakpoint
create trigger security_log_is_never_shortened
  before delete on security_log
begin
  select raise(abort, 'security_log is append-only');
end;
--> statement-breakpoint
-- What readers were shown stays as it was; a change is a new revision.
create trigger published_revisions_keep_their_text
  before update on article_revisions
  when old.state in ('published', 'superseded')
    and (new.id is not old.id or new.article_id is not old.article_id or new.number is not old.number or new.title is not old.title or new.slug is not old.slug or new.summary is not old.summary or new.body is not old.body or new.body_text is not old.body_text or new.project_id is not old.project_id or new.first_published_edtf is not old.first_published_edtf or new.first_published_earliest_on is not old.first_published_earliest_on or new.first_published_latest_on is not old.first_published_latest_on or new.event_edtf is not old.event_edtf or new.event_earliest_on is not old.event_earliest_on or new.event_latest_on is not old.event_latest_on or new.valid_until_edtf is not old.valid_until_edtf or new.valid_until_earliest_on is not old.valid_until_earliest_on or new.valid_until_latest_on is not old.valid_until_latest_on or new.change_note is not old.change_note or new.editor_note is not old.editor_note or new.producer_unit is not old.producer_unit or new.producer_position is not old.producer_position or new.created_at is not old.created_at or new.created_by is not old.created_by or new.published_at is not old.published_at or new.published_by is not old.published_by)
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger published_revisions_go_only_forward
  before update on article_revisions
  when (old.state = 'published' and new.state not in ('published', 'superseded')) or (old.state = 'superseded' and (new.state <> 'superseded' or new.superseded_at is not old.superseded_at))
begin
  select raise(abort, 'a published revision can only be superseded');
end;
--> statement-breakpoint
create trigger published_revisions_stay
  before delete on article_revisions
  when old.state in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_tags_stay_as_published_insert
  before insert on revision_tags
  when (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_tags_stay_as_published_update
  before update on revision_tags
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded') or (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_tags_stay_as_published_delete
  before delete on revision_tags
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_teams_stay_as_published_insert
  before insert on revision_teams
  when (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_teams_stay_as_published_update
  before update on revision_teams
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded') or (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_teams_stay_as_published_delete
  before delete on revision_teams
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_images_stay_as_published_insert
  before insert on revision_images
  when (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_images_stay_as_published_update
  before update on revision_images
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded') or (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_images_stay_as_published_delete
  before delete on revision_images
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_attachments_stay_as_published_insert
  before insert on revision_attachments
  when (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_attachments_stay_as_published_update
  before update on revision_attachments
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded') or (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger revision_attachments_stay_as_published_delete
  before delete on revision_attachments
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
-- An address once given leads to its article for ever.
create trigger article_addresses_are_for_ever
  before delete on article_addresses
begin
  select raise(abort, 'an address is never given up');
end;
--> statement-breakpoint
create trigger article_addresses_keep_their_article
  before update on article_addresses
  when new.slug is not old.slug or new.locale is not old.locale or new.article_id is not old.article_id
begin
  select raise(abort, 'an address is never given to another article');
end;
--> statement-breakpoint
create trigger articles_seen_by_readers_stay
  before delete on articles
  when old.published_at is not null
begin
  select raise(abort, 'a published article is withdrawn, never deleted');
end;
--> statement-breakpoint
create trigger articles_keep_their_first_publication
  before update on articles
  when old.published_at is not null and new.published_at is not old.published_at
begin
  select raise(abort, 'the first publication does not move');
end;
--> statement-breakpoint
-- What the register once said can always be read again.
create trigger team_versions_are_never_edited
  before update on team_versions
  when old.superseded_at is not null or new.id is not old.id or new.team_id is not old.team_id or new.period is not old.period or new.official_name is not old.official_name or new.established_edtf is not old.established_edtf or new.established_earliest_on is not old.established_earliest_on or new.established_latest_on is not old.established_latest_on or new.established_certainty is not old.established_certainty or new.established_as_published is not old.established_as_published or new.established_note is not old.established_note or new.legal_basis_id is not old.legal_basis_id or new.seat_office is not old.seat_office or new.seat_city is not old.seat_city or new.chair_function is not old.chair_function or new.membership_completeness is not old.membership_completeness or new.membership_note is not old.membership_note or new.valid_from_edtf is not old.valid_from_edtf or new.valid_from_earliest_on is not old.valid_from_earliest_on or new.valid_from_latest_on is not old.valid_from_latest_on or new.valid_to_edtf is not old.valid_to_edtf or new.valid_to_earliest_on is not old.valid_to_earliest_on or new.valid_to_latest_on is not old.valid_to_latest_on or new.recorded_at is not old.recorded_at or new.cause_kind is not old.cause_kind or new.cause_act_id is not old.cause_act_id or new.cause_reason is not old.cause_reason
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
create trigger team_versions_are_never_deleted
  before delete on team_versions
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
-- What the register once said can always be read again.
create trigger team_memberships_are_never_edited
  before update on team_memberships
  when old.superseded_at is not null or new.id is not old.id or new.team_id is not old.team_id or new.institution_id is not old.institution_id or new.role is not old.role or new.position is not old.position or new.valid_from_edtf is not old.valid_from_edtf or new.valid_from_earliest_on is not old.valid_from_earliest_on or new.valid_from_latest_on is not old.valid_from_latest_on or new.valid_to_edtf is not old.valid_to_edtf or new.valid_to_earliest_on is not old.valid_to_earliest_on or new.valid_to_latest_on is not old.valid_to_latest_on or new.recorded_at is not old.recorded_at or new.cause_kind is not old.cause_kind or new.cause_act_id is not old.cause_act_id or new.cause_reason is not old.cause_reason
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
create trigger team_memberships_are_never_deleted
  before delete on team_memberships
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
create trigger team_version_sources_are_never_edited
  before update on team_version_sources
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
create trigger team_version_sources_are_never_deleted
  before delete on team_version_sources
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
create trigger team_version_notes_are_never_edited
  before update on team_version_notes
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
create trigger team_version_notes_are_never_deleted
  before delete on team_version_notes
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
--> statement-breakpoint
-- At most one state of a team is in force on any day, as known today.
create trigger team_versions_do_not_overlap
  before insert on team_versions
  when new.superseded_at is null and exists (
      select 1 from team_versions other
      where other.team_id = new.team_id and other.superseded_at is null and other.id is not new.id
        and new.valid_from_earliest_on < coalesce(other.valid_to_earliest_on, '9999-12-31')
        and other.valid_from_earliest_on < coalesce(new.valid_to_earliest_on, '9999-12-31')
    )
begin
  select raise(abort, 'two versions of a team are in force at once');
end;
--> statement-breakpoint
create trigger imports_are_kept
  before update on imports
begin
  select raise(abort, 'an imported page is kept as it came');
end;
--> statement-breakpoint
create trigger imports_are_never_deleted
  before delete on imports
begin
  select raise(abort, 'an imported page is kept as it came');
end;
