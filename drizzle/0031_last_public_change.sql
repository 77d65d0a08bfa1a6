ALTER TABLE `public_epoch` ADD `raised_at` integer;--> statement-breakpoint
-- What was published last is the last change that can be known of the time before.
update public_epoch set raised_at = (select max(published_at) from article_revisions);
