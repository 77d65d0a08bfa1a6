'use server'
import { publishArticle } from '#services/article/publish-article.ts'
import { articleAction, toList } from '../article-action.ts'

export const publishArticleAction = articleAction({
  sentences: {
    'changeNote.missing': 'Wpisz, co zmieniono: czytelnicy zobaczą to przy dacie zmiany.',
    'slug.taken': 'Adres tego tekstu ma już inny artykuł. Zmień go w edytorze.',
  },
  run: (context, seen, read) => publishArticle(context, { ...seen, changeNote: read.optional('changeNote') }),
  done: ({ articleId }, read) =>
    toList(articleId, read.text('changeNote') === '' ? 'opublikowano' : 'opublikowano-zmiany'),
})
