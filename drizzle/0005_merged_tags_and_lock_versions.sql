ALTER TABLE `institutions` ADD `lock_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `settings` ADD `lock_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `tags` ADD `merged_into_id` integer REFERENCES tags(id);