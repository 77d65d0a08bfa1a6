CREATE TABLE `idempotency_keys` (
	`account_id` integer NOT NULL,
	`verb` text NOT NULL,
	`key` text NOT NULL,
	`content_hash` text NOT NULL,
	`record_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `key`, `verb`, `content_hash`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idempotency_keys_verb_is_filled" CHECK(length(trim(coalesce("verb", ''))) > 0),
	CONSTRAINT "idempotency_keys_key_is_filled" CHECK(length(trim(coalesce("key", ''))) > 0),
	CONSTRAINT "idempotency_keys_hash_is_sha256" CHECK(length("content_hash") = 64)
);
