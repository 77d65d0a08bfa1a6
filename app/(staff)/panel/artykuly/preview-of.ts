import { siteUrl } from '#app/_server/context.ts'
import type { Staff } from '#app/_server/staff.ts'
import { articleView } from '#app/(public)/aktualnosci/[slug]/article-view.tsx'
import type { ArticleView } from '#components/article/article-view.ts'
import { staffFileAddress } from '#domain/attachment/file-address.ts'
import { STAFF_IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { requireArticlePreview } from '#services/article/public-article.ts'
import { readerContextOf } from '#services/context.ts'

/**
 * The newest text of an article as readers would see it, with files from where staff get them. The same view and the same
 * queries as for readers. Throws NotFound.
 */
export function previewOf({ context }: Staff, articleId: number): ArticleView {
  const reader = readerContextOf(context)
  return articleView(requireArticlePreview(context, articleId), reader, siteUrl(), {
    image: STAFF_IMAGE_ADDRESS,
    attachment: staffFileAddress,
  })
}
