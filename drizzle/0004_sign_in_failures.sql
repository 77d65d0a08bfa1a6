CREATE TABLE `sign_in_failures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject_hash` text NOT NULL,
	`failed_at` integer NOT NULL,
	CONSTRAINT "sign_in_failures_subject_is_sha256" CHECK(length("subject_hash") = 64)
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_by_subject` ON `sign_in_failures` (`subject_hash`,`failed_at`);--> statement-breakpoint
CREATE INDEX `sign_in_failures_by_time` ON `sign_in_failures` (`failed_at`);