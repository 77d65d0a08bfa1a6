import type { ReactNode } from 'react'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { VersionedArticleView } from './version-view.ts'

type Props = { readonly article: VersionedArticleView; readonly isDeeper?: boolean; readonly children: ReactNode }

/** A page about the versions of one article, under that article. */
export function VersionsFrame({ article, isDeeper = false, children }: Props) {
  const shelf = article.isArchived
    ? { label: 'Archiwum', href: '/archiwum' }
    : { label: 'Aktualności', href: '/aktualnosci' }
  const breadcrumbs = [
    { label: 'Strona główna', href: '/' },
    shelf,
    { label: article.title, href: article.href },
    ...(isDeeper ? [{ label: 'Wersje', href: article.versionsHref }] : []),
  ]
  return (
    <PageFrame site={article.site} current={shelf.href} breadcrumbs={breadcrumbs} quickExitUrl={article.quickExitUrl}>
      {children}
    </PageFrame>
  )
}
