CREATE TABLE `passkey_challenges` (
	`challenge_hash` text PRIMARY KEY NOT NULL,
	`account_id` integer,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passkey_challenges_are_hashed" CHECK(length("challenge_hash") = 64 and "challenge_hash" not glob '*[^0-9a-f]*')
);
--> statement-breakpoint
CREATE INDEX `passkey_challenges_by_time` ON `passkey_challenges` (`expires_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`name` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`user_handle` text NOT NULL,
	`rp_id` text NOT NULL,
	`counter` integer NOT NULL,
	`is_backup_eligible` integer NOT NULL,
	`is_backed_up` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passkeys_name_is_filled" CHECK(length(trim(coalesce("name", ''))) > 0),
	CONSTRAINT "passkeys_count_up" CHECK("counter" >= 0),
	CONSTRAINT "passkeys_backed_up_when_eligible" CHECK("is_backup_eligible" or not "is_backed_up")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_by_credential` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_by_account` ON `passkeys` (`account_id`,`id`);--> statement-breakpoint
CREATE TABLE `pending_sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pending_sign_ins_are_hashed" CHECK(length("id") = 64 and "id" not glob '*[^0-9a-f]*')
);
--> statement-breakpoint
CREATE INDEX `pending_sign_ins_by_time` ON `pending_sign_ins` (`expires_at`);--> statement-breakpoint
CREATE INDEX `pending_sign_ins_by_account` ON `pending_sign_ins` (`account_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recovery_codes_are_hashed" CHECK(length("code_hash") = 64 and "code_hash" not glob '*[^0-9a-f]*')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_codes_by_account` ON `recovery_codes` (`account_id`,`code_hash`);--> statement-breakpoint
CREATE TABLE `totp_secrets` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`begun_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "totp_secrets_are_sealed" CHECK("sealed_secret" glob '????????????????.*' and length("sealed_secret") >= 80),
	CONSTRAINT "totp_secrets_are_confirmed_by_a_code" CHECK(("confirmed_at" is null) = ("last_step" is null))
);

--> statement-breakpoint
insert into security_event_kinds (code)
  values ('factor-asked'), ('factor-failed'), ('factor-added'), ('factor-removed'), ('recovery-code-used');
--> statement-breakpoint
-- A portal that people work in already goes on as it is, until its administrator decides.
insert into settings (key, value, updated_at)
  select 'compulsory-factor', '"nobody"', cast(unixepoch('subsec') * 1000 as integer) where exists (select 1 from accounts);
