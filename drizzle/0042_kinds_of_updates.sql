-- What a text that takes the place of another one is to its readers. Texts from before are as they were: `material`, told
-- with the note they have, or with none. Columns with their checks are added by hand: the table itself stays where it is.
ALTER TABLE `article_revisions` ADD `update_kind` text DEFAULT 'material' NOT NULL CONSTRAINT "article_revisions_update_kind_is_known" CHECK("update_kind" in ('material', 'editorial', 'erratum'));--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `erratum_wrong` text;--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `erratum_right` text;--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `erratum_days` integer DEFAULT 30 NOT NULL CONSTRAINT "article_revisions_erratum_days_are_bounded" CHECK("erratum_days" between 1 and 365);--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `material_at` integer CONSTRAINT "article_revisions_editorial_keeps_the_date" CHECK("material_at" is null or ("update_kind" = 'editorial' and "material_at" <= "published_at"));--> statement-breakpoint
DROP INDEX `article_revisions_addresses`;--> statement-breakpoint
CREATE INDEX `article_revisions_addresses` ON `article_revisions` (`article_id`,`slug`,`published_at`,`material_at`) WHERE "state" = 'published';--> statement-breakpoint
CREATE INDEX `article_revisions_errata` ON `article_revisions` (`article_id`,`number`) WHERE "update_kind" = 'erratum';--> statement-breakpoint
create trigger published_revisions_keep_their_kind
  before update on article_revisions
  when old.state in ('published', 'superseded')
    and (new.update_kind is not old.update_kind or new.erratum_wrong is not old.erratum_wrong or new.erratum_right is not old.erratum_right or new.erratum_days is not old.erratum_days or new.material_at is not old.material_at)
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
insert into public_change_kinds (code) values ('edited');
--> statement-breakpoint
-- An approved text has a status of its own in the lists of the staff.
CREATE TABLE `__new_article_overviews` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`title` text NOT NULL,
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
	CONSTRAINT "article_overviews_status_is_known" CHECK("status" in ('draft', 'submitted', 'approved', 'scheduled', 'published', 'published-with-changes', 'archived', 'withdrawn')),
	CONSTRAINT "article_overviews_open_state_is_known" CHECK("open_state" is null or "open_state" in ('draft', 'submitted', 'approved', 'scheduled'))
);
--> statement-breakpoint
INSERT INTO `__new_article_overviews`("article_id", "revision_id", "title", "sort_key", "status", "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on") SELECT "article_id", "revision_id", "title", "sort_key", case when "status" = 'submitted' and "open_state" = 'approved' then 'approved' else "status" end, "open_state", "returned_at", "owner_id", "changed_at", "first_published_on", "published_at", "valid_until_on" FROM `article_overviews`;--> statement-breakpoint
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
CREATE INDEX `article_overviews_past_validity` ON `article_overviews` (`valid_until_on`,`article_id`) WHERE "valid_until_on" is not null;
