CREATE TABLE `redactions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`reason` text NOT NULL,
	`places` integer NOT NULL,
	`files` text NOT NULL,
	`account_id` integer,
	`made_at` integer NOT NULL,
	`cleaned_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "redactions_code_is_random" CHECK(length("code") = 32 and "code" not glob '*[^0-9a-f]*'),
	CONSTRAINT "redactions_reason_is_filled" CHECK(length(trim(coalesce("reason", ''))) > 0),
	CONSTRAINT "redactions_places_are_counted" CHECK("places" >= 0),
	CONSTRAINT "redactions_files_are_json" CHECK(json_valid("files"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redactions_code_unique` ON `redactions` (`code`);
--> statement-breakpoint
create trigger redactions_are_only_cleaned
  before update on redactions
  when new.id <> old.id or new.code <> old.code or new.reason <> old.reason or new.places <> old.places
    or new.files <> old.files or new.account_id is not old.account_id or new.made_at <> old.made_at
    or old.cleaned_at is not null
begin
  select raise(abort, 'of an erasure only the end is written, once');
end;
--> statement-breakpoint
create trigger redactions_are_never_deleted
  before delete on redactions
begin
  select raise(abort, 'an erasure is kept for good');
end;
--> statement-breakpoint
insert into subject_kinds (code) values ('redaction');
--> statement-breakpoint
insert into public_change_kinds (code) values ('redacted');
