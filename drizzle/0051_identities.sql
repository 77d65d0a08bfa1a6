CREATE TABLE `oidc_identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`account_id` integer NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "oidc_identities_issuer_is_filled" CHECK(length(trim(coalesce("issuer", ''))) > 0),
	CONSTRAINT "oidc_identities_subject_is_short" CHECK(length("subject") between 1 and 255)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `oidc_identities_account_id_unique` ON `oidc_identities` (`account_id`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `is_by_provider` integer DEFAULT false NOT NULL;