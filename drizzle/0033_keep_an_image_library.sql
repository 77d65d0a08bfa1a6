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
ALTER TABLE `media` ADD `put_away_at` integer;