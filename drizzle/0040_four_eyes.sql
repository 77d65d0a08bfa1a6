CREATE TABLE `revision_approvals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`revision_id` integer NOT NULL,
	`content_hash` text NOT NULL,
	`approved_by` integer NOT NULL,
	`approved_at` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_hash`) REFERENCES `snapshot_contents`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revision_approvals_by_revision` ON `revision_approvals` (`revision_id`,`id`);--> statement-breakpoint
CREATE TABLE `urgent_publications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`revision_id` integer NOT NULL,
	`reason` text NOT NULL,
	`published_by` integer NOT NULL,
	`published_at` integer NOT NULL,
	`confirm_by` integer NOT NULL,
	`outcome` text,
	`settled_by` integer,
	`settled_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "urgent_publications_reason_is_filled" CHECK(length(trim(coalesce("reason", ''))) > 0),
	CONSTRAINT "urgent_publications_outcome_is_known" CHECK("outcome" is null or "outcome" in ('confirmed', 'reverted')),
	CONSTRAINT "urgent_publications_are_settled_by_another" CHECK(("outcome" is null) = ("settled_at" is null) and ("outcome" is null) = ("settled_by" is null) and "settled_by" is not "published_by")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `urgent_publications_revision_id_unique` ON `urgent_publications` (`revision_id`);--> statement-breakpoint
CREATE INDEX `urgent_publications_unsettled` ON `urgent_publications` (`article_id`) WHERE "outcome" is null;--> statement-breakpoint
create trigger revision_approvals_are_never_changed
  before update on revision_approvals
begin
  select raise(abort, 'an approval is immutable');
end;
--> statement-breakpoint
create trigger revision_approvals_are_never_deleted
  before delete on revision_approvals
begin
  select raise(abort, 'an approval is kept for good');
end;
--> statement-breakpoint
-- Settled once, and nothing else about it changes.
create trigger urgent_publications_are_settled_once
  before update on urgent_publications
  when old.outcome is not null or new.article_id <> old.article_id or new.revision_id <> old.revision_id
    or new.reason <> old.reason or new.published_by <> old.published_by or new.published_at <> old.published_at
    or new.confirm_by <> old.confirm_by
begin
  select raise(abort, 'an urgent publication is only settled, and once');
end;
--> statement-breakpoint
create trigger urgent_publications_are_never_deleted
  before delete on urgent_publications
begin
  select raise(abort, 'an urgent publication is kept for good');
end;
