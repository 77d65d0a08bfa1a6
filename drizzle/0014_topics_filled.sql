-- What readers find under each topic already, as services/tag/index-topics.ts writes it.
insert into topic_articles (article_id, tag_id, public_state, first_published_on)
select distinct articles.id, coalesce(tags.merged_into_id, tags.id), articles.public_state, articles.first_published_on
from articles
join article_revisions on article_revisions.article_id = articles.id and article_revisions.state = 'published'
join revision_tags on revision_tags.revision_id = article_revisions.id
join tags on tags.id = revision_tags.tag_id
where articles.locale = 'pl' and articles.public_state in ('published', 'archived');
--> statement-breakpoint
insert into topic_counts (tag_id, public_state, articles)
select tag_id, public_state, count(*) from topic_articles group by tag_id, public_state;
