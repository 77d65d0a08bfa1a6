-- A text that was set aside is taken up again before anything else happens to it.
create trigger discarded_texts_are_drafts
  before update on article_revisions
  when new.discarded_at is not null and new.state <> 'draft'
begin
  select raise(abort, 'a discarded text is a draft');
end;
--> statement-breakpoint
-- Until now whoever began a text kept it.
update article_revisions set owner_id = created_by where state in ('draft', 'submitted', 'approved', 'scheduled');
--> statement-breakpoint
-- What stands in the lists of the staff already, as services/article/article-overview.ts writes it. Keys of titles are
-- made of letters only: what SQLite cannot weigh (the value of numbers, case) is put right with the next save.
with recursive
  letters (position, letter, plain, weight) as (
    values (1, 'ą', 'a', 'a~'), (2, 'ć', 'c', 'c~'), (3, 'ę', 'e', 'e~'), (4, 'ł', 'l', 'l~'), (5, 'ń', 'n', 'n~'),
      (6, 'ó', 'o', 'o~'), (7, 'ś', 's', 's~'), (8, 'ź', 'z', 'z|'), (9, 'ż', 'z', 'z~'), (10, 'Ą', 'a', 'a~'),
      (11, 'Ć', 'c', 'c~'), (12, 'Ę', 'e', 'e~'), (13, 'Ł', 'l', 'l~'), (14, 'Ń', 'n', 'n~'), (15, 'Ó', 'o', 'o~'),
      (16, 'Ś', 's', 's~'), (17, 'Ź', 'z', 'z|'), (18, 'Ż', 'z', 'z~'), (19, ' ', ' ', '!')
  ),
  shown as (
    select articles.id as article_id, articles.public_state, articles.first_published_on,
      max(articles.created_at, coalesce(articles.archived_at, 0), coalesce(articles.withdrawn_at, 0)) as moved_at,
      coalesce(open.id, live.id) as revision_id, coalesce(open.title, live.title) as title,
      case when open.title <> live.title then open.title || ' ' || live.title else coalesce(open.title, live.title) end as titles,
      iif(articles.public_state = 'withdrawn', null, open.state) as open_state, open.owner_id,
      coalesce(open.updated_at, 0) as updated_at, live.published_at, live.valid_until_latest_on
    from articles
    left join article_revisions as live on live.article_id = articles.id and live.state = 'published'
    left join article_revisions as open on open.article_id = articles.id
      and open.state in ('draft', 'submitted', 'approved', 'scheduled')
    where articles.deleted_at is null and coalesce(open.id, live.id) is not null
  ),
  keys (article_id, done, search_key, sort_key) as (
    select article_id, 0, lower(titles), lower(title) from shown
    union all
    select article_id, position, replace(search_key, letter, plain), replace(sort_key, letter, weight)
    from keys join letters on letters.position = keys.done + 1
  )
insert into article_overviews (article_id, revision_id, title, search_key, sort_key, standing, open_state, owner_id,
  changed_at, first_published_on, published_at, valid_until_on)
select shown.article_id, revision_id, title, search_key, sort_key,
  case
    when public_state in ('archived', 'withdrawn') then public_state
    when public_state = 'published' then iif(open_state is null, 'published', 'published-with-changes')
    when open_state = 'scheduled' then 'scheduled'
    when open_state in ('submitted', 'approved') then 'submitted'
    else 'draft'
  end,
  open_state, iif(open_state is null, null, owner_id), max(moved_at, updated_at, coalesce(published_at, 0)),
  first_published_on, iif(public_state = 'published', published_at, null),
  iif(public_state = 'published', valid_until_latest_on, null)
from shown join keys on keys.article_id = shown.article_id
where done = (select max(position) from letters);
