CREATE TABLE `public_change_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
insert into public_change_kinds (code) values
  ('started'),
  ('published'),
  ('updated'),
  ('annotated'),
  ('imported'),
  ('archived'),
  ('brought-back'),
  ('withdrawn'),
  ('file-replaced'),
  ('image-replaced'),
  ('added'),
  ('changed'),
  ('corrected'),
  ('ended'),
  ('resumed'),
  ('retired'),
  ('pinned'),
  ('unpinned'),
  ('restored');
--> statement-breakpoint
CREATE TABLE `public_changes` (
	`number` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text,
	`subject_id` integer,
	`made_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`lost_number` integer,
	`lost_hash` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`kind`) REFERENCES `public_change_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_kind`) REFERENCES `subject_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "public_changes_subject_is_whole" CHECK(("subject_kind" is null) = ("subject_id" is null)),
	CONSTRAINT "public_changes_loss_is_whole" CHECK(("lost_number" is null) = ("lost_hash" is null)),
	CONSTRAINT "public_changes_hash_is_sha256" CHECK(length("hash") = 64 and "hash" not glob '*[^0-9a-f]*')
);
--> statement-breakpoint
CREATE TABLE `public_change_facts` (
	`change_number` integer NOT NULL,
	`fact` text NOT NULL,
	`commitment` text NOT NULL,
	`salt` text,
	`text` text,
	`erased_at` integer,
	PRIMARY KEY(`change_number`, `fact`),
	FOREIGN KEY (`change_number`) REFERENCES `public_changes`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "public_change_facts_fact_is_filled" CHECK(length(trim(coalesce("fact", ''))) > 0),
	CONSTRAINT "public_change_facts_commitment_is_sha256" CHECK(length("commitment") = 64 and "commitment" not glob '*[^0-9a-f]*'),
	CONSTRAINT "public_change_facts_are_whole_or_erased" CHECK(("text" is null) = ("salt" is null) and ("text" is null) = ("erased_at" is not null))
);
--> statement-breakpoint
CREATE INDEX `public_changes_by_subject` ON `public_changes` (`subject_kind`,`subject_id`,`number`);
--> statement-breakpoint
CREATE INDEX `public_changes_by_kind` ON `public_changes` (`kind`,`number`);
--> statement-breakpoint
CREATE INDEX `public_changes_by_time` ON `public_changes` (`recorded_at`,`number`);
--> statement-breakpoint
-- Numbers without a gap, and each entry names the hash of the one before it.
create trigger public_changes_follow_the_last_one
  before insert on public_changes
  when new.number <> (select coalesce(max(number), 0) + 1 from public_changes)
    or new.previous_hash <> coalesce(
      (select hash from public_changes order by number desc limit 1),
      '0000000000000000000000000000000000000000000000000000000000000000'
    )
begin
  select raise(abort, 'a public change follows the last one');
end;
--> statement-breakpoint
create trigger public_changes_are_never_edited
  before update on public_changes
begin
  select raise(abort, 'the register of changes is append-only');
end;
--> statement-breakpoint
create trigger public_changes_are_never_shortened
  before delete on public_changes
begin
  select raise(abort, 'the register of changes keeps its entries');
end;
--> statement-breakpoint
create trigger public_change_facts_belong_to_the_last_one
  before insert on public_change_facts
  when new.change_number <> (select max(number) from public_changes)
begin
  select raise(abort, 'a fact is written with its public change');
end;
--> statement-breakpoint
-- Text and salt go together and for good; the commitment stays, and with it the hash of the entry.
create trigger public_change_facts_are_only_erased
  before update on public_change_facts
  when new.change_number is not old.change_number or new.fact is not old.fact or new.commitment is not old.commitment
    or old.text is null or new.text is not null or new.salt is not null
begin
  select raise(abort, 'a fact of a public change can only be erased');
end;
--> statement-breakpoint
create trigger public_change_facts_stay
  before delete on public_change_facts
begin
  select raise(abort, 'a fact of a public change keeps its commitment');
end;
