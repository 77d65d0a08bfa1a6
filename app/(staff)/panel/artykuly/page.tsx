import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { requireStaff } from '#app/_server/staff.ts'
import { ArticleFilters } from '#components/panel/article/article-filters.tsx'
import { ArticleTable } from '#components/panel/article/article-table.tsx'
import { BulkBar } from '#components/panel/bulk/bulk-bar.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { SavedFilterLinks } from '#components/panel/filter/saved-filter-links.tsx'
import { LIST_PARAMETER, placeInList } from '#components/panel/list-place.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { questionProblems } from '#components/search/question-problems.ts'
import {
  type AddressParameters,
  type ArticleListQuery,
  articleListHref,
  isFiltered,
  parseArticleListQuery,
} from '#domain/article/article-list-query.ts'
import { writeQuestion } from '#domain/article/saved-filter.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listPublicationYears, listStaffArticles } from '#services/article/staff-articles.ts'
import { findTagChoices } from '#services/choice/record-choices.ts'
import { listSavedFilters } from '#services/filter/list-saved-filters.ts'
import { findTagNamed } from '#services/tag/tag-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { doneLink } from './done-link.ts'

export const metadata: Metadata = { title: 'Artykuły' }

type Props = { searchParams: Promise<AddressParameters> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { context } = staff
  const { actor } = context
  const parameters = await searchParams
  const query = parseArticleListQuery(parameters) ?? notFound()
  const tag = query.tag === null ? null : findTagNamed(context, query.tag)
  const filters = listSavedFilters(context)
  const question = isFiltered(query) ? writeQuestion(query) : null
  const canBeSaved = question !== null && !filters.some((filter) => filter.question === question)
  const list = listStaffArticles(context, { ...query, ownerId: query.isMine ? staff.account.id : null })
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Artykuły"
      doneLink={doneLink(context, parameters)}
      actions={
        <>
          <a className="button" href="/panel/kalendarz">
            Kalendarz
          </a>
          <a className="button" href="/panel/kosz">
            Kosz
          </a>
          <NewLink href="/panel/artykuly/nowy">Nowy artykuł</NewLink>
        </>
      }
    >
      <SavedFilterLinks filters={filters} question={question} />
      <ArticleFilters
        query={query}
        tagName={tag?.name ?? query.tag ?? ''}
        years={listPublicationYears(context)}
        saveHref={canBeSaved ? `/panel/artykuly/filtry?${question}` : null}
      />
      {list.total > 0 && (
        <p className="list-count">
          {counted(list.total, pluralForms.article)}
          {list.reachable < list.total &&
            `. Tu są najlepiej pasujące (${list.reachable}): dodaj słowo albo filtr, a wszystkie pokaże inna kolejność, na przykład od ostatnio zmienionych.`}
        </p>
      )}
      {list.total === 0 ? (
        <Nothing problem={list.problem} isFiltered={isFiltered(query)}>
          {query.tag !== null && tag === null && (
            <UnknownTag query={query} near={findTagChoices(context, { text: query.tag, butFor: null })} />
          )}
        </Nothing>
      ) : (
        <form action="/panel/artykuly/wiele" role="none">
          <input type="hidden" name={LIST_PARAMETER} value={placeInList(articleListHref(query))} />
          <BulkBar actor={actor} onPage={list.articles.length} total={list.total} />
          <ArticleTable rows={list.articles} query={query} actor={actor} />
        </form>
      )}
      <PanelPager page={list.page} pages={list.pages} href={(page) => articleListHref({ ...query, page })} />
    </PanelPage>
  )
}

type NothingProps = {
  readonly problem: ReturnType<typeof listStaffArticles>['problem']
  readonly isFiltered: boolean
  readonly children: ReactNode
}

function Nothing({ problem, isFiltered: filtered, children }: NothingProps) {
  return filtered ? (
    <EmptyState title="Brak wyników">
      <p>
        {problem === null ? 'Żaden artykuł nie spełnia wszystkich warunków.' : questionProblems[problem]} Zmień warunki
        albo <a href="/panel/artykuly">wyczyść filtry</a>.
      </p>
      {children}
    </EmptyState>
  ) : (
    <EmptyState title="Nie ma jeszcze artykułów">
      <p>
        Zacznij od przycisku <a href="/panel/artykuly/nowy">Nowy artykuł</a>.
      </p>
    </EmptyState>
  )
}

type UnknownTagProps = { readonly query: ArticleListQuery; readonly near: readonly { name: string; slug: string }[] }

/** A name typed whole or in part that no tag has, and those it may mean. */
function UnknownTag({ query, near }: UnknownTagProps) {
  return (
    <>
      <p>
        Nie ma tagu „{query.tag}”.{near.length > 0 && ' Pasujące tagi:'}
      </p>
      {near.length > 0 && (
        <ul className="chosen-list">
          {near.map(({ name, slug }) => (
            <li key={slug}>
              <a href={articleListHref({ ...query, tag: slug, page: 1 })}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
