CREATE TABLE `plan_tasks` (
	`plan_id` integer NOT NULL,
	`position` integer NOT NULL,
	`number` text,
	`text` text NOT NULL,
	`lead` text,
	`partners` text,
	`term` text,
	`indicator` text,
	PRIMARY KEY(`plan_id`, `position`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_tasks_text_is_filled" CHECK(length(trim(coalesce("text", ''))) > 0)
);
--> statement-breakpoint
CREATE TABLE `plans` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`fold_key` text NOT NULL,
	`first_year` integer NOT NULL,
	`last_year` integer NOT NULL,
	`adopted_edtf` text,
	`adopted_earliest_on` text,
	`adopted_latest_on` text,
	`adopted_by` text,
	`summary` text NOT NULL,
	`unknowns` text,
	`source_name` text NOT NULL,
	`source_url` text NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "plans_title_is_filled" CHECK(length(trim(coalesce("title", ''))) > 0),
	CONSTRAINT "plans_years_are_in_order" CHECK("first_year" between 1989 and "last_year" and "last_year" <= 2100),
	CONSTRAINT "plans_summary_is_filled" CHECK(length(trim(coalesce("summary", ''))) > 0),
	CONSTRAINT "plans_source_is_filled" CHECK(length(trim(coalesce("source_name", ''))) > 0),
	CONSTRAINT "plans_adopted_is_a_date" CHECK(("adopted_edtf" is null and "adopted_earliest_on" is null and "adopted_latest_on" is null) or ("adopted_edtf" is not null and "adopted_earliest_on" is not null and "adopted_latest_on" is not null and date("adopted_earliest_on", '+0 days') is "adopted_earliest_on" and date("adopted_latest_on", '+0 days') is "adopted_latest_on" and "adopted_earliest_on" <= "adopted_latest_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_slug_unique` ON `plans` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `plans_fold_key_unique` ON `plans` (`fold_key`);--> statement-breakpoint
CREATE INDEX `plans_latest_first` ON `plans` (`first_year`);--> statement-breakpoint
-- The audit log may now speak of plans and attachments. A CHECK cannot be changed in place, so the log is copied whole into a new table of
-- the same shape; no row is touched. Its append-only triggers fall with the old table and stand again below.
CREATE TABLE `__new_audit_log` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`recorded_at` integer NOT NULL,
	`verb` text NOT NULL,
	`actor_id` integer,
	`system_reason` text,
	`subject_kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`details` text NOT NULL,
	`content_hash` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_log_has_one_actor" CHECK(("actor_id" is null) <> ("system_reason" is null)),
	CONSTRAINT "audit_log_subject_is_known" CHECK("subject_kind" in ('article', 'team', 'institution', 'legal_act', 'project', 'helpline', 'plan', 'attachment', 'tag', 'account', 'setting')),
	CONSTRAINT "audit_log_details_are_json" CHECK(json_valid("details")),
	CONSTRAINT "audit_log_hash_is_sha256" CHECK(length("content_hash") = 64),
	CONSTRAINT "audit_log_verb_is_filled" CHECK(length(trim(coalesce("verb", ''))) > 0)
);
--> statement-breakpoint
INSERT INTO `__new_audit_log`("number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash") SELECT "number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash" FROM `audit_log`;--> statement-breakpoint
DROP TABLE `audit_log`;--> statement-breakpoint
ALTER TABLE `__new_audit_log` RENAME TO `audit_log`;--> statement-breakpoint
CREATE INDEX `audit_log_by_subject` ON `audit_log` (`subject_kind`,`subject_id`,`number`);--> statement-breakpoint
CREATE INDEX `audit_log_by_actor` ON `audit_log` (`actor_id`,`number`) WHERE "actor_id" is not null;--> statement-breakpoint
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
