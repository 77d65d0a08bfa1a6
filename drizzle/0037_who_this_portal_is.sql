CREATE TABLE `portal_identity` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	CONSTRAINT "portal_identity_is_one_row" CHECK("id" = 1),
	CONSTRAINT "portal_identity_is_random" CHECK(length("value") = 32 and "value" not glob '*[^0-9a-f]*')
);
--> statement-breakpoint
-- Each database gets its own, the one that is there already too.
insert into portal_identity (id, value) values (1, lower(hex(randomblob(16))));
