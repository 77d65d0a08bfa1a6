CREATE TABLE `comment_mentions` (
	`comment_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `account_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_mentions_by_account` ON `comment_mentions` (`account_id`,`comment_id`);--> statement-breakpoint
CREATE TABLE `comment_threads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`preview_id` integer,
	`passage_id` text,
	`quote` text,
	`quote_before` text DEFAULT '' NOT NULL,
	`quote_after` text DEFAULT '' NOT NULL,
	`resolved_at` integer,
	`resolved_by` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`preview_id`) REFERENCES `preview_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_threads_quote_a_passage" CHECK(("passage_id" is null) = ("quote" is null)),
	CONSTRAINT "comment_threads_are_resolved_by_somebody" CHECK(("resolved_at" is null) = ("resolved_by" is null))
);
--> statement-breakpoint
CREATE INDEX `comment_threads_by_article` ON `comment_threads` (`article_id`,`resolved_at`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`author_id` integer,
	`signed_name` text,
	`words` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `comment_threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_have_one_writer" CHECK(("author_id" is null) = (length(trim(coalesce("signed_name", ''))) > 0)),
	CONSTRAINT "comments_say_something" CHECK(length(trim(coalesce("words", ''))) > 0)
);
--> statement-breakpoint
CREATE INDEX `comments_by_thread` ON `comments` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `preview_confirmations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`preview_id` integer NOT NULL,
	`signed_name` text NOT NULL,
	`name_key` text NOT NULL,
	`words` text,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`preview_id`) REFERENCES `preview_links`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "preview_confirmations_are_signed" CHECK(length(trim(coalesce("signed_name", ''))) > 0 and length(trim(coalesce("name_key", ''))) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_confirmations_once_a_name` ON `preview_confirmations` (`preview_id`,`name_key`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`snapshot_id` integer NOT NULL,
	`secret_hash` text NOT NULL,
	`reading_hash` text NOT NULL,
	`intended_for` text,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_by` integer,
	`opened_count` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`snapshot_id`) REFERENCES `revision_snapshots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "preview_links_hold_hashes" CHECK(length("secret_hash") = 64 and length("reading_hash") = 64),
	CONSTRAINT "preview_links_last_a_week_at_most" CHECK("expires_at" - "created_at" between 1 and 604800000),
	CONSTRAINT "preview_links_are_revoked_by_somebody" CHECK(("revoked_at" is null) = ("revoked_by" is null)),
	CONSTRAINT "preview_links_count_openings" CHECK("opened_count" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_by_secret` ON `preview_links` (`secret_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_by_reading` ON `preview_links` (`reading_hash`);--> statement-breakpoint
CREATE INDEX `preview_links_by_snapshot` ON `preview_links` (`snapshot_id`);--> statement-breakpoint
create trigger preview_links_show_what_they_showed
  before update on preview_links
  when new.snapshot_id <> old.snapshot_id or new.secret_hash <> old.secret_hash or new.reading_hash <> old.reading_hash
    or new.created_by <> old.created_by or new.created_at <> old.created_at or new.expires_at <> old.expires_at
begin
  select raise(abort, 'what a preview link shows and when it ends never changes');
end;
--> statement-breakpoint
create trigger preview_links_stay_revoked
  before update on preview_links
  when old.revoked_at is not null
    and (new.revoked_at is not old.revoked_at or new.revoked_by is not old.revoked_by)
begin
  select raise(abort, 'a preview link is revoked once');
end;
