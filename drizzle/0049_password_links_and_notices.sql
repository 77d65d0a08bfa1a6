CREATE TABLE `account_notices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`kind` text NOT NULL,
	`happened_at` integer NOT NULL,
	`by_account_id` integer,
	`seen_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind`) REFERENCES `account_notice_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `account_notices_unseen` ON `account_notices` (`account_id`,`id`) WHERE "seen_at" is null;--> statement-breakpoint
CREATE TABLE `account_notice_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `password_links` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`secret_hash` text,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "password_links_purpose_is_known" CHECK("purpose" in ('invitation', 'reset', 'forgotten')),
	CONSTRAINT "password_links_secret_is_hashed" CHECK("secret_hash" is null or length("secret_hash") = 64),
	CONSTRAINT "password_links_times_are_in_order" CHECK("created_at" < "expires_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_links_by_secret` ON `password_links` (`secret_hash`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `proven_at` integer;--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `notice_id` integer REFERENCES account_notices(id);--> statement-breakpoint
insert into account_notice_kinds (code) values ('new-browser'), ('password-changed'), ('password-taken'), ('factor-added'), ('factor-removed'), ('factors-lifted'), ('recovery-code-used'), ('account-linked');
--> statement-breakpoint
insert into mail_kinds (code) values ('password-link'), ('account-notice');
--> statement-breakpoint
insert into security_event_kinds (code) values ('proof-failed');
