CREATE TABLE `article_links` (
	`article_id` integer NOT NULL,
	`revision_id` integer NOT NULL,
	`position` integer NOT NULL,
	`words` text NOT NULL,
	`target_id` integer,
	`host` text,
	`path` text,
	`slug` text,
	PRIMARY KEY(`revision_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `article_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_links_lead_somewhere" CHECK(("target_id" is null) = ("path" is not null)),
	CONSTRAINT "article_links_have_one_target" CHECK("target_id" is null or ("host" is null and "slug" is null))
);
--> statement-breakpoint
CREATE INDEX `article_links_by_article` ON `article_links` (`article_id`);--> statement-breakpoint
CREATE INDEX `article_links_by_host` ON `article_links` (`host`,`article_id`) WHERE "host" is not null;--> statement-breakpoint
CREATE TABLE `bulk_run_records` (
	`run_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`record_id` integer NOT NULL,
	`seen_lock_version` integer NOT NULL,
	`title` text NOT NULL,
	`outcome` text,
	`issues` text NOT NULL,
	`settled_at` integer,
	PRIMARY KEY(`run_id`, `position`),
	FOREIGN KEY (`run_id`) REFERENCES `bulk_runs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bulk_run_records_kind_is_known" CHECK("kind" in ('helpline', 'team', 'institution', 'project', 'plan', 'legal_act', 'page')),
	CONSTRAINT "bulk_run_records_outcome_is_known" CHECK("outcome" is null or "outcome" in ('done', 'unchanged', 'refused')),
	CONSTRAINT "bulk_run_records_are_settled_once" CHECK(("outcome" is null) = ("settled_at" is null)),
	CONSTRAINT "bulk_run_records_issues_are_json" CHECK(json_valid("issues"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bulk_run_records_once` ON `bulk_run_records` (`run_id`,`kind`,`record_id`);--> statement-breakpoint
-- More can be done with many articles: the rows stay, only the list of actions is longer.
CREATE TABLE `__new_bulk_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action` text NOT NULL,
	`request` text NOT NULL,
	`question` text,
	`account_id` integer NOT NULL,
	`planned_at` integer NOT NULL,
	`begun_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bulk_runs_action_is_known" CHECK("action" in ('archive', 'add-tag', 'remove-tag', 'hand-over', 'submit', 'publish', 'schedule', 'bin', 'restore', 'replace', 'fix-links')),
	CONSTRAINT "bulk_runs_request_is_json" CHECK(json_valid("request"))
);
--> statement-breakpoint
INSERT INTO `__new_bulk_runs`("id", "action", "request", "question", "account_id", "planned_at", "begun_at") SELECT "id", "action", "request", "question", "account_id", "planned_at", "begun_at" FROM `bulk_runs`;--> statement-breakpoint
DROP TABLE `bulk_runs`;--> statement-breakpoint
ALTER TABLE `__new_bulk_runs` RENAME TO `bulk_runs`;--> statement-breakpoint
-- Words of articles in threes of signs, under the number of the article: which of them may hold a phrase.
-- Filled with article_links at the next start, whose code has another edition of the indexes (services/search/rebuild-search.ts).
create virtual table phrase_index using fts5 (
  words,
  content = '', contentless_delete = 1, detail = none,
  tokenize = 'trigram case_sensitive 1'
);
