import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { publicSite } from '#app/(public)/site.ts'
import { articleNumber } from '#app/(staff)/panel/artykuly/article-number.ts'
import { orMissingPage } from '#app/(staff)/panel/artykuly/or-missing-page.ts'
import { previewOf } from '#app/(staff)/panel/artykuly/preview-of.ts'
import { ArticlePage } from '#components/article/article-page.tsx'

export const metadata: Metadata = { title: 'Podgląd' }

type Props = { params: Promise<{ articleId: string }> }

/** The newest text in the very page that readers get. */
export default async function Page({ params }: Props) {
  const staff = await requireStaff('author', 'editor')
  const { articleId } = await params
  const article = orMissingPage(() => previewOf(staff, articleNumber(articleId)))
  return <ArticlePage site={publicSite()} article={article} />
}
