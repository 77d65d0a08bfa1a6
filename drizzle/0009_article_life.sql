CREATE TABLE `article_overviews` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`title` text NOT NULL,
	`search_key` text NOT NULL,
	`sort_key` text NOT NULL,
	`standing` text NOT NULL,
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
	CONSTRAINT "article_overviews_standing_is_known" CHECK("standing" in ('draft', 'submitted', 'scheduled', 'published', 'published-with-changes', 'archived', 'withdrawn')),
	CONSTRAINT "article_overviews_open_state_is_known" CHECK("open_state" is null or "open_state" in ('draft', 'submitted', 'approved', 'scheduled'))
);
--> statement-breakpoint
CREATE INDEX `article_overviews_by_change` ON `article_overviews` (`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_title` ON `article_overviews` (`sort_key`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_publication` ON `article_overviews` (`first_published_on`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_standing` ON `article_overviews` (`standing`,`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_by_revision` ON `article_overviews` (`revision_id`);--> statement-breakpoint
CREATE INDEX `article_overviews_under_work` ON `article_overviews` (`open_state`,`changed_at`,`article_id`) WHERE "open_state" is not null;--> statement-breakpoint
CREATE INDEX `article_overviews_of_owner` ON `article_overviews` (`owner_id`,`changed_at`,`article_id`) WHERE "owner_id" is not null;--> statement-breakpoint
CREATE INDEX `article_overviews_last_published` ON `article_overviews` (`published_at`,`article_id`) WHERE "published_at" is not null;--> statement-breakpoint
CREATE INDEX `article_overviews_past_validity` ON `article_overviews` (`valid_until_on`,`article_id`) WHERE "valid_until_on" is not null;--> statement-breakpoint
DROP INDEX `article_revisions_waiting`;--> statement-breakpoint
DROP INDEX `article_revisions_one_open`;--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `owner_id` integer REFERENCES accounts(id);--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `returned_at` integer;--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `returned_by` integer REFERENCES accounts(id);--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `discarded_at` integer;--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `discarded_by` integer REFERENCES accounts(id);--> statement-breakpoint
CREATE INDEX `article_revisions_by_slug` ON `article_revisions` (`slug`);--> statement-breakpoint
CREATE INDEX `article_revisions_discarded` ON `article_revisions` (`discarded_at`,`id`) WHERE "discarded_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `article_revisions_one_open` ON `article_revisions` (`article_id`) WHERE "state" in ('draft', 'submitted', 'approved', 'scheduled') and "discarded_at" is null;--> statement-breakpoint
ALTER TABLE `articles` ADD `deleted_by` integer REFERENCES accounts(id);--> statement-breakpoint
CREATE INDEX `articles_in_the_bin` ON `articles` (`deleted_at`,`id`) WHERE "deleted_at" is not null;