CREATE TABLE `lead_image_crops` (
	`revision_id` integer PRIMARY KEY NOT NULL,
	`ratio` text,
	`focus_x` integer NOT NULL,
	`focus_y` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lead_image_crops_ratio_is_known" CHECK("ratio" is null or "ratio" in ('16-9', '3-2', '1-1')),
	CONSTRAINT "lead_image_crops_focus_is_inside" CHECK("focus_x" between 0 and 100 and "focus_y" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `media_credits` (
	`media_id` integer PRIMARY KEY NOT NULL,
	`credit` text,
	`licence` text,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_credits_say_something" CHECK("credit" is not null or "licence" is not null),
	CONSTRAINT "media_credits_credit_is_filled" CHECK("credit" is null or length(trim(coalesce("credit", ''))) > 0),
	CONSTRAINT "media_credits_licence_is_filled" CHECK("licence" is null or length(trim(coalesce("licence", ''))) > 0)
);
--> statement-breakpoint
CREATE TABLE `media_former_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`media_id` integer NOT NULL,
	`hash` text NOT NULL,
	`mime_type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`upload_name` text NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_former_files_hash_is_sha256" CHECK(length("hash") = 64),
	CONSTRAINT "media_former_files_size_is_real" CHECK("width" > 0 and "height" > 0 and "bytes" > 0)
);
--> statement-breakpoint
CREATE INDEX `media_former_files_by_media` ON `media_former_files` (`media_id`,`id`);--> statement-breakpoint
ALTER TABLE `media` ADD `lock_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `put_away_at` integer;--> statement-breakpoint
ALTER TABLE `pdf_findings` ADD `pages` integer;
--> statement-breakpoint
create trigger lead_image_crops_stay_as_published_insert
  before insert on lead_image_crops
  when (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger lead_image_crops_stay_as_published_update
  before update on lead_image_crops
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded') or (select state from article_revisions where id = new.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
--> statement-breakpoint
create trigger lead_image_crops_stay_as_published_delete
  before delete on lead_image_crops
  when (select state from article_revisions where id = old.revision_id) in ('published', 'superseded')
begin
  select raise(abort, 'a published revision is immutable');
end;
