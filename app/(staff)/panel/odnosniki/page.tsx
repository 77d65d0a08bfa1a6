import type { Metadata } from 'next'
import { siteUrl } from '#app/_server/context.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { EditorialStatusMark } from '#components/panel/article/editorial-status-mark.tsx'
import { ChangeNoteField } from '#components/panel/bulk/change-note-field.tsx'
import { ChooseRows } from '#components/panel/bulk/choose-rows.tsx'
import { bulkIssueSentence } from '#components/panel/bulk/labels.ts'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { BrokenLinkList } from '#components/panel/link/broken-link-list.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs, tidyingTabs } from '#components/panel/panel-tabs.tsx'
import { ChoiceBox } from '#components/panel/phrase/choice-box.tsx'
import { FoundList } from '#components/panel/phrase/found-list.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { BULK_FIELDS, bulkActionSlugs, bulkScopeSlugs } from '#domain/bulk/bulk-choice.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { listArticlesByIds } from '#services/article/articles-by-ids.ts'
import { listBrokenLinks } from '#services/link/broken-links.ts'
import { PanelPage } from '../../panel-page.tsx'
import { prepareBulkAction } from '../artykuly/wiele/actions.ts'
import { ownAddresses } from './own-addresses.ts'

export const metadata: Metadata = { title: 'Odnośniki w portalu' }

const ADDRESS = '/panel/odnosniki'

type Props = { searchParams: Promise<AddressParameters> }

/** Links to pages of the portal that lead nowhere, or elsewhere than they should; those whose right target is known are fixed here. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { strona } = await searchParams
  const page = typeof strona === 'string' && /^[1-9]\d{0,5}$/.test(strona) ? Number(strona) : 1
  const list = listBrokenLinks(staff.context, { ...ownAddresses(siteUrl()), page })
  const ids = list.articles.flatMap(({ links }) =>
    links.flatMap(({ targetId, rightId }) => [targetId ?? 0, rightId ?? 0]),
  )
  const titles = new Map(listArticlesByIds(staff.context, [...new Set(ids)]).map((one) => [one.articleId, one.title]))
  const rows = list.articles.map((one) => {
    const title = articleName(one.title)
    const isFixable = one.links.some((link) => link.isFixable)
    return {
      key: one.articleId,
      isChoosable: isFixable && one.isPossible,
      box:
        isFixable && one.isPossible ? (
          <ChoiceBox name={BULK_FIELDS.ticked} value={one.articleId} label={title} />
        ) : null,
      href: `/panel/artykuly/${one.articleId}`,
      title: typeset(title),
      mark: <EditorialStatusMark status={one.status} />,
      note: isFixable && !one.isPossible ? stateNote(one) : null,
      places: <BrokenLinkList links={one.links} titles={titles} />,
    }
  })
  const choosable = rows.filter(({ isChoosable }) => isChoosable)
  return (
    <PanelPage staff={staff} current="/panel/zamiana" title="Odnośniki w portalu">
      <PanelTabs label="Porządki" tabs={tidyingTabs} current={ADDRESS} />
      {list.total === 0 ? (
        <EmptyState title="Wszystkie odnośniki prowadzą, dokąd trzeba">
          <p>Sprawdzane są najnowsze teksty artykułów, także szkice.</p>
        </EmptyState>
      ) : (
        <>
          <p className="list-count">
            {typeset(
              `Odnośniki do sprawdzenia: ${counted(list.total, pluralForms.article)}. Sprawdzane są najnowsze teksty, także szkice.`,
            )}
          </p>
          {choosable.length === 0 ? (
            <FoundList label="Artykuły do poprawy" level={2} rows={rows} />
          ) : (
            <StaffForm
              action={prepareBulkAction}
              values={{
                [BULK_FIELDS.action]: bulkActionSlugs['fix-links'],
                [BULK_FIELDS.scope]: bulkScopeSlugs.ticked,
                [BULK_FIELDS.ticked]: choosable.map(({ key }) => String(key)),
                changeNote: 'Poprawiono odnośniki.',
              }}
              submit="Popraw zaznaczone"
              undone="Nie poprawiono"
              isWork={false}
            >
              <HiddenValue name={BULK_FIELDS.action} />
              <HiddenValue name={BULK_FIELDS.scope} />
              <ChooseRows />
              <FoundList label="Artykuły do poprawy" level={2} rows={rows} />
              <ChangeNoteField />
            </StaffForm>
          )}
          <PanelPager page={list.page} pages={list.pages} href={(number) => `${ADDRESS}?strona=${number}`} />
        </>
      )}
    </PanelPage>
  )
}

function stateNote({ status, openState }: ReturnType<typeof listBrokenLinks>['articles'][number]): string {
  return bulkIssueSentence({ field: '', key: 'state', context: { status, openState: openState ?? 'none' } })
}
