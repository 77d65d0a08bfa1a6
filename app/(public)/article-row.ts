import type { ArticleRowView } from '#components/list/list-view.ts'
import { smallImageSources } from '#domain/media/image-address.ts'
import type { ListedArticle } from '#services/article/listed-articles.ts'

/** A row of any list of articles. */
export function articleRow(article: ListedArticle): ArticleRowView {
  return {
    title: article.title,
    href: `/aktualnosci/${article.slug}`,
    added: article.firstPublished,
    summary: article.summary || null,
    isArchived: article.publicState === 'archived',
    smallImage: article.leadImage && { ...smallImageSources(article.leadImage), crop: article.leadCrop },
    tags: article.tags.map(({ name, slug }) => ({ label: name, href: `/tematy/${slug}` })),
  }
}
