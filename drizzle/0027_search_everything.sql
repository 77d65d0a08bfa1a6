CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`record_id` integer NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`text` text,
	`address` text NOT NULL,
	`date_edtf` text,
	`is_archived` integer NOT NULL,
	`marks` text NOT NULL,
	FOREIGN KEY (`locale`) REFERENCES `locales`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_documents_text_of_articles_is_elsewhere" CHECK(("kind" = 'article') = ("text" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_by_record` ON `search_documents` (`kind`,`record_id`,`locale`);--> statement-breakpoint
CREATE TABLE `search_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`edition` integer NOT NULL,
	CONSTRAINT "search_state_is_one_row" CHECK("id" = 1)
);
--> statement-breakpoint
-- What the start of the portal finds is older than its code: it indexes everything then (services/search/rebuild-search.ts).
insert into search_state (id, edition) values (1, 0);--> statement-breakpoint
drop table article_search;--> statement-breakpoint
-- Keys of words (base forms, domain/polish), the folded words themselves behind "=", and marks for filters. Words only:
-- titles and texts are in search_documents and article_revisions.
create virtual table search_index using fts5 (
  title, summary, body, title_words, summary_words, body_words, marks,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '~='"
);--> statement-breakpoint
-- Which words there are, for typing errors.
create virtual table search_vocabulary using fts5vocab (search_index, row);--> statement-breakpoint
-- Folded titles, for what is offered while somebody types.
create virtual table search_titles using fts5 (
  title,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);
