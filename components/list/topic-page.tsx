import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { ArticleRows } from './article-rows.tsx'
import { EmptyList } from './empty-list.tsx'
import { ListColumns } from './list-columns.tsx'
import { ListHeader } from './list-header.tsx'
import type { ArticleRowView, PagerView } from './list-view.ts'
import { Pager } from './pager.tsx'
import { WaysOn } from './ways-on.tsx'

const ELSEWHERE = [
  { label: 'Wszystkie tematy', href: '/tematy' },
  { label: 'Szukaj na portalu', href: '/szukaj' },
]

type TopicView = {
  readonly label: string
  /** Where „Szybkie wyjście” leads; null = the page has none. */
  readonly quickExitUrl: string | null
  /** Readable articles of the topic, on all pages. */
  readonly current: number
  readonly archived: number
  /** This page: what is current, then what is in the archive. */
  readonly articles: readonly ArticleRowView[]
  readonly pager: PagerView
}

/** A topic: what is current first, the archive below. */
export function TopicPage({ site, view }: { site: SiteView; view: TopicView }) {
  const { label, current, archived, articles, pager } = view
  return (
    <PageFrame
      site={site}
      current="/tematy"
      breadcrumbs={[
        { label: 'Strona główna', href: '/' },
        { label: 'Tematy', href: '/tematy' },
      ]}
      quickExitUrl={view.quickExitUrl}
    >
      <ListHeader title={`Temat: ${label}`} page={pager.current}>
        {typeset(`${counted(current + archived, pluralForms.article)}, w tym w archiwum: ${archived}`)}
      </ListHeader>
      {current + archived === 0 && (
        <EmptyList
          sentence="W tym temacie nie ma teraz żadnego artykułu."
          steps={[{ label: 'Zobacz wszystkie tematy', href: '/tematy' }]}
        />
      )}
      {articles.length > 0 && (
        <ListColumns side={<WaysOn id="szukaj-dalej" title="Szukasz czegoś innego?" steps={ELSEWHERE} />}>
          <Shelf id="aktualne" title="Aktualne" articles={articles.filter(({ isArchived }) => !isArchived)} />
          <Shelf id="w-archiwum" title="W archiwum" articles={articles.filter(({ isArchived }) => isArchived)} />
          <Pager pager={pager} />
        </ListColumns>
      )}
    </PageFrame>
  )
}

function Shelf({ id, title, articles }: { id: string; title: string; articles: readonly ArticleRowView[] }) {
  if (articles.length === 0) return null
  return (
    <section className="archive-month" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {typeset(title)}
      </h2>
      <ArticleRows articles={articles} level={3} />
    </section>
  )
}
