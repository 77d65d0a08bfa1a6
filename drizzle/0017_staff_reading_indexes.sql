DROP INDEX `sessions_open_by_account`;--> statement-breakpoint
CREATE INDEX `sessions_by_account` ON `sessions` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `article_revisions_open_by_owner` ON `article_revisions` (`owner_id`,`id`) WHERE "state" in ('draft', 'submitted', 'approved', 'scheduled');