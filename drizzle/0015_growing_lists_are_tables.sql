-- Lists that grow become tables, so that a new kind is one inserted row. The two logs and the articles are copied for
-- the last time, without the CHECKs that named the kinds. Each copy is compared with its original, row by row and both
-- ways, before the original goes: one row that differs stops the migration and everything stays as it was.
create temp table proof_of_copies (name text not null, rows_that_differ integer not null, constraint "copy_is_exact" check (rows_that_differ = 0));
--> statement-breakpoint
CREATE TABLE `archive_reasons` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
insert into archive_reasons (code) values ('expired'), ('replaced'), ('repealed'), ('project-ended'), ('old-portal'), ('other');
--> statement-breakpoint
CREATE TABLE `locales` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
insert into locales (code) values ('pl'), ('en');
--> statement-breakpoint
CREATE TABLE `security_event_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
insert into security_event_kinds (code) values ('refused'), ('sign-in'), ('sign-in-failed'), ('sign-out'), ('session-ended'), ('throttled');
--> statement-breakpoint
CREATE TABLE `subject_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
insert into subject_kinds (code) values ('article'), ('team'), ('institution'), ('legal_act'), ('project'), ('helpline'), ('plan'), ('media'), ('attachment'), ('tag'), ('account'), ('setting');
--> statement-breakpoint
CREATE TABLE `__new_articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text DEFAULT 'pl' NOT NULL,
	`translation_group` text NOT NULL,
	`public_state` text DEFAULT 'none' NOT NULL,
	`imported_at` integer,
	`first_published_on` text,
	`published_at` integer,
	`archived_at` integer,
	`archive_reason` text,
	`archive_reason_note` text,
	`successor_id` integer,
	`withdrawn_at` integer,
	`withdrawal_reason` text,
	`withdrawal_successor_id` integer,
	`deleted_at` integer,
	`deleted_by` integer,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` integer,
	FOREIGN KEY (`locale`) REFERENCES `locales`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`archive_reason`) REFERENCES `archive_reasons`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawal_successor_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deleted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_state_is_known" CHECK("public_state" in ('none', 'published', 'archived', 'withdrawn')),
	CONSTRAINT "articles_public_has_dates" CHECK("public_state" = 'none' or ("published_at" is not null and "first_published_on" is not null and date("first_published_on", '+0 days') is "first_published_on")),
	CONSTRAINT "articles_archived_says_when" CHECK("public_state" <> 'archived' or "archived_at" is not null or "imported_at" is not null),
	CONSTRAINT "articles_archived_says_why" CHECK("public_state" <> 'archived' or "archive_reason" is not null or "imported_at" is not null),
	CONSTRAINT "articles_other_reason_has_words" CHECK("archive_reason" is not 'other' or length(trim(coalesce("archive_reason_note", ''))) > 0),
	CONSTRAINT "articles_withdrawn_says_when_and_why" CHECK("public_state" <> 'withdrawn' or ("withdrawn_at" is not null and length(trim(coalesce("withdrawal_reason", ''))) > 0)),
	CONSTRAINT "articles_dates_are_in_order" CHECK(("archived_at" is null or ("published_at" is not null and "published_at" <= "archived_at")) and ("withdrawn_at" is null or ("published_at" is not null and "published_at" <= "withdrawn_at")) and ("first_published_on" is null or "first_published_on" <= date("published_at" / 1000, 'unixepoch', '+1 day'))),
	CONSTRAINT "articles_succeed_others" CHECK("successor_id" is not "id" and "withdrawal_successor_id" is not "id"),
	CONSTRAINT "articles_bin_holds_only_unpublished" CHECK("deleted_at" is null or "public_state" = 'none')
);
--> statement-breakpoint
INSERT INTO `__new_articles`("id", "locale", "translation_group", "public_state", "imported_at", "first_published_on", "published_at", "archived_at", "archive_reason", "archive_reason_note", "successor_id", "withdrawn_at", "withdrawal_reason", "withdrawal_successor_id", "deleted_at", "deleted_by", "lock_version", "created_at", "created_by") SELECT "id", "locale", "translation_group", "public_state", "imported_at", "first_published_on", "published_at", "archived_at", "archive_reason", "archive_reason_note", "successor_id", "withdrawn_at", "withdrawal_reason", "withdrawal_successor_id", "deleted_at", "deleted_by", "lock_version", "created_at", "created_by" FROM `articles`;--> statement-breakpoint
-- Row by row, both ways; and the next number is the one that would have come, also where the last rows were deleted.
insert into proof_of_copies select 'articles', (select count(*) from articles) - (select count(*) from __new_articles);
insert into proof_of_copies select 'articles', count(*) from (select "id", "locale", "translation_group", "public_state", "imported_at", "first_published_on", "published_at", "archived_at", "archive_reason", "archive_reason_note", "successor_id", "withdrawn_at", "withdrawal_reason", "withdrawal_successor_id", "deleted_at", "deleted_by", "lock_version", "created_at", "created_by" from articles except select "id", "locale", "translation_group", "public_state", "imported_at", "first_published_on", "published_at", "archived_at", "archive_reason", "archive_reason_note", "successor_id", "withdrawn_at", "withdrawal_reason", "withdrawal_successor_id", "deleted_at", "deleted_by", "lock_version", "created_at", "created_by" from __new_articles);
insert into proof_of_copies select 'articles', count(*) from (select "id", "locale", "translation_group", "public_state", "imported_at", "first_published_on", "published_at", "archived_at", "archive_reason", "archive_reason_note", "successor_id", "withdrawn_at", "withdrawal_reason", "withdrawal_successor_id", "deleted_at", "deleted_by", "lock_version", "created_at", "created_by" from __new_articles except select "id", "locale", "translation_group", "public_state", "imported_at", "first_published_on", "published_at", "archived_at", "archive_reason", "archive_reason_note", "successor_id", "withdrawn_at", "withdrawal_reason", "withdrawal_successor_id", "deleted_at", "deleted_by", "lock_version", "created_at", "created_by" from articles);
--> statement-breakpoint
delete from sqlite_sequence where name = '__new_articles';
insert into sqlite_sequence (name, seq) select '__new_articles', seq from sqlite_sequence where name = 'articles';
--> statement-breakpoint
DROP TABLE `articles`;--> statement-breakpoint
ALTER TABLE `__new_articles` RENAME TO `articles`;--> statement-breakpoint
CREATE INDEX `articles_newest_published` ON `articles` (`locale`,`first_published_on`,`id`) WHERE "public_state" = 'published';--> statement-breakpoint
CREATE INDEX `articles_latest_here` ON `articles` (`locale`,`published_at`,`first_published_on`,`id`) WHERE "public_state" = 'published';--> statement-breakpoint
CREATE INDEX `articles_archive_by_day` ON `articles` (`locale`,`first_published_on`,`id`) WHERE "public_state" = 'archived';--> statement-breakpoint
CREATE INDEX `articles_in_the_bin` ON `articles` (`deleted_at`,`id`) WHERE "deleted_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `articles_one_per_language` ON `articles` (`translation_group`,`locale`);--> statement-breakpoint
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
	FOREIGN KEY (`subject_kind`) REFERENCES `subject_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_log_has_one_actor" CHECK(("actor_id" is null) <> ("system_reason" is null)),
	CONSTRAINT "audit_log_details_are_json" CHECK(json_valid("details")),
	CONSTRAINT "audit_log_hash_is_sha256" CHECK(length("content_hash") = 64),
	CONSTRAINT "audit_log_verb_is_filled" CHECK(length(trim(coalesce("verb", ''))) > 0)
);
--> statement-breakpoint
INSERT INTO `__new_audit_log`("number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash") SELECT "number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash" FROM `audit_log`;--> statement-breakpoint
-- Row by row, both ways; and the next number is the one that would have come, also where the last rows were deleted.
insert into proof_of_copies select 'audit_log', (select count(*) from audit_log) - (select count(*) from __new_audit_log);
insert into proof_of_copies select 'audit_log', count(*) from (select "number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash" from audit_log except select "number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash" from __new_audit_log);
insert into proof_of_copies select 'audit_log', count(*) from (select "number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash" from __new_audit_log except select "number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash" from audit_log);
--> statement-breakpoint
delete from sqlite_sequence where name = '__new_audit_log';
insert into sqlite_sequence (name, seq) select '__new_audit_log', seq from sqlite_sequence where name = 'audit_log';
--> statement-breakpoint
DROP TABLE `audit_log`;--> statement-breakpoint
ALTER TABLE `__new_audit_log` RENAME TO `audit_log`;--> statement-breakpoint
CREATE INDEX `audit_log_by_subject` ON `audit_log` (`subject_kind`,`subject_id`,`number`);--> statement-breakpoint
CREATE INDEX `audit_log_by_verb` ON `audit_log` (`verb`,`number`);--> statement-breakpoint
CREATE INDEX `audit_log_by_time` ON `audit_log` (`recorded_at`);--> statement-breakpoint
CREATE INDEX `audit_log_by_actor` ON `audit_log` (`actor_id`,`number`) WHERE "actor_id" is not null;--> statement-breakpoint
CREATE TABLE `__new_security_log` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`recorded_at` integer NOT NULL,
	`kind` text NOT NULL,
	`account_id` integer,
	`verb` text,
	`details` text NOT NULL,
	FOREIGN KEY (`kind`) REFERENCES `security_event_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "security_log_details_are_json" CHECK(json_valid("details"))
);
--> statement-breakpoint
INSERT INTO `__new_security_log`("number", "recorded_at", "kind", "account_id", "verb", "details") SELECT "number", "recorded_at", "kind", "account_id", "verb", "details" FROM `security_log`;--> statement-breakpoint
-- Row by row, both ways; and the next number is the one that would have come, also where the last rows were deleted.
insert into proof_of_copies select 'security_log', (select count(*) from security_log) - (select count(*) from __new_security_log);
insert into proof_of_copies select 'security_log', count(*) from (select "number", "recorded_at", "kind", "account_id", "verb", "details" from security_log except select "number", "recorded_at", "kind", "account_id", "verb", "details" from __new_security_log);
insert into proof_of_copies select 'security_log', count(*) from (select "number", "recorded_at", "kind", "account_id", "verb", "details" from __new_security_log except select "number", "recorded_at", "kind", "account_id", "verb", "details" from security_log);
--> statement-breakpoint
delete from sqlite_sequence where name = '__new_security_log';
insert into sqlite_sequence (name, seq) select '__new_security_log', seq from sqlite_sequence where name = 'security_log';
--> statement-breakpoint
DROP TABLE `security_log`;--> statement-breakpoint
ALTER TABLE `__new_security_log` RENAME TO `security_log`;--> statement-breakpoint
CREATE INDEX `security_log_by_time` ON `security_log` (`recorded_at`);--> statement-breakpoint
CREATE INDEX `security_log_by_account` ON `security_log` (`account_id`,`number`);--> statement-breakpoint
CREATE INDEX `security_log_by_kind` ON `security_log` (`kind`,`number`);
--> statement-breakpoint
drop table proof_of_copies;
--> statement-breakpoint
-- The triggers fell with the old tables and stand again, word for word.
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
