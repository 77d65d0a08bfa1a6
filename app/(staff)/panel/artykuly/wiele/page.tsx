import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import type { ReactNode } from 'react'
import { backToList, placeOfThisPage } from '#app/_server/list-place.ts'
import { found } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { bulkActionLabels, bulkEffects } from '#components/panel/bulk/labels.ts'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { LIST_PARAMETER } from '#components/panel/list-place.ts'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { BULK_MAX, mayActInBulk, OWN_SUCCESSORS_MAX } from '#domain/bulk/bulk-action.ts'
import {
  BULK_FIELDS,
  type BulkChoice,
  bulkActionSlugs,
  bulkScopeSlugs,
  parseBulkChoice,
} from '#domain/bulk/bulk-choice.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { listArticlesByIds } from '#services/article/articles-by-ids.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { prepareBulkAction } from './actions.ts'
import { BulkFields } from './bulk-fields.tsx'
import { chosenArticles } from './chosen-articles.ts'

export const metadata: Metadata = { title: 'Wiele artykułów' }

const FIRST_A_TRIAL = 'Zanim cokolwiek się zmieni, zobaczysz, których artykułów nie da się objąć i dlaczego.'

/** In the address: each article is to have a successor of its own. */
const APART = 'osobno'

type ChosenProps = { readonly choice: BulkChoice; readonly place: string }

type Props = { searchParams: Promise<AddressParameters> }

/** What has to be said before an action on many articles is tried; the page after it tells what would come of it. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const parameters = await searchParams
  const choice = parseBulkChoice((name) => [parameters[name] ?? []].flat())
  const { action } = choice
  if (action !== null && !mayActInBulk(staff.context.actor, action)) forbidden()
  const place = await placeOfThisPage()
  const listHref = await backToList('/panel/artykuly')
  const { articleIds } = found(() => chosenArticles(staff, choice, place))
  const frame = (title: string, children: ReactNode) => (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={title}
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
      width="reading"
    >
      {children}
    </PanelPage>
  )
  if (action === null || articleIds.length === 0)
    return frame('Wiele artykułów naraz', <NothingChosen listHref={listHref} />)
  if (articleIds.length > BULK_MAX) return frame(bulkActionLabels[action], <TooMany listHref={listHref} />)
  const canBeApart = action === 'archive' && articleIds.length > 1 && articleIds.length <= OWN_SUCCESSORS_MAX
  const apart = canBeApart && parameters[APART] !== undefined ? listArticlesByIds(staff.context, articleIds) : null
  return frame(
    `${bulkActionLabels[action]}: ${counted(articleIds.length, pluralForms.article)}`,
    <StaffForm action={prepareBulkAction} submit="Sprawdź" cancel={listHref} undone="Nie sprawdzono">
      <p className="confirm-effect">{typeset(`${bulkEffects[action]} ${FIRST_A_TRIAL}`)}</p>
      <Chosen choice={choice} place={place} />
      {canBeApart && <OneForAllOrApart choice={choice} place={place} isApart={apart !== null} />}
      <BulkFields staff={staff} action={action} apart={apart} />
    </StaffForm>,
  )
}

/** Whether the successor is said once or for each article: two addresses of the same question. */
function OneForAllOrApart({ choice, place, isApart }: ChosenProps & { readonly isApart: boolean }) {
  const { ticked, scope } = choice
  const parameters = new URLSearchParams([
    [BULK_FIELDS.action, bulkActionSlugs.archive],
    [BULK_FIELDS.scope, bulkScopeSlugs[scope]],
    [LIST_PARAMETER, place],
    ...(scope === 'ticked' ? ticked.map((id) => [BULK_FIELDS.ticked, String(id)]) : []),
    ...(isApart ? [] : [[APART, '1']]),
  ])
  return (
    <p>
      <a href={`/panel/artykuly/wiele?${parameters}`}>
        {isApart ? 'Podaj jeden artykuł, który zastępuje wszystkie' : 'Podaj osobno, co zastępuje każdy artykuł'}
      </a>
    </p>
  )
}

/** What the list has chosen, carried on as it came: all of a list is asked of the list again. */
function Chosen({ choice, place }: ChosenProps) {
  const { action, scope, ticked, runId } = choice
  return (
    <>
      <input type="hidden" name={BULK_FIELDS.action} value={action === null ? '' : bulkActionSlugs[action]} />
      <input type="hidden" name={BULK_FIELDS.scope} value={bulkScopeSlugs[scope]} />
      <input type="hidden" name={LIST_PARAMETER} value={place} />
      {runId !== null && <input type="hidden" name={BULK_FIELDS.run} value={runId} />}
      {scope === 'ticked' &&
        [...new Set(ticked)].map((id) => <input key={id} type="hidden" name={BULK_FIELDS.ticked} value={id} />)}
    </>
  )
}

function NothingChosen({ listHref }: { readonly listHref: string }) {
  return (
    <EmptyState title="Nie wybrano artykułów">
      <p>
        <a href={listHref}>Wróć do listy</a>, zaznacz artykuły i wybierz czynność. Wcześniejsze czynności są w{' '}
        <a href="/panel/artykuly/wiele/raporty">raportach</a>.
      </p>
    </EmptyState>
  )
}

function TooMany({ listHref }: { readonly listHref: string }) {
  return (
    <EmptyState title="Za dużo artykułów naraz (maksymalnie 500)">
      <p>
        <a href={listHref}>Wróć do listy</a>, dodaj filtr i wybierz mniej artykułów.
      </p>
    </EmptyState>
  )
}
