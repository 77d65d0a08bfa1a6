CREATE TABLE `account_rights` (
	`account_id` integer NOT NULL,
	`right` text NOT NULL,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `right`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_rights_right_is_known" CHECK("right" in ('author', 'editor', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`unit` text,
	`position` text,
	`password_hash` text NOT NULL,
	`password_changed_at` integer NOT NULL,
	`password_reset_at` integer,
	`disabled_at` integer,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "accounts_email_is_folded" CHECK("email" = lower("email") and "email" like '%_@_%' and length("email") <= 254),
	CONSTRAINT "accounts_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0),
	CONSTRAINT "accounts_password_is_hashed" CHECK("password_hash" like '$argon2id$%')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_by_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `article_revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`number` integer NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`body_text` text NOT NULL,
	`project_id` integer,
	`first_published_edtf` text,
	`first_published_earliest_on` text,
	`first_published_latest_on` text,
	`event_edtf` text,
	`event_earliest_on` text,
	`event_latest_on` text,
	`valid_until_edtf` text,
	`valid_until_earliest_on` text,
	`valid_until_latest_on` text,
	`change_note` text,
	`editor_note` text,
	`producer_unit` text,
	`producer_position` text,
	`created_at` integer NOT NULL,
	`created_by` integer,
	`updated_at` integer NOT NULL,
	`updated_by` integer,
	`submitted_at` integer,
	`submitted_by` integer,
	`return_note` text,
	`published_at` integer,
	`published_by` integer,
	`superseded_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_revisions_state_is_known" CHECK("state" in ('draft', 'submitted', 'approved', 'scheduled', 'published', 'superseded')),
	CONSTRAINT "article_revisions_number_is_positive" CHECK("number" > 0),
	CONSTRAINT "article_revisions_body_is_json" CHECK(json_valid("body")),
	CONSTRAINT "article_revisions_title_fits" CHECK(length("title") <= 300),
	CONSTRAINT "article_revisions_published_is_whole" CHECK("state" not in ('published', 'superseded') or ("published_at" is not null and length(trim(coalesce("title", ''))) > 0)),
	CONSTRAINT "article_revisions_superseded_says_when" CHECK(("state" = 'superseded') = ("superseded_at" is not null)),
	CONSTRAINT "article_revisions_submitted_says_when" CHECK("state" <> 'submitted' or "submitted_at" is not null),
	CONSTRAINT "article_revisions_first_published_is_a_date" CHECK(("first_published_edtf" is null and "first_published_earliest_on" is null and "first_published_latest_on" is null) or ("first_published_edtf" is not null and "first_published_earliest_on" is not null and "first_published_latest_on" is not null and date("first_published_earliest_on", '+0 days') is "first_published_earliest_on" and date("first_published_latest_on", '+0 days') is "first_published_latest_on" and "first_published_earliest_on" <= "first_published_latest_on")),
	CONSTRAINT "article_revisions_event_is_a_date" CHECK(("event_edtf" is null and "event_earliest_on" is null and "event_latest_on" is null) or ("event_edtf" is not null and "event_earliest_on" is not null and "event_latest_on" is not null and date("event_earliest_on", '+0 days') is "event_earliest_on" and date("event_latest_on", '+0 days') is "event_latest_on" and "event_earliest_on" <= "event_latest_on")),
	CONSTRAINT "article_revisions_valid_until_is_a_date" CHECK(("valid_until_edtf" is null and "valid_until_earliest_on" is null and "valid_until_latest_on" is null) or ("valid_until_edtf" is not null and "valid_until_earliest_on" is not null and "valid_until_latest_on" is not null and date("valid_until_earliest_on", '+0 days') is "valid_until_earliest_on" and date("valid_until_latest_on", '+0 days') is "valid_until_latest_on" and "valid_until_earliest_on" <= "valid_until_latest_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_revisions_by_number` ON `article_revisions` (`article_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_revisions_one_published` ON `article_revisions` (`article_id`) WHERE "state" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX `article_revisions_one_open` ON `article_revisions` (`article_id`) WHERE "state" in ('draft', 'submitted', 'approved', 'scheduled');--> statement-breakpoint
CREATE INDEX `article_revisions_waiting` ON `article_revisions` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `revision_attachments` (
	`revision_id` integer NOT NULL,
	`position` integer NOT NULL,
	`attachment_id` integer NOT NULL,
	`title` text NOT NULL,
	`locale` text NOT NULL,
	`accessibility` text NOT NULL,
	PRIMARY KEY(`revision_id`, `position`),
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_attachments_title_is_filled" CHECK(length(trim(coalesce("title", ''))) > 0),
	CONSTRAINT "revision_attachments_mark_is_known" CHECK("accessibility" in ('accessible', 'not-accessible', 'unknown'))
);
--> statement-breakpoint
CREATE INDEX `revision_attachments_by_attachment` ON `revision_attachments` (`attachment_id`);--> statement-breakpoint
CREATE TABLE `revision_images` (
	`revision_id` integer NOT NULL,
	`position` integer NOT NULL,
	`media_id` integer NOT NULL,
	`place` text NOT NULL,
	`alt` text NOT NULL,
	`decorative` integer NOT NULL,
	`caption` text,
	PRIMARY KEY(`revision_id`, `position`),
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_images_place_is_known" CHECK("place" in ('lead', 'body')),
	CONSTRAINT "revision_images_decorative_is_silent" CHECK("decorative" = 0 or "alt" = '')
);
--> statement-breakpoint
CREATE INDEX `revision_images_by_media` ON `revision_images` (`media_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `revision_images_one_lead` ON `revision_images` (`revision_id`) WHERE "place" = 'lead';--> statement-breakpoint
CREATE TABLE `revision_tags` (
	`revision_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `tag_id`),
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revision_tags_by_tag` ON `revision_tags` (`tag_id`);--> statement-breakpoint
CREATE TABLE `revision_teams` (
	`revision_id` integer NOT NULL,
	`voivodeship_code` text NOT NULL,
	PRIMARY KEY(`revision_id`, `voivodeship_code`),
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_teams_voivodeship_is_known" CHECK("voivodeship_code" in ('02', '04', '06', '08', '10', '12', '14', '16', '18', '20', '22', '24', '26', '28', '30', '32'))
);
--> statement-breakpoint
CREATE INDEX `revision_teams_by_voivodeship` ON `revision_teams` (`voivodeship_code`);--> statement-breakpoint
CREATE TABLE `article_addresses` (
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`article_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_addresses_slug_is_clean" CHECK(length("slug") between 1 and 80 and "slug" not glob '*[^a-z0-9-]*' and "slug" not glob '-*' and "slug" not glob '*-')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_addresses_by_slug` ON `article_addresses` (`locale`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_addresses_one_current` ON `article_addresses` (`article_id`) WHERE "replaced_at" is null;--> statement-breakpoint
CREATE TABLE `articles` (
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
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` integer,
	FOREIGN KEY (`successor_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawal_successor_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_state_is_known" CHECK("public_state" in ('none', 'published', 'archived', 'withdrawn')),
	CONSTRAINT "articles_locale_is_known" CHECK("locale" in ('pl', 'en')),
	CONSTRAINT "articles_public_has_dates" CHECK("public_state" = 'none' or ("published_at" is not null and "first_published_on" is not null and date("first_published_on", '+0 days') is "first_published_on")),
	CONSTRAINT "articles_archived_says_when" CHECK("public_state" <> 'archived' or "archived_at" is not null or "imported_at" is not null),
	CONSTRAINT "articles_archived_says_why" CHECK("public_state" <> 'archived' or "archive_reason" is not null or "imported_at" is not null),
	CONSTRAINT "articles_archive_reason_is_known" CHECK("archive_reason" is null or "archive_reason" in ('expired', 'replaced', 'repealed', 'project-ended', 'old-portal', 'other')),
	CONSTRAINT "articles_other_reason_has_words" CHECK("archive_reason" is not 'other' or length(trim(coalesce("archive_reason_note", ''))) > 0),
	CONSTRAINT "articles_withdrawn_says_when_and_why" CHECK("public_state" <> 'withdrawn' or ("withdrawn_at" is not null and length(trim(coalesce("withdrawal_reason", ''))) > 0)),
	CONSTRAINT "articles_dates_are_in_order" CHECK(("archived_at" is null or ("published_at" is not null and "published_at" <= "archived_at")) and ("withdrawn_at" is null or ("published_at" is not null and "published_at" <= "withdrawn_at")) and ("first_published_on" is null or "first_published_on" <= date("published_at" / 1000, 'unixepoch', '+1 day'))),
	CONSTRAINT "articles_succeed_others" CHECK("successor_id" is not "id" and "withdrawal_successor_id" is not "id"),
	CONSTRAINT "articles_bin_holds_only_unpublished" CHECK("deleted_at" is null or "public_state" = 'none')
);
--> statement-breakpoint
CREATE INDEX `articles_newest_published` ON `articles` (`locale`,`first_published_on`,`id`) WHERE "public_state" = 'published';--> statement-breakpoint
CREATE INDEX `articles_archive_by_day` ON `articles` (`locale`,`first_published_on`,`id`) WHERE "public_state" = 'archived';--> statement-breakpoint
CREATE UNIQUE INDEX `articles_one_per_language` ON `articles` (`translation_group`,`locale`);--> statement-breakpoint
CREATE TABLE `helplines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`email` text,
	`hours` text,
	`languages` text,
	`cost` text,
	`purpose` text NOT NULL,
	`source_name` text NOT NULL,
	`source_url` text NOT NULL,
	`stated_edtf` text NOT NULL,
	`stated_earliest_on` text NOT NULL,
	`stated_latest_on` text NOT NULL,
	`position` integer NOT NULL,
	`retired_at` integer,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "helplines_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0),
	CONSTRAINT "helplines_phone_is_dialable" CHECK("phone" glob '[+0-9]*' and "phone" not glob '*[^+0-9 ]*'),
	CONSTRAINT "helplines_purpose_is_filled" CHECK(length(trim(coalesce("purpose", ''))) > 0),
	CONSTRAINT "helplines_source_is_filled" CHECK(length(trim(coalesce("source_name", ''))) > 0),
	CONSTRAINT "helplines_stated_is_a_date" CHECK(("stated_edtf" is null and "stated_earliest_on" is null and "stated_latest_on" is null) or ("stated_edtf" is not null and "stated_earliest_on" is not null and "stated_latest_on" is not null and date("stated_earliest_on", '+0 days') is "stated_earliest_on" and date("stated_latest_on", '+0 days') is "stated_latest_on" and "stated_earliest_on" <= "stated_latest_on"))
);
--> statement-breakpoint
CREATE INDEX `helplines_in_order` ON `helplines` (`position`) WHERE "retired_at" is null;--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`checksum` text NOT NULL,
	`file_name` text NOT NULL,
	`source_url` text,
	`original` text NOT NULL,
	`report` text NOT NULL,
	`imported_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_checksum_is_sha256" CHECK(length("checksum") = 64),
	CONSTRAINT "imports_report_is_json" CHECK(json_valid("report"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_checksum_unique` ON `imports` (`checksum`);--> statement-breakpoint
CREATE INDEX `imports_by_article` ON `imports` (`article_id`);--> statement-breakpoint
CREATE TABLE `institutions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`fold_key` text NOT NULL,
	`sort_key` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "institutions_kind_is_known" CHECK("kind" in ('voivodeship-office', 'police', 'border-guard', 'prosecution', 'court', 'labour-inspection', 'labour-office', 'local-government', 'social-services', 'crisis-intervention', 'education', 'municipal-guard', 'ngo', 'international', 'other')),
	CONSTRAINT "institutions_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institutions_by_fold_key` ON `institutions` (`fold_key`);--> statement-breakpoint
CREATE INDEX `institutions_in_polish_order` ON `institutions` (`sort_key`);--> statement-breakpoint
CREATE TABLE `legal_acts` (
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
	FOREIGN KEY (`amends_id`) REFERENCES `legal_acts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "legal_acts_kind_is_known" CHECK("kind" in ('ustawa', 'rozporzadzenie', 'zarzadzenie', 'uchwala', 'inny')),
	CONSTRAINT "legal_acts_issuer_is_filled" CHECK(length(trim(coalesce("issuer", ''))) > 0),
	CONSTRAINT "legal_acts_title_is_filled" CHECK(length(trim(coalesce("title", ''))) > 0),
	CONSTRAINT "legal_acts_signed_is_a_date" CHECK(("signed_edtf" is null and "signed_earliest_on" is null and "signed_latest_on" is null) or ("signed_edtf" is not null and "signed_earliest_on" is not null and "signed_latest_on" is not null and date("signed_earliest_on", '+0 days') is "signed_earliest_on" and date("signed_latest_on", '+0 days') is "signed_latest_on" and "signed_earliest_on" <= "signed_latest_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `legal_acts_by_number` ON `legal_acts` (`issuer`,`kind`,`number`,`signed_edtf`) WHERE "number" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `legal_acts_by_number_without_day` ON `legal_acts` (`issuer`,`kind`,`number`) WHERE "number" is not null and "signed_edtf" is null;--> statement-breakpoint
CREATE TABLE `audit_log` (
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
	CONSTRAINT "audit_log_subject_is_known" CHECK("subject_kind" in ('article', 'team', 'institution', 'legal_act', 'project', 'helpline', 'tag', 'account', 'setting')),
	CONSTRAINT "audit_log_details_are_json" CHECK(json_valid("details")),
	CONSTRAINT "audit_log_hash_is_sha256" CHECK(length("content_hash") = 64),
	CONSTRAINT "audit_log_verb_is_filled" CHECK(length(trim(coalesce("verb", ''))) > 0)
);
--> statement-breakpoint
CREATE INDEX `audit_log_by_subject` ON `audit_log` (`subject_kind`,`subject_id`,`number`);--> statement-breakpoint
CREATE INDEX `audit_log_by_actor` ON `audit_log` (`actor_id`,`number`) WHERE "actor_id" is not null;--> statement-breakpoint
CREATE TABLE `security_log` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`recorded_at` integer NOT NULL,
	`kind` text NOT NULL,
	`account_id` integer,
	`verb` text,
	`details` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "security_log_kind_is_known" CHECK("kind" in ('refused', 'sign-in', 'sign-in-failed', 'sign-out', 'session-ended')),
	CONSTRAINT "security_log_details_are_json" CHECK(json_valid("details"))
);
--> statement-breakpoint
CREATE INDEX `security_log_by_time` ON `security_log` (`recorded_at`);--> statement-breakpoint
CREATE TABLE `attachment_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`attachment_id` integer NOT NULL,
	`hash` text NOT NULL,
	`mime_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`file_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachment_files_hash_is_sha256" CHECK(length("hash") = 64),
	CONSTRAINT "attachment_files_size_is_real" CHECK("bytes" > 0),
	CONSTRAINT "attachment_files_name_is_filled" CHECK(length(trim(coalesce("file_name", ''))) > 0)
);
--> statement-breakpoint
CREATE INDEX `attachment_files_by_attachment` ON `attachment_files` (`attachment_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_files_one_current` ON `attachment_files` (`attachment_id`) WHERE "replaced_at" is null;--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`mime_type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`upload_name` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "media_hash_is_sha256" CHECK(length("hash") = 64),
	CONSTRAINT "media_size_is_real" CHECK("width" > 0 and "height" > 0 and "bytes" > 0),
	CONSTRAINT "media_is_an_image" CHECK("mime_type" in ('image/jpeg', 'image/png', 'image/webp', 'image/avif'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_hash_unique` ON `media` (`hash`);--> statement-breakpoint
CREATE TABLE `public_epoch` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` integer NOT NULL,
	CONSTRAINT "public_epoch_is_one_row" CHECK("id" = 1),
	CONSTRAINT "public_epoch_is_positive" CHECK("value" > 0)
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "settings_value_is_json" CHECK(json_valid("value"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `settings_key_unique` ON `settings` (`key`);--> statement-breakpoint
CREATE TABLE `project_fundings` (
	`project_id` integer NOT NULL,
	`position` integer NOT NULL,
	`source` text NOT NULL,
	`amount_minor` integer,
	`currency` text,
	PRIMARY KEY(`project_id`, `position`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_fundings_source_is_filled" CHECK(length(trim(coalesce("source", ''))) > 0),
	CONSTRAINT "project_fundings_amount_is_whole" CHECK(("amount_minor" is null) = ("currency" is null) and ("amount_minor" is null or "amount_minor" > 0)),
	CONSTRAINT "project_fundings_currency_is_iso" CHECK("currency" is null or "currency" glob '[A-Z][A-Z][A-Z]')
);
--> statement-breakpoint
CREATE TABLE `project_logos` (
	`project_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`media_id` integer,
	`alt` text,
	PRIMARY KEY(`project_id`, `position`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_logos_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0),
	CONSTRAINT "project_logos_image_has_alt" CHECK("media_id" is null or length(trim(coalesce("alt", ''))) > 0)
);
--> statement-breakpoint
CREATE TABLE `projects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`fold_key` text NOT NULL,
	`programme` text NOT NULL,
	`mechanism` text NOT NULL,
	`sentence` text NOT NULL,
	`description` text,
	`source_url` text,
	`starts_edtf` text,
	`starts_earliest_on` text,
	`starts_latest_on` text,
	`ends_edtf` text,
	`ends_earliest_on` text,
	`ends_latest_on` text,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "projects_title_is_filled" CHECK(length(trim(coalesce("title", ''))) > 0),
	CONSTRAINT "projects_programme_is_filled" CHECK(length(trim(coalesce("programme", ''))) > 0),
	CONSTRAINT "projects_mechanism_is_filled" CHECK(length(trim(coalesce("mechanism", ''))) > 0),
	CONSTRAINT "projects_sentence_is_filled" CHECK(length(trim(coalesce("sentence", ''))) > 0),
	CONSTRAINT "projects_starts_is_a_date" CHECK(("starts_edtf" is null and "starts_earliest_on" is null and "starts_latest_on" is null) or ("starts_edtf" is not null and "starts_earliest_on" is not null and "starts_latest_on" is not null and date("starts_earliest_on", '+0 days') is "starts_earliest_on" and date("starts_latest_on", '+0 days') is "starts_latest_on" and "starts_earliest_on" <= "starts_latest_on")),
	CONSTRAINT "projects_ends_is_a_date" CHECK(("ends_edtf" is null and "ends_earliest_on" is null and "ends_latest_on" is null) or ("ends_edtf" is not null and "ends_earliest_on" is not null and "ends_latest_on" is not null and date("ends_earliest_on", '+0 days') is "ends_earliest_on" and date("ends_latest_on", '+0 days') is "ends_latest_on" and "ends_earliest_on" <= "ends_latest_on")),
	CONSTRAINT "projects_end_after_they_start" CHECK("ends_latest_on" is null or "starts_earliest_on" is null or "starts_earliest_on" <= "ends_latest_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_slug_unique` ON `projects` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `projects_fold_key_unique` ON `projects` (`fold_key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_times_are_in_order" CHECK("created_at" <= "last_seen_at" and "created_at" < "expires_at")
);
--> statement-breakpoint
CREATE INDEX `sessions_open_by_account` ON `sessions` (`account_id`) WHERE "ended_at" is null;--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`published_edtf` text,
	`published_earliest_on` text,
	`published_latest_on` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "sources_title_is_filled" CHECK(length(trim(coalesce("title", ''))) > 0),
	CONSTRAINT "sources_published_is_a_date" CHECK(("published_edtf" is null and "published_earliest_on" is null and "published_latest_on" is null) or ("published_edtf" is not null and "published_earliest_on" is not null and "published_latest_on" is not null and date("published_earliest_on", '+0 days') is "published_earliest_on" and date("published_latest_on", '+0 days') is "published_latest_on" and "published_earliest_on" <= "published_latest_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_title_and_url` ON `sources` (`title`,`url`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_title_alone` ON `sources` (`title`) WHERE "url" is null;--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`fold_key` text NOT NULL,
	`sort_key` text NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "tags_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_slug_unique` ON `tags` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `tags_by_fold_key` ON `tags` (`fold_key`);--> statement-breakpoint
CREATE INDEX `tags_in_polish_order` ON `tags` (`sort_key`);--> statement-breakpoint
CREATE TABLE `team_memberships` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`team_id` integer NOT NULL,
	`institution_id` integer NOT NULL,
	`role` text NOT NULL,
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
CREATE INDEX `team_memberships_as_of` ON `team_memberships` (`team_id`,`recorded_at`,`valid_from_earliest_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `team_memberships_one_current` ON `team_memberships` (`team_id`,`institution_id`,`role`,`valid_from_earliest_on`) WHERE "superseded_at" is null;--> statement-breakpoint
CREATE TABLE `team_version_notes` (
	`team_version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`source_id` integer,
	PRIMARY KEY(`team_version_id`, `position`),
	FOREIGN KEY (`team_version_id`) REFERENCES `team_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_version_notes_kind_is_known" CHECK("kind" in ('fact', 'uncertainty')),
	CONSTRAINT "team_version_notes_text_is_filled" CHECK(length(trim(coalesce("text", ''))) > 0)
);
--> statement-breakpoint
CREATE TABLE `team_version_sources` (
	`team_version_id` integer NOT NULL,
	`fact` text NOT NULL,
	`source_id` integer NOT NULL,
	PRIMARY KEY(`team_version_id`, `fact`, `source_id`),
	FOREIGN KEY (`team_version_id`) REFERENCES `team_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_version_sources_fact_is_known" CHECK("fact" in ('established', 'legal_basis', 'seat', 'name', 'membership', 'chair', 'other'))
);
--> statement-breakpoint
CREATE TABLE `team_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`team_id` integer NOT NULL,
	`period` integer DEFAULT 1 NOT NULL,
	`official_name` text NOT NULL,
	`established_edtf` text,
	`established_earliest_on` text,
	`established_latest_on` text,
	`established_certainty` text NOT NULL,
	`established_as_published` text,
	`established_note` text,
	`legal_basis_id` integer,
	`seat_office` text,
	`seat_city` text,
	`chair_function` text,
	`membership_completeness` text NOT NULL,
	`membership_note` text,
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
	FOREIGN KEY (`legal_basis_id`) REFERENCES `legal_acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cause_act_id`) REFERENCES `legal_acts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "team_versions_name_is_filled" CHECK(length(trim(coalesce("official_name", ''))) > 0),
	CONSTRAINT "team_versions_period_is_positive" CHECK("period" > 0),
	CONSTRAINT "team_versions_certainty_is_known" CHECK("established_certainty" in ('confirmed', 'probable', 'unknown')),
	CONSTRAINT "team_versions_date_and_certainty_agree" CHECK(("established_edtf" is null) = ("established_certainty" = 'unknown')),
	CONSTRAINT "team_versions_completeness_is_known" CHECK("membership_completeness" in ('full', 'partial', 'unknown')),
	CONSTRAINT "team_versions_established_is_a_date" CHECK(("established_edtf" is null and "established_earliest_on" is null and "established_latest_on" is null) or ("established_edtf" is not null and "established_earliest_on" is not null and "established_latest_on" is not null and date("established_earliest_on", '+0 days') is "established_earliest_on" and date("established_latest_on", '+0 days') is "established_latest_on" and "established_earliest_on" <= "established_latest_on")),
	CONSTRAINT "team_versions_valid_from_is_a_date" CHECK(("valid_from_edtf" is null and "valid_from_earliest_on" is null and "valid_from_latest_on" is null) or ("valid_from_edtf" is not null and "valid_from_earliest_on" is not null and "valid_from_latest_on" is not null and date("valid_from_earliest_on", '+0 days') is "valid_from_earliest_on" and date("valid_from_latest_on", '+0 days') is "valid_from_latest_on" and "valid_from_earliest_on" <= "valid_from_latest_on")),
	CONSTRAINT "team_versions_valid_to_is_a_date" CHECK(("valid_to_edtf" is null and "valid_to_earliest_on" is null and "valid_to_latest_on" is null) or ("valid_to_edtf" is not null and "valid_to_earliest_on" is not null and "valid_to_latest_on" is not null and date("valid_to_earliest_on", '+0 days') is "valid_to_earliest_on" and date("valid_to_latest_on", '+0 days') is "valid_to_latest_on" and "valid_to_earliest_on" <= "valid_to_latest_on")),
	CONSTRAINT "team_versions_ends_after_it_begins" CHECK("valid_to_latest_on" is null or "valid_from_earliest_on" < "valid_to_latest_on"),
	CONSTRAINT "team_versions_is_superseded_after_recorded" CHECK("superseded_at" is null or "recorded_at" <= "superseded_at"),
	CONSTRAINT "team_versions_cause_is_known" CHECK("cause_kind" in ('act', 'publication', 'correction')),
	CONSTRAINT "team_versions_cause_is_complete" CHECK(("cause_kind" = 'act' and "cause_act_id" is not null) or ("cause_kind" <> 'act' and "cause_act_id" is null and length(trim(coalesce("cause_reason", ''))) > 0))
);
--> statement-breakpoint
CREATE INDEX `team_versions_as_of` ON `team_versions` (`team_id`,`recorded_at`,`valid_from_earliest_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `team_versions_one_current_per_start` ON `team_versions` (`team_id`,`valid_from_earliest_on`) WHERE "superseded_at" is null;--> statement-breakpoint
CREATE TABLE `teams` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`voivodeship_code` text NOT NULL,
	`slug` text NOT NULL,
	`sort_key` text NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "teams_voivodeship_is_known" CHECK("voivodeship_code" in ('02', '04', '06', '08', '10', '12', '14', '16', '18', '20', '22', '24', '26', '28', '30', '32'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_voivodeship_code_unique` ON `teams` (`voivodeship_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `teams_slug_unique` ON `teams` (`slug`);--> statement-breakpoint
CREATE INDEX `teams_in_polish_order` ON `teams` (`sort_key`);