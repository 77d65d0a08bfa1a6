-- The words of every readable article, by the article's id. Kept by services/search/index-article.ts, which folds them
-- (ł → l); the index holds words only, their text stays in article_revisions.
create virtual table article_search using fts5 (
  title, summary, body,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
-- What is readable already. The tokenizer folds case and diacritics by itself; only letters that Unicode does not
-- decompose have to be replaced here.
with recursive
  letters (position, letter, plain) as (
    values (1, 'ł', 'l'), (2, 'Ł', 'l'), (3, 'đ', 'd'), (4, 'Đ', 'd'), (5, 'ð', 'd'), (6, 'Ð', 'd'), (7, 'ø', 'o'),
      (8, 'Ø', 'o'), (9, 'ħ', 'h'), (10, 'Ħ', 'h'), (11, 'ŧ', 't'), (12, 'Ŧ', 't'), (13, 'ı', 'i'), (14, 'ŋ', 'ng'),
      (15, 'Ŋ', 'ng'), (16, 'ß', 'ss'), (17, 'ẞ', 'ss'), (18, 'æ', 'ae'), (19, 'Æ', 'ae'), (20, 'œ', 'oe'),
      (21, 'Œ', 'oe'), (22, 'þ', 'th'), (23, 'Þ', 'th')
  ),
  texts (article_id, done, title, summary, body) as (
    select article_id, 0, title, summary, body_text
    from article_revisions
    join articles on articles.id = article_revisions.article_id
    where article_revisions.state = 'published' and articles.public_state in ('published', 'archived')
    union all
    select article_id, position, replace(title, letter, plain), replace(summary, letter, plain), replace(body, letter, plain)
    from texts
    join letters on letters.position = texts.done + 1
  )
insert into article_search (rowid, title, summary, body)
select article_id, title, summary, body from texts where done = (select max(position) from letters);
