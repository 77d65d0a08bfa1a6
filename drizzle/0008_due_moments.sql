ALTER TABLE `article_revisions` ADD `due_at` integer;--> statement-breakpoint
CREATE INDEX `article_revisions_due` ON `article_revisions` (`state`,`due_at`) WHERE "state" = 'scheduled';
--> statement-breakpoint
-- A text that waits for its moment has one, and the moment of a published text is a fact.
create trigger scheduled_revisions_say_when
  before insert on article_revisions
  when new.state = 'scheduled' and new.due_at is null
begin
  select raise(abort, 'a scheduled revision has its moment');
end;
--> statement-breakpoint
create trigger scheduled_revisions_keep_their_moment
  before update on article_revisions
  when (new.state = 'scheduled' and new.due_at is null)
    or (old.state in ('published', 'superseded') and new.due_at is not old.due_at)
begin
  select raise(abort, 'a moment once due is kept');
end;
