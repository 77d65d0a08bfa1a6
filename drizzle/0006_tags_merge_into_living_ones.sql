-- One step always leads from a tag that was merged to a living one.
create trigger tags_merge_into_a_living_tag
  before update on tags
  when new.merged_into_id is not null
    and (new.merged_into_id = new.id or (select merged_into_id from tags where id = new.merged_into_id) is not null or exists (select 1 from tags where merged_into_id = new.id))
begin
  select raise(abort, 'a tag is merged into a living one');
end;
