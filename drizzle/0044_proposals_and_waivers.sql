CREATE TABLE `check_waivers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`check_key` text NOT NULL,
	`finding` text NOT NULL,
	`reason` text NOT NULL,
	`until_on` text NOT NULL,
	`granted_by` integer NOT NULL,
	`granted_at` integer NOT NULL,
	`approved_by` integer,
	`ended_by` integer,
	`ended_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "check_waivers_check_is_waivable" CHECK("check_key" in ('heading-level-jump', 'link-gone', 'image-without-alt', 'image-alt-is-file-name', 'recording-without-transcript', 'table-without-headers', 'table-empty-header', 'table-irregular')),
	CONSTRAINT "check_waivers_finding_is_one" CHECK(length("finding") = 32 and "finding" not glob '*[^0-9a-f]*'),
	CONSTRAINT "check_waivers_reason_says_something" CHECK(length(trim("reason")) >= 10),
	CONSTRAINT "check_waivers_until_is_a_day" CHECK(date("until_on", '+0 days') is "until_on"),
	CONSTRAINT "check_waivers_approved_by_another" CHECK("approved_by" is not "granted_by"),
	CONSTRAINT "check_waivers_end_once" CHECK(("ended_by" is null) = ("ended_at" is null))
);
--> statement-breakpoint
CREATE INDEX `check_waivers_of_article` ON `check_waivers` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`verb` text NOT NULL,
	`input` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` integer,
	`seen_version` integer,
	`why` text,
	`proposed_by` integer NOT NULL,
	`proposed_at` integer NOT NULL,
	`outcome` text,
	`settled_by` integer,
	`settled_at` integer,
	`note` text,
	FOREIGN KEY (`subject_kind`) REFERENCES `subject_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposals_verb_is_filled" CHECK(length(trim(coalesce("verb", ''))) > 0),
	CONSTRAINT "proposals_input_is_json" CHECK(json_valid("input")),
	CONSTRAINT "proposals_why_is_filled" CHECK("why" is null or length(trim(coalesce("why", ''))) > 0),
	CONSTRAINT "proposals_version_is_of_a_record" CHECK(("subject_id" is null) = ("seen_version" is null)),
	CONSTRAINT "proposals_outcome_is_known" CHECK("outcome" is null or "outcome" in ('approved', 'refused', 'taken-back')),
	CONSTRAINT "proposals_are_settled_by_whom_it_takes" CHECK(("outcome" is null) = ("settled_at" is null) and ("outcome" is null) = ("settled_by" is null) and ("outcome" is null or ("outcome" = 'taken-back') = ("settled_by" is "proposed_by"))),
	CONSTRAINT "proposals_refused_with_a_reason" CHECK(("outcome" is 'refused') = (length(trim(coalesce("note", ''))) > 0))
);
--> statement-breakpoint
CREATE INDEX `proposals_open` ON `proposals` (`id`) WHERE "outcome" is null;--> statement-breakpoint
insert into subject_kinds (code) values ('proposal');
--> statement-breakpoint
-- Settled once, and nothing else about it changes.
create trigger proposals_are_settled_once
  before update on proposals
  when old.outcome is not null or new.verb <> old.verb or new.input <> old.input or new.subject_kind <> old.subject_kind
    or new.subject_id is not old.subject_id or new.seen_version is not old.seen_version or new.why is not old.why
    or new.proposed_by <> old.proposed_by or new.proposed_at <> old.proposed_at
begin
  select raise(abort, 'a proposal is only settled, and once');
end;
--> statement-breakpoint
create trigger proposals_are_never_deleted
  before delete on proposals
begin
  select raise(abort, 'a proposal is kept for good');
end;
--> statement-breakpoint
-- Ended once, and nothing else about it changes.
create trigger check_waivers_are_only_ended
  before update on check_waivers
  when old.ended_at is not null or new.article_id <> old.article_id or new.check_key <> old.check_key
    or new.finding <> old.finding or new.reason <> old.reason or new.until_on <> old.until_on
    or new.granted_by <> old.granted_by or new.granted_at <> old.granted_at or new.approved_by is not old.approved_by
begin
  select raise(abort, 'a waiver is only ended, and once');
end;
--> statement-breakpoint
create trigger check_waivers_are_never_deleted
  before delete on check_waivers
begin
  select raise(abort, 'a waiver is kept for good');
end;
