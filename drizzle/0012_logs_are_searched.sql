CREATE INDEX `audit_log_by_verb` ON `audit_log` (`verb`,`number`);--> statement-breakpoint
CREATE INDEX `audit_log_by_time` ON `audit_log` (`recorded_at`);--> statement-breakpoint
CREATE INDEX `security_log_by_account` ON `security_log` (`account_id`,`number`);--> statement-breakpoint
CREATE INDEX `security_log_by_kind` ON `security_log` (`kind`,`number`);