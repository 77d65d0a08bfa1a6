CREATE TABLE `bulk_run_articles` (
	`run_id` integer NOT NULL,
	`position` integer NOT NULL,
	`article_id` integer NOT NULL,
	`seen_lock_version` integer NOT NULL,
	`title` text NOT NULL,
	`outcome` text,
	`issues` text NOT NULL,
	`settled_at` integer,
	PRIMARY KEY(`run_id`, `position`),
	FOREIGN KEY (`run_id`) REFERENCES `bulk_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bulk_run_articles_outcome_is_known" CHECK("outcome" is null or "outcome" in ('done', 'unchanged', 'refused')),
	CONSTRAINT "bulk_run_articles_are_settled_once" CHECK(("outcome" is null) = ("settled_at" is null)),
	CONSTRAINT "bulk_run_articles_issues_are_json" CHECK(json_valid("issues"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bulk_run_articles_once` ON `bulk_run_articles` (`run_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `bulk_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action` text NOT NULL,
	`request` text NOT NULL,
	`question` text,
	`account_id` integer NOT NULL,
	`planned_at` integer NOT NULL,
	`begun_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bulk_runs_action_is_known" CHECK("action" in ('archive', 'add-tag', 'remove-tag', 'hand-over', 'schedule', 'bin', 'restore')),
	CONSTRAINT "bulk_runs_request_is_json" CHECK(json_valid("request"))
);
--> statement-breakpoint
insert into subject_kinds (code) values ('bulk_run');
