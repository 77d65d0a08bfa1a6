CREATE TABLE `known_browsers` (
	`browser_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`last_sign_in_at` integer NOT NULL,
	PRIMARY KEY(`browser_hash`, `account_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "known_browsers_hash_is_sha256" CHECK(length("browser_hash") = 64)
);
--> statement-breakpoint
CREATE INDEX `known_browsers_by_account` ON `known_browsers` (`account_id`,`last_sign_in_at`);--> statement-breakpoint
CREATE INDEX `known_browsers_by_time` ON `known_browsers` (`last_sign_in_at`);--> statement-breakpoint
CREATE TABLE `policy_violations` (
	`directive` text NOT NULL,
	`side` text NOT NULL,
	`reports` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`directive`, `side`),
	CONSTRAINT "policy_violations_side_is_known" CHECK("side" in ('reader', 'staff')),
	CONSTRAINT "policy_violations_are_counted" CHECK("reports" > 0 and "first_at" <= "last_at")
);
--> statement-breakpoint
CREATE TABLE `throttled_sign_ins` (
	`subject_hash` text PRIMARY KEY NOT NULL,
	`tries` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	CONSTRAINT "throttled_sign_ins_subject_is_sha256" CHECK(length("subject_hash") = 64),
	CONSTRAINT "throttled_sign_ins_are_counted" CHECK("tries" > 0 and "first_at" <= "last_at")
);
--> statement-breakpoint
CREATE INDEX `throttled_sign_ins_by_time` ON `throttled_sign_ins` (`last_at`);