ALTER TABLE `article_revisions` ADD `scheduled_by` integer REFERENCES accounts(id);
--> statement-breakpoint
-- Who planned what waits or went out by plan already: the entry of the log that names this text and this moment.
update article_revisions set scheduled_by = (
  select actor_id from audit_log
  where subject_kind = 'article' and subject_id = article_revisions.article_id and verb = 'article.schedule'
    and json_extract(details, '$.revision') = article_revisions.number
    and json_extract(details, '$.dueAt') = article_revisions.due_at
  order by audit_log.number desc limit 1
)
where due_at is not null and state in ('scheduled', 'published', 'superseded');
--> statement-breakpoint
create trigger published_revisions_keep_their_planner
  before update on article_revisions
  when old.state in ('published', 'superseded') and new.scheduled_by is not old.scheduled_by
begin
  select raise(abort, 'a published revision keeps who planned it');
end;
