ALTER TABLE `article_revisions` ADD `entered_by_role` text;--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `published_by_role` text;--> statement-breakpoint
-- Who answered for what readers were shown stays as it was then, whatever becomes of the account.
create trigger published_revisions_keep_their_roles
  before update on article_revisions
  when old.state in ('published', 'superseded')
    and (new.entered_by_role is not old.entered_by_role or new.published_by_role is not old.published_by_role)
begin
  select raise(abort, 'a published revision is immutable');
end;
