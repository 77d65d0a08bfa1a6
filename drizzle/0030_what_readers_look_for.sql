CREATE TABLE `daily_readings` (
	`day` text NOT NULL,
	`address` text NOT NULL,
	`readings` integer NOT NULL,
	PRIMARY KEY(`day`, `address`),
	CONSTRAINT "daily_readings_day_is_a_day" CHECK(date("day", '+0 days') is "day"),
	CONSTRAINT "daily_readings_address_is_a_path" CHECK("address" like '/%' and length("address") <= 1000),
	CONSTRAINT "daily_readings_are_counted" CHECK("readings" > 0)
);
--> statement-breakpoint
CREATE TABLE `daily_vain_searches` (
	`day` text NOT NULL,
	`question` text NOT NULL,
	`times` integer NOT NULL,
	PRIMARY KEY(`day`, `question`),
	CONSTRAINT "daily_vain_searches_day_is_a_day" CHECK(date("day", '+0 days') is "day"),
	CONSTRAINT "daily_vain_searches_question_is_short" CHECK(length("question") between 1 and 80),
	CONSTRAINT "daily_vain_searches_are_counted" CHECK("times" > 0)
);
--> statement-breakpoint
CREATE TABLE `attachment_file_texts` (
	`attachment_file_id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`attachment_file_id`) REFERENCES `attachment_files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- Keys of words and, behind "=", the words themselves in one column for each part of a text, the longest first: FTS5 writes no
-- mark of column for it. Whatever was indexed before is indexed again at the start that follows.
drop table search_vocabulary;--> statement-breakpoint
drop table search_index;--> statement-breakpoint
create virtual table search_index using fts5 (
  body, title, summary, marks,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '~='"
);--> statement-breakpoint
create virtual table search_vocabulary using fts5vocab (search_index, row);--> statement-breakpoint
delete from search_documents;--> statement-breakpoint
insert into search_titles (search_titles) values ('delete-all');--> statement-breakpoint
update search_state set edition = 0;
