-- Kinds of institutions and of legal acts become tables, so that a new kind is one inserted row; and the status of an
-- article is named so. Each copy is compared with its original, row by row and both ways, before the original goes: one
-- row that differs stops the migration and everything stays as it was.
create temp table proof_of_copies (name text not null, rows_that_differ integer not null, constraint "copy_is_exact" check (rows_that_differ = 0));
--> statement-breakpoint
CREATE TABLE `institution_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
insert into institution_kinds (code) values ('voivodeship-office'), ('police'), ('border-guard'), ('prosecution'), ('court'), ('labour-inspection'), ('labour-office'), ('local-government'), ('social-services'), ('crisis-intervention'), ('education'), ('municipal-guard'), ('ngo'), ('international'), ('other');
--> statement-breakpoint
CREATE TABLE `legal_act_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
insert into legal_act_kinds (code) values ('ustawa'), ('rozporzadzenie'), ('zarzadzenie'), ('uchwala'), ('inny');
--> statement-breakpoint
CREATE TABLE `__new_article_overviews` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`title` text NOT NULL,
	`search_key` text NOT NULL,
	`sort_key` text NOT NULL,
	`status` text NOT NULL,
	`open_state` text,
	`returned_at` integer,
	`owner_id` integer,
	`changed_at` integer NOT NULL,
	`first_published_on` text,
	`published_at` integer,
	`valid_until_on` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_overviews_status_is_known" CHECK("status" in ('draft', 'submitted', 'scheduled', 'published', 'published-with-changes', 'archived', 'withdrawn')),
	CONSTRAINT "article_overviews_open_state_is_known" CHECK("open_state" is null or "open_state" in ('draft', 'submitted', 'approved', 'scheduled'))
);
--> statement-breakpoint
INSERT INTO `__new_article_overviews`("article_id", "revision_id", "title", "search_key", "sort_key", "status", "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on") SELECT "article_id", "revision_id", "title", "search_key", "sort_key", "standing", "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on" FROM `article_overviews`;--> statement-breakpoint
insert into proof_of_copies select 'article_overviews', (select count(*) from article_overviews) - (select count(*) from __new_article_overviews);
insert into proof_of_copies select 'article_overviews', count(*) from (select "article_id", "revision_id", "title", "search_key", "sort_key", "standing", "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on" from article_overviews except select "article_id", "revision_id", "title", "search_key", "sort_key", "status", "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on" from __new_article_overviews);
insert into proof_of_copies select 'article_overviews', count(*) from (select "article_id", "revision_id", "title", "search_key", "sort_key", "status", "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on" from __new_article_overviews except select "article_id", "revision_id", "title", "search_key", "sort_key", "standing", "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on" from article_overviews);
--> statement-breakpoint
DROP TABLE `article_overviews`;--> statement-breakpoint
ALTER TABLE `__new_article_overviews` RENAME TO `article_overviews`;--> statement-breakpoint
CREATE INDEX `article_overviews_by_change` ON `article_overviews` (`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_title` ON `article_overviews` (`sort_key`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_publication` ON `article_overviews` (`first_published_on`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_status` ON `article_overviews` (`status`,`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_revision` ON `article_overviews` (`revision_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_in_progress` ON `article_overviews` (`open_state`,`changed_at`,`article_id`) WHERE "open_state" is not null;--> statement-breakpoint
CREATE INDEX `article_overviews_of_owner` ON `article_overviews` (`owner_id`,`changed_at`,`article_id`) WHERE "owner_id" is not null;--> statement-breakpoint
CREATE INDEX `article_overviews_last_published` ON `article_overviews` (`published_at`,`article_id`) WHERE "published_at" is not null;--> statement-breakpoint
CREATE INDEX `article_overviews_past_validity` ON `article_overviews` (`valid_until_on`,`article_id`) WHERE "valid_until_on" is not null;--> statement-breakpoint
CREATE TABLE `__new_institutions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`fold_key` text NOT NULL,
	`sort_key` text NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`kind`) REFERENCES `institution_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "institutions_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0)
);
--> statement-breakpoint
INSERT INTO `__new_institutions`("id", "kind", "name", "fold_key", "sort_key", "lock_version", "created_at") SELECT "id", "kind", "name", "fold_key", "sort_key", "lock_version", "created_at" FROM `institutions`;--> statement-breakpoint
insert into proof_of_copies select 'institutions', (select count(*) from institutions) - (select count(*) from __new_institutions);
insert into proof_of_copies select 'institutions', count(*) from (select "id", "kind", "name", "fold_key", "sort_key", "lock_version", "created_at" from institutions except select "id", "kind", "name", "fold_key", "sort_key", "lock_version", "created_at" from __new_institutions);
insert into proof_of_copies select 'institutions', count(*) from (select "id", "kind", "name", "fold_key", "sort_key", "lock_version", "created_at" from __new_institutions except select "id", "kind", "name", "fold_key", "sort_key", "lock_version", "created_at" from institutions);
--> statement-breakpoint
delete from sqlite_sequence where name = '__new_institutions';
insert into sqlite_sequence (name, seq) select '__new_institutions', seq from sqlite_sequence where name = 'institutions';
--> statement-breakpoint
DROP TABLE `institutions`;--> statement-breakpoint
ALTER TABLE `__new_institutions` RENAME TO `institutions`;--> statement-breakpoint
CREATE UNIQUE INDEX `institutions_by_fold_key` ON `institutions` (`fold_key`);--> statement-breakpoint
CREATE INDEX `institutions_in_polish_order` ON `institutions` (`sort_key`);--> statement-breakpoint
CREATE TABLE `__new_legal_acts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`number` text,
	`issuer` text NOT NULL,
	`title` text NOT NULL,
	`signed_edtf` text,
	`signed_earliest_on` text,
	`signed_latest_on` text,
	`promulgation` text,
	`url` text,
	`amends_id` integer,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`kind`) REFERENCES `legal_act_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amends_id`) REFERENCES `legal_acts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "legal_acts_issuer_is_filled" CHECK(length(trim(coalesce("issuer", ''))) > 0),
	CONSTRAINT "legal_acts_title_is_filled" CHECK(length(trim(coalesce("title", ''))) > 0),
	CONSTRAINT "legal_acts_signed_is_a_date" CHECK(("signed_edtf" is null and "signed_earliest_on" is null and "signed_latest_on" is null) or ("signed_edtf" is not null and "signed_earliest_on" is not null and "signed_latest_on" is not null and date("signed_earliest_on", '+0 days') is "signed_earliest_on" and date("signed_latest_on", '+0 days') is "signed_latest_on" and "signed_earliest_on" <= "signed_latest_on"))
);
--> statement-breakpoint
INSERT INTO `__new_legal_acts`("id", "kind", "number", "issuer", "title", "signed_edtf", "signed_earliest_on", "signed_latest_on", "promulgation", "url", "amends_id", "lock_version", "created_at") SELECT "id", "kind", "number", "issuer", "title", "signed_edtf", "signed_earliest_on", "signed_latest_on", "promulgation", "url", "amends_id", "lock_version", "created_at" FROM `legal_acts`;--> statement-breakpoint
insert into proof_of_copies select 'legal_acts', (select count(*) from legal_acts) - (select count(*) from __new_legal_acts);
insert into proof_of_copies select 'legal_acts', count(*) from (select "id", "kind", "number", "issuer", "title", "signed_edtf", "signed_earliest_on", "signed_latest_on", "promulgation", "url", "amends_id", "lock_version", "created_at" from legal_acts except select "id", "kind", "number", "issuer", "title", "signed_edtf", "signed_earliest_on", "signed_latest_on", "promulgation", "url", "amends_id", "lock_version", "created_at" from __new_legal_acts);
insert into proof_of_copies select 'legal_acts', count(*) from (select "id", "kind", "number", "issuer", "title", "signed_edtf", "signed_earliest_on", "signed_latest_on", "promulgation", "url", "amends_id", "lock_version", "created_at" from __new_legal_acts except select "id", "kind", "number", "issuer", "title", "signed_edtf", "signed_earliest_on", "signed_latest_on", "promulgation", "url", "amends_id", "lock_version", "created_at" from legal_acts);
--> statement-breakpoint
delete from sqlite_sequence where name = '__new_legal_acts';
insert into sqlite_sequence (name, seq) select '__new_legal_acts', seq from sqlite_sequence where name = 'legal_acts';
--> statement-breakpoint
DROP TABLE `legal_acts`;--> statement-breakpoint
ALTER TABLE `__new_legal_acts` RENAME TO `legal_acts`;--> statement-breakpoint
CREATE UNIQUE INDEX `legal_acts_by_number` ON `legal_acts` (`issuer`,`kind`,`number`,`signed_edtf`) WHERE "number" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `legal_acts_by_number_without_day` ON `legal_acts` (`issuer`,`kind`,`number`) WHERE "number" is not null and "signed_edtf" is null;--> statement-breakpoint
drop table proof_of_copies;
