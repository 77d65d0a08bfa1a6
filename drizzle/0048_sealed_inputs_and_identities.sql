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
CREATE TABLE `sealed_inputs` (
	`proposal_id` integer PRIMARY KEY NOT NULL,
	`input` text,
	`cleaned_at` integer,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sealed_inputs_are_json" CHECK("input" is null or json_valid("input")),
	CONSTRAINT "sealed_inputs_are_cleaned_once_empty" CHECK("cleaned_at" is null or "input" is null)
);

--> statement-breakpoint
create trigger sealed_inputs_are_only_emptied
  before update on sealed_inputs
  when new.proposal_id <> old.proposal_id or (new.input is not null and new.input is not old.input) or old.cleaned_at is not null
begin
  select raise(abort, 'a sealed input is only emptied, and then cleaned up after');
end;
--> statement-breakpoint
create trigger sealed_inputs_are_never_deleted
  before delete on sealed_inputs
begin
  select raise(abort, 'an emptied input tells that there was one');
end;
--> statement-breakpoint
-- Whoever settles it, what was sealed is gone by then.
create trigger proposals_are_settled_without_sealed_input
  before update on proposals
  when new.outcome is not null
    and exists (select 1 from sealed_inputs where proposal_id = old.id and input is not null)
begin
  select raise(abort, 'what was sealed is forgotten before a proposal is settled');
end;
