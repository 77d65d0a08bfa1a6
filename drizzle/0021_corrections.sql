ALTER TABLE `article_revisions` ADD `corrected_at` integer;--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `corrected_by` integer REFERENCES accounts(id);--> statement-breakpoint
CREATE INDEX `article_revisions_corrected` ON `article_revisions` (`corrected_at`) WHERE "corrected_at" is not null;