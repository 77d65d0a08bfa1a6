CREATE TABLE `mail_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`kind` text NOT NULL,
	`article_id` integer,
	`created_at` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`state_at` integer NOT NULL,
	`try_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`failure` text,
	`reply_code` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind`) REFERENCES `mail_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mail_outbox_state_is_known" CHECK("state" in ('waiting', 'sending', 'sent', 'uncertain', 'given-up', 'left')),
	CONSTRAINT "mail_outbox_failure_is_known" CHECK("failure" is null or "failure" in ('unreachable', 'not-secure', 'sign-in-refused', 'sender-refused', 'recipient-refused', 'message-refused')),
	CONSTRAINT "mail_outbox_gives_up_for_a_reason" CHECK("state" <> 'given-up' or "failure" is not null),
	CONSTRAINT "mail_outbox_counts_tries" CHECK("tries" >= 0),
	CONSTRAINT "mail_outbox_reply_is_a_refusal" CHECK("reply_code" is null or ("failure" is not null and "reply_code" between 400 and 599))
);
--> statement-breakpoint
CREATE INDEX `mail_outbox_to_send` ON `mail_outbox` (`try_at`,`id`) WHERE "state" = 'waiting';--> statement-breakpoint
CREATE INDEX `mail_outbox_in_doubt` ON `mail_outbox` (`state_at`) WHERE "state" in ('sending', 'uncertain', 'given-up');--> statement-breakpoint
CREATE INDEX `mail_outbox_by_kind` ON `mail_outbox` (`kind`,`created_at`);--> statement-breakpoint
CREATE TABLE `unwanted_mail` (
	`account_id` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`account_id`, `kind`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind`) REFERENCES `mail_kinds`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
insert into mail_kinds (code) values ('waiting'), ('returned'), ('missed'), ('proposals'), ('overdue-helplines'), ('backup-failed');
