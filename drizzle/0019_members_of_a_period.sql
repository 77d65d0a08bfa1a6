-- A membership carries the period of the team that it belongs to. Two periods may meet on one day, so dates cannot say it.
-- The table is copied whole into a new one; no row is dropped and nothing else of a row changes, which is proved below
-- before the old table goes. The triggers that forbid touching rows fall with it and stand again at the end.
CREATE TABLE `__new_team_memberships` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`team_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`role` text NOT NULL,
	`period` integer NOT NULL,
	`position` integer NOT NULL,
	`valid_from_edtf` text NOT NULL,
	`valid_from_earliest_on` text NOT NULL,
	`valid_from_latest_on` text NOT NULL,
	`valid_to_edtf` text,
	`valid_to_earliest_on` text,
	`valid_to_latest_on` text,
	`recorded_at` integer NOT NULL,
	`superseded_at` integer,
	`cause_kind` text NOT NULL,
	`cause_act_id` integer,
	`cause_reason` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cause_act_id`) REFERENCES `legal_acts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_memberships_role_is_known" CHECK("role" in ('chair', 'deputy_chair', 'secretary', 'member')),
	CONSTRAINT "team_memberships_valid_from_is_a_date" CHECK(("valid_from_edtf" is null and "valid_from_earliest_on" is null and "valid_from_latest_on" is null) or ("valid_from_edtf" is not null and "valid_from_earliest_on" is not null and "valid_from_latest_on" is not null and date("valid_from_earliest_on", '+0 days') is "valid_from_earliest_on" and date("valid_from_latest_on", '+0 days') is "valid_from_latest_on" and "valid_from_earliest_on" <= "valid_from_latest_on")),
	CONSTRAINT "team_memberships_valid_to_is_a_date" CHECK(("valid_to_edtf" is null and "valid_to_earliest_on" is null and "valid_to_latest_on" is null) or ("valid_to_edtf" is not null and "valid_to_earliest_on" is not null and "valid_to_latest_on" is not null and date("valid_to_earliest_on", '+0 days') is "valid_to_earliest_on" and date("valid_to_latest_on", '+0 days') is "valid_to_latest_on" and "valid_to_earliest_on" <= "valid_to_latest_on")),
	CONSTRAINT "team_memberships_ends_after_it_begins" CHECK("valid_to_latest_on" is null or "valid_from_earliest_on" < "valid_to_latest_on"),
	CONSTRAINT "team_memberships_is_superseded_after_recorded" CHECK("superseded_at" is null or "recorded_at" <= "superseded_at"),
	CONSTRAINT "team_memberships_cause_is_known" CHECK("cause_kind" in ('act', 'publication', 'correction')),
	CONSTRAINT "team_memberships_cause_is_complete" CHECK(("cause_kind" = 'act' and "cause_act_id" is not null) or ("cause_kind" <> 'act' and "cause_act_id" is null and length(trim(coalesce("cause_reason", ''))) > 0))
);
--> statement-breakpoint
INSERT INTO `__new_team_memberships`("id", "team_id", "institution_id", "role", "period", "position", "valid_from_edtf", "valid_from_earliest_on", "valid_from_latest_on", "valid_to_edtf", "valid_to_earliest_on", "valid_to_latest_on", "recorded_at", "superseded_at", "cause_kind", "cause_act_id", "cause_reason") SELECT m."id", m."team_id", m."institution_id", m."role", 
coalesce(
  -- The state that the register knew when it recorded the row, and that held on the first day of the row.
  (select v."period" from "team_versions" v
    where v."team_id" = m."team_id" and v."recorded_at" <= m."recorded_at" and (v."superseded_at" is null or v."superseded_at" > m."recorded_at")
      and v."valid_from_earliest_on" <= m."valid_from_earliest_on" and m."valid_from_earliest_on" < coalesce(v."valid_to_earliest_on", '9999-12-31')
    order by v."valid_from_earliest_on" desc, v."id" desc limit 1),
  -- Else a state that held on that day as the register knew at another time, the nearest one.
  (select v."period" from "team_versions" v
    where v."team_id" = m."team_id"
      and v."valid_from_earliest_on" <= m."valid_from_earliest_on" and m."valid_from_earliest_on" < coalesce(v."valid_to_earliest_on", '9999-12-31')
    order by abs(v."recorded_at" - m."recorded_at"), v."id" desc limit 1),
  -- Else the state whose beginning is nearest. listMembershipsOutsideTheirPeriod names such rows.
  (select v."period" from "team_versions" v
    where v."team_id" = m."team_id"
    order by abs(julianday(v."valid_from_earliest_on") - julianday(m."valid_from_earliest_on")), v."id" limit 1),
  1)
, m."position", m."valid_from_edtf", m."valid_from_earliest_on", m."valid_from_latest_on", m."valid_to_edtf", m."valid_to_earliest_on", m."valid_to_latest_on", m."recorded_at", m."superseded_at", m."cause_kind", m."cause_act_id", m."cause_reason" FROM `team_memberships` m;
--> statement-breakpoint
-- Aborts the whole migration when a single value differs.
CREATE TABLE `__same_memberships` (`differing` integer CHECK("differing" = 0));
--> statement-breakpoint
INSERT INTO `__same_memberships` SELECT count(*) FROM (
  SELECT * FROM (SELECT "id", "team_id", "institution_id", "role", "position", "valid_from_edtf", "valid_from_earliest_on", "valid_from_latest_on", "valid_to_edtf", "valid_to_earliest_on", "valid_to_latest_on", "recorded_at", "superseded_at", "cause_kind", "cause_act_id", "cause_reason" FROM `team_memberships` EXCEPT SELECT "id", "team_id", "institution_id", "role", "position", "valid_from_edtf", "valid_from_earliest_on", "valid_from_latest_on", "valid_to_edtf", "valid_to_earliest_on", "valid_to_latest_on", "recorded_at", "superseded_at", "cause_kind", "cause_act_id", "cause_reason" FROM `__new_team_memberships`)
  UNION ALL
  SELECT * FROM (SELECT "id", "team_id", "institution_id", "role", "position", "valid_from_edtf", "valid_from_earliest_on", "valid_from_latest_on", "valid_to_edtf", "valid_to_earliest_on", "valid_to_latest_on", "recorded_at", "superseded_at", "cause_kind", "cause_act_id", "cause_reason" FROM `__new_team_memberships` EXCEPT SELECT "id", "team_id", "institution_id", "role", "position", "valid_from_edtf", "valid_from_earliest_on", "valid_from_latest_on", "valid_to_edtf", "valid_to_earliest_on", "valid_to_latest_on", "recorded_at", "superseded_at", "cause_kind", "cause_act_id", "cause_reason" FROM `team_memberships`)
);
--> statement-breakpoint
DROP TABLE `__same_memberships`;
--> statement-breakpoint
DROP TABLE `team_memberships`;--> statement-breakpoint
ALTER TABLE `__new_team_memberships` RENAME TO `team_memberships`;--> statement-breakpoint
CREATE INDEX `team_memberships_as_of` ON `team_memberships` (`team_id`,`recorded_at`,`valid_from_earliest_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `team_memberships_one_current` ON `team_memberships` (`team_id`,`institution_id`,`role`,`valid_from_earliest_on`) WHERE "superseded_at" is null;
--> statement-breakpoint
-- What the register once said can always be read again.
create trigger team_memberships_are_never_edited
  before update on team_memberships
  when old.superseded_at is not null or new.id is not old.id or new.team_id is not old.team_id or new.institution_id is not old.institution_id or new.role is not old.role or new.period is not old.period or new.position is not old.position or new.valid_from_edtf is not old.valid_from_edtf or new.valid_from_earliest_on is not old.valid_from_earliest_on or new.valid_from_latest_on is not old.valid_from_latest_on or new.valid_to_edtf is not old.valid_to_edtf or new.valid_to_earliest_on is not old.valid_to_earliest_on or new.valid_to_latest_on is not old.valid_to_latest_on or new.recorded_at is not old.recorded_at or new.cause_kind is not old.cause_kind or new.cause_act_id is not old.cause_act_id or new.cause_reason is not old.cause_reason
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
create trigger team_memberships_belong_to_a_period
  before insert on team_memberships
  when not exists (select 1 from team_versions where team_id = new.team_id and period = new.period)
begin
  select raise(abort, 'a membership belongs to a period of its team');
end;
