CREATE TABLE `staff_search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`record_id` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_search_documents_by_record` ON `staff_search_documents` (`kind`,`record_id`);--> statement-breakpoint
ALTER TABLE `article_overviews` DROP COLUMN `search_key`;--> statement-breakpoint
-- What the staff find, published or not: apart from the index of readers, of the shape that 0030_what_readers_look_for.sql gives both.
-- Filled at the next start, whose code has another edition of the indexes (services/search/rebuild-search.ts).
create virtual table staff_search_index using fts5 (
  body, title, summary, marks,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '~='"
);--> statement-breakpoint
-- Folded titles and names, for what is typed in part.
create virtual table staff_search_titles using fts5 (
  title,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);
