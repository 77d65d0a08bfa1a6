import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { PreviewFrame } from '#components/writing/preview-frame.tsx'
import { mayWriteArticles } from '#domain/permissions.ts'
import { requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { PanelPage } from '../../../../panel-page.tsx'

export const metadata: Metadata = { title: 'Podgląd artykułu' }

type Props = { params: Promise<{ articleId: string }> }

export default async function Page({ params }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { articleId } = await params
  const { text, ...article } = found(() => requireArticleForWriting(staff.context, recordNumber(articleId)))
  const address = `/panel/artykuly/${article.articleId}`
  const title = text.title === '' ? 'Artykuł bez tytułu' : text.title
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Podgląd"
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: title, href: address },
      ]}
      actions={
        <a className="button" href={address}>
          Wróć do pisania
        </a>
      }
    >
      <PreviewFrame address={`${address}/podglad/strona`} title={title} />
    </PanelPage>
  )
}
