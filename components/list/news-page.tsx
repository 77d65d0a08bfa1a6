import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { ArticleRows } from './article-rows.tsx'
import { EmptyList } from './empty-list.tsx'
import { ListHeader } from './list-header.tsx'
import type { ArticleRowView, PagerView } from './list-view.ts'
import { Pager } from './pager.tsx'

type NewsView = {
  readonly total: number
  readonly articles: readonly ArticleRowView[]
  readonly pager: PagerView
  /** Addresses of the feeds. */
  readonly atom: string
  readonly jsonFeed: string
}

/** What is current, newest first. */
export function NewsPage({ site, view }: { site: SiteView; view: NewsView }) {
  return (
    <PageFrame site={site} current="/aktualnosci" breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <ListHeader title="Aktualności" page={view.pager.current}>
        {view.total > 0 && typeset(`${counted(view.total, pluralForms.article)}, od najnowszych`)}
      </ListHeader>
      {view.total === 0 ? (
        <EmptyList
          sentence="Nie ma teraz żadnej aktualności."
          steps={[
            { label: 'Przejdź do archiwum', href: '/archiwum' },
            { label: 'Przejdź na stronę główną', href: '/' },
          ]}
        />
      ) : (
        <>
          <ArticleRows articles={view.articles} level={2} />
          <Pager pager={view.pager} />
        </>
      )}
      <p className="list-note">
        {typeset('Nowe treści w czytniku: ')}
        <a href={view.atom}>kanał Atom</a>, <a href={view.jsonFeed}>kanał JSON Feed</a>
      </p>
    </PageFrame>
  )
}
