import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { publicSite } from '#app/(public)/site.ts'
import { previewOf } from '#app/(staff)/panel/artykuly/preview-of.ts'
import { ArticlePage } from '#components/article/article-page.tsx'
import { mayWriteArticles } from '#domain/permissions.ts'

export const metadata: Metadata = { title: 'Podgląd' }

type Props = { params: Promise<{ articleId: string }> }

/** The newest text in the very page that readers get. */
export default async function Page({ params }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { articleId } = await params
  const article = found(() => previewOf(staff, recordNumber(articleId)))
  return <ArticlePage site={publicSite()} article={article} />
}
