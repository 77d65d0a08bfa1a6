CREATE INDEX `team_memberships_by_start` ON `team_memberships` (`team_id`,`period`,`valid_from_earliest_on`,`valid_to_latest_on`,`recorded_at`,`superseded_at`);--> statement-breakpoint
CREATE INDEX `team_memberships_by_institution` ON `team_memberships` (`institution_id`,`superseded_at`);--> statement-breakpoint
CREATE INDEX `team_memberships_by_cause` ON `team_memberships` (`cause_act_id`) WHERE "cause_act_id" is not null;--> statement-breakpoint
CREATE INDEX `team_versions_by_start` ON `team_versions` (`team_id`,`valid_from_earliest_on`,`valid_from_latest_on`,`recorded_at`,`superseded_at`,`valid_to_latest_on`);--> statement-breakpoint
CREATE INDEX `team_versions_by_first_day` ON `team_versions` (`valid_from_earliest_on`,`valid_from_edtf`,`recorded_at`,`superseded_at`,`team_id`);--> statement-breakpoint
CREATE INDEX `team_versions_by_last_day` ON `team_versions` (`valid_to_earliest_on`,`valid_to_edtf`,`recorded_at`,`superseded_at`,`team_id`);--> statement-breakpoint
CREATE INDEX `team_versions_corrections` ON `team_versions` (`recorded_at`,`team_id`) WHERE "cause_kind" = 'correction';--> statement-breakpoint
CREATE INDEX `team_versions_by_legal_basis` ON `team_versions` (`legal_basis_id`) WHERE "legal_basis_id" is not null;--> statement-breakpoint
CREATE INDEX `team_versions_by_cause` ON `team_versions` (`cause_act_id`) WHERE "cause_act_id" is not null;