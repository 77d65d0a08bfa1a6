CREATE TABLE `revision_snapshots` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`revision_id` integer NOT NULL,
	`content_hash` text NOT NULL,
	`reason` text NOT NULL,
	`verb` text,
	`name` text,
	`author_id` integer,
	`made_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_hash`) REFERENCES `snapshot_contents`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_snapshots_reason_is_known" CHECK("reason" in ('sitting', 'new-author', 'step', 'named')),
	CONSTRAINT "revision_snapshots_step_has_verb" CHECK(("reason" = 'step') = ("verb" is not null)),
	CONSTRAINT "revision_snapshots_named_has_name" CHECK(("reason" = 'named') = (length(trim(coalesce("name", ''))) > 0))
);
--> statement-breakpoint
CREATE INDEX `revision_snapshots_by_revision` ON `revision_snapshots` (`revision_id`,`id`);--> statement-breakpoint
CREATE TABLE `snapshot_contents` (
	`hash` text PRIMARY KEY NOT NULL,
	`content` blob NOT NULL,
	CONSTRAINT "snapshot_contents_hash_is_sha256" CHECK(length("hash") = 64)
);
--> statement-breakpoint
create trigger revision_snapshots_are_never_changed
  before update on revision_snapshots
begin
  select raise(abort, 'a snapshot is immutable');
end;
--> statement-breakpoint
create trigger revision_snapshots_are_never_deleted
  before delete on revision_snapshots
begin
  select raise(abort, 'a snapshot is kept for good');
end;
--> statement-breakpoint
create trigger snapshot_contents_are_never_changed
  before update on snapshot_contents
begin
  select raise(abort, 'the content of a snapshot is immutable');
end;
--> statement-breakpoint
create trigger snapshot_contents_are_never_deleted
  before delete on snapshot_contents
begin
  select raise(abort, 'the content of a snapshot is kept for good');
end;
