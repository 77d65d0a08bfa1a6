CREATE TABLE `archive_keeps` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`until_on` text NOT NULL,
	`kept_at` integer NOT NULL,
	`kept_by` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "archive_keeps_until_is_a_day" CHECK(date("until_on", '+0 days') is "until_on")
);
--> statement-breakpoint
CREATE TABLE `archive_plans` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`reason` text NOT NULL,
	`reason_note` text,
	`successor_id` integer,
	`planned_at` integer NOT NULL,
	`planned_by` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason`) REFERENCES `archive_reasons`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`planned_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "archive_plans_come_later" CHECK("planned_at" < "due_at"),
	CONSTRAINT "archive_plans_other_reason_has_words" CHECK("reason" <> 'other' or length(trim(coalesce("reason_note", ''))) > 0),
	CONSTRAINT "archive_plans_succeed_others" CHECK("successor_id" is not "article_id")
);
--> statement-breakpoint
CREATE INDEX `archive_plans_due` ON `archive_plans` (`due_at`,`article_id`);--> statement-breakpoint
-- More can be done with many articles, and one more check may be waived: the rows stay, only the lists are longer.
CREATE TABLE `__new_bulk_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action` text NOT NULL,
	`request` text NOT NULL,
	`question` text,
	`account_id` integer NOT NULL,
	`planned_at` integer NOT NULL,
	`begun_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bulk_runs_action_is_known" CHECK("action" in ('archive', 'add-tag', 'remove-tag', 'hand-over', 'submit', 'publish', 'schedule', 'bin', 'restore', 'replace', 'fix-links', 'plan-archiving', 'keep-published')),
	CONSTRAINT "bulk_runs_request_is_json" CHECK(json_valid("request"))
);
--> statement-breakpoint
INSERT INTO `__new_bulk_runs`("id", "action", "request", "question", "account_id", "planned_at", "begun_at") SELECT "id", "action", "request", "question", "account_id", "planned_at", "begun_at" FROM `bulk_runs`;--> statement-breakpoint
DROP TABLE `bulk_runs`;--> statement-breakpoint
ALTER TABLE `__new_bulk_runs` RENAME TO `bulk_runs`;--> statement-breakpoint
CREATE TABLE `__new_check_waivers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`check_key` text NOT NULL,
	`finding` text NOT NULL,
	`reason` text NOT NULL,
	`until_on` text NOT NULL,
	`granted_by` integer NOT NULL,
	`granted_at` integer NOT NULL,
	`approved_by` integer,
	`ended_by` integer,
	`ended_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "check_waivers_check_is_waivable" CHECK("check_key" in ('heading-level-jump', 'link-gone', 'project-unacknowledged', 'image-without-alt', 'image-alt-is-file-name', 'recording-without-transcript', 'table-without-headers', 'table-empty-header', 'table-irregular')),
	CONSTRAINT "check_waivers_finding_is_one" CHECK(length("finding") = 32 and "finding" not glob '*[^0-9a-f]*'),
	CONSTRAINT "check_waivers_reason_says_something" CHECK(length(trim("reason")) >= 10),
	CONSTRAINT "check_waivers_until_is_a_day" CHECK(date("until_on", '+0 days') is "until_on"),
	CONSTRAINT "check_waivers_approved_by_another" CHECK("approved_by" is not "granted_by"),
	CONSTRAINT "check_waivers_end_once" CHECK(("ended_by" is null) = ("ended_at" is null))
);
--> statement-breakpoint
INSERT INTO `__new_check_waivers`("id", "article_id", "check_key", "finding", "reason", "until_on", "granted_by", "granted_at", "approved_by", "ended_by", "ended_at") SELECT "id", "article_id", "check_key", "finding", "reason", "until_on", "granted_by", "granted_at", "approved_by", "ended_by", "ended_at" FROM `check_waivers`;--> statement-breakpoint
DROP TABLE `check_waivers`;--> statement-breakpoint
ALTER TABLE `__new_check_waivers` RENAME TO `check_waivers`;--> statement-breakpoint
CREATE INDEX `check_waivers_of_article` ON `check_waivers` (`article_id`,`id`);--> statement-breakpoint
-- The triggers went with the former table.
-- Ended once, and nothing else about it changes.
create trigger check_waivers_are_only_ended
  before update on check_waivers
  when old.ended_at is not null or new.article_id <> old.article_id or new.check_key <> old.check_key
    or new.finding <> old.finding or new.reason <> old.reason or new.until_on <> old.until_on
    or new.granted_by <> old.granted_by or new.granted_at <> old.granted_at or new.approved_by is not old.approved_by
begin
  select raise(abort, 'a waiver is only ended, and once');
end;
--> statement-breakpoint
create trigger check_waivers_are_never_deleted
  before delete on check_waivers
begin
  select raise(abort, 'a waiver is kept for good');
end;
