CREATE TABLE `account_preferences` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`uses_single_keys` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `saved_filters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`name` text NOT NULL,
	`fold_key` text NOT NULL,
	`question` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "saved_filters_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0),
	CONSTRAINT "saved_filters_question_is_filled" CHECK(length(trim(coalesce("question", ''))) > 0 and length("question") <= 1000)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_filters_once` ON `saved_filters` (`account_id`,`fold_key`);