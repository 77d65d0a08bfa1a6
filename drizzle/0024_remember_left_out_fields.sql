ALTER TABLE `article_revisions` ADD `left_out_fields` text;
--> statement-breakpoint
-- A text that waits, or that readers have, holds what somebody meant in every field; a draft may hold what was typed wrong.
create trigger left_out_fields_begin_in_drafts
  before insert on article_revisions
  when new.left_out_fields is not null
    and (new.state <> 'draft' or not json_valid(new.left_out_fields) or length(new.left_out_fields) > 500000)
begin
  select raise(abort, 'only a draft remembers fields left out');
end;
--> statement-breakpoint
create trigger left_out_fields_stay_in_drafts
  before update on article_revisions
  when new.left_out_fields is not null
    and (new.state <> 'draft' or not json_valid(new.left_out_fields) or length(new.left_out_fields) > 500000)
begin
  select raise(abort, 'only a draft remembers fields left out');
end;
