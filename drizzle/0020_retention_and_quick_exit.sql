-- The security log is kept for 24 months, sessions for 30 days (domain/retention.ts). Its trigger allows deleting what is
-- past that time by the clock of this machine, and nothing else; it stays impossible to edit.
insert into subject_kinds (code) values ('security_log');
--> statement-breakpoint
drop trigger security_log_is_never_shortened;
--> statement-breakpoint
create trigger security_log_is_kept_for_its_time
  before delete on security_log
  when old.recorded_at >= unixepoch('now', '-24 months') * 1000
begin
  select raise(abort, 'the security log is kept for 24 months');
end;
--> statement-breakpoint
-- Topics about victims and help carry the quick exit.
ALTER TABLE `tags` ADD `quick_exit` integer DEFAULT false NOT NULL;
