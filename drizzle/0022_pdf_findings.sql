CREATE TABLE `pdf_findings` (
	`attachment_file_id` integer PRIMARY KEY NOT NULL,
	`is_tagged` integer NOT NULL,
	`has_text` integer NOT NULL,
	`title` text,
	`language` text,
	FOREIGN KEY (`attachment_file_id`) REFERENCES `attachment_files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pdf_findings_title_says_something" CHECK("title" is null or length(trim("title")) > 0),
	CONSTRAINT "pdf_findings_language_says_something" CHECK("language" is null or length(trim("language")) > 0)
);
