-- The audit log may now speak of images. A CHECK cannot be changed in place, so the log is copied whole into a new table
-- of the same shape; no row is touched. Its append-only triggers fall with the old table and stand again below.
CREATE TABLE `__new_audit_log` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`recorded_at` integer NOT NULL,
	`verb` text NOT NULL,
	`actor_id` integer,
	`system_reason` text,
	`subject_kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`details` text NOT NULL,
	`content_hash` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_log_has_one_actor" CHECK(("actor_id" is null) <> ("system_reason" is null)),
	CONSTRAINT "audit_log_subject_is_known" CHECK("subject_kind" in ('article', 'team', 'institution', 'legal_act', 'project', 'helpline', 'plan', 'media', 'attachment', 'tag', 'account', 'setting')),
	CONSTRAINT "audit_log_details_are_json" CHECK(json_valid("details")),
	CONSTRAINT "audit_log_hash_is_sha256" CHECK(length("content_hash") = 64),
	CONSTRAINT "audit_log_verb_is_filled" CHECK(length(trim(coalesce("verb", ''))) > 0)
);
--> statement-breakpoint
INSERT INTO `__new_audit_log`("number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash") SELECT "number", "recorded_at", "verb", "actor_id", "system_reason", "subject_kind", "subject_id", "details", "content_hash" FROM `audit_log`;--> statement-breakpoint
DROP TABLE `audit_log`;--> statement-breakpoint
ALTER TABLE `__new_audit_log` RENAME TO `audit_log`;--> statement-breakpoint
CREATE INDEX `audit_log_by_subject` ON `audit_log` (`subject_kind`,`subject_id`,`number`);--> statement-breakpoint
CREATE INDEX `audit_log_by_actor` ON `audit_log` (`actor_id`,`number`) WHERE "actor_id" is not null;--> statement-breakpoint
create trigger audit_log_is_never_edited
  before update on audit_log
begin
  select raise(abort, 'audit_log is append-only');
end;
--> statement-breakpoint
create trigger audit_log_is_never_shortened
  before delete on audit_log
begin
  select raise(abort, 'audit_log is append-only');
end;
