DROP INDEX `team_memberships_by_start`;--> statement-breakpoint
ALTER TABLE `team_memberships` ADD `known_node` integer GENERATED ALWAYS AS (case when "superseded_at" is null then 0 when "superseded_at" > "recorded_at" then (("superseded_at" - 1) >> coalesce(cast(log2(((("superseded_at" - 1) | "recorded_at") - (("superseded_at" - 1) & "recorded_at"))) as integer), 0)) << coalesce(cast(log2(((("superseded_at" - 1) | "recorded_at") - (("superseded_at" - 1) & "recorded_at"))) as integer), 0) end) VIRTUAL;--> statement-breakpoint
CREATE INDEX `team_memberships_by_knowledge` ON `team_memberships` (`team_id`,`period`,`known_node`,`valid_from_earliest_on`,`valid_to_latest_on`,`recorded_at`,`superseded_at`);--> statement-breakpoint
DROP INDEX `team_versions_by_start`;--> statement-breakpoint
ALTER TABLE `team_versions` ADD `member_count` integer;--> statement-breakpoint
ALTER TABLE `team_versions` ADD `known_node` integer GENERATED ALWAYS AS (case when "superseded_at" is null then 0 when "superseded_at" > "recorded_at" then (("superseded_at" - 1) >> coalesce(cast(log2(((("superseded_at" - 1) | "recorded_at") - (("superseded_at" - 1) & "recorded_at"))) as integer), 0)) << coalesce(cast(log2(((("superseded_at" - 1) | "recorded_at") - (("superseded_at" - 1) & "recorded_at"))) as integer), 0) end) VIRTUAL;--> statement-breakpoint
ALTER TABLE `team_versions` ADD `end_spread` integer GENERATED ALWAYS AS (case when "valid_to_earliest_on" is "valid_to_latest_on" then 0 when julianday("valid_to_latest_on") - julianday("valid_to_earliest_on") <= 31 then 31 when julianday("valid_to_latest_on") - julianday("valid_to_earliest_on") <= 366 then 366 else 4000000 end) VIRTUAL;--> statement-breakpoint
CREATE INDEX `team_versions_by_knowledge` ON `team_versions` (`end_spread`,`known_node`,`team_id`,`valid_from_earliest_on`,`valid_to_latest_on`,`recorded_at`,`superseded_at`);--> statement-breakpoint
CREATE INDEX `team_versions_uncounted` ON `team_versions` (`team_id`) WHERE "member_count" is null;--> statement-breakpoint
-- States of the past are counted as well, once.
drop trigger team_versions_are_never_edited;
--> statement-breakpoint
update team_versions set member_count = (
  select count(*) from team_memberships member
  where member.team_id = team_versions.team_id and member.period = team_versions.period
    and member.recorded_at <= team_versions.recorded_at
    and (member.superseded_at is null or member.superseded_at > team_versions.recorded_at)
    and member.valid_from_earliest_on <= team_versions.valid_from_earliest_on
    and (member.valid_to_earliest_on is null or member.valid_to_earliest_on >= team_versions.valid_to_earliest_on)
);
--> statement-breakpoint
-- What the register once said can always be read again.
create trigger team_versions_are_never_edited
  before update on team_versions
  when old.superseded_at is not null or new.id is not old.id or new.team_id is not old.team_id or new.period is not old.period or new.official_name is not old.official_name or new.established_edtf is not old.established_edtf or new.established_earliest_on is not old.established_earliest_on or new.established_latest_on is not old.established_latest_on or new.established_certainty is not old.established_certainty or new.established_as_published is not old.established_as_published or new.established_note is not old.established_note or new.legal_basis_id is not old.legal_basis_id or new.seat_office is not old.seat_office or new.seat_city is not old.seat_city or new.chair_function is not old.chair_function or new.membership_completeness is not old.membership_completeness or new.membership_note is not old.membership_note or (old.member_count is not null and new.member_count is not old.member_count) or new.valid_from_edtf is not old.valid_from_edtf or new.valid_from_earliest_on is not old.valid_from_earliest_on or new.valid_from_latest_on is not old.valid_from_latest_on or new.valid_to_edtf is not old.valid_to_edtf or new.valid_to_earliest_on is not old.valid_to_earliest_on or new.valid_to_latest_on is not old.valid_to_latest_on or new.recorded_at is not old.recorded_at or new.cause_kind is not old.cause_kind or new.cause_act_id is not old.cause_act_id or new.cause_reason is not old.cause_reason
begin
  select raise(abort, 'the register is never edited, only superseded');
end;
