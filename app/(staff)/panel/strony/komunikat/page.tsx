import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { findNotice } from '#services/notice/find-notice.ts'
import { listArticlesToPin } from '#services/notice/list-articles-to-pin.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { pinNoticeAction, takeDownNoticeAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Komunikat na stronie głównej' }

const ADDRESS = '/panel/strony/komunikat'

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const { notice, lockVersion: seenLockVersion } = findNotice(context)
  const choices = listArticlesToPin(context, notice?.articleId ?? null).map(({ id, title, firstPublishedOn }) => {
    const day =
      firstPublishedOn === null ? '' : ` (${formatPartialDate(partialDateFromDay(firstPublishedOn), 'table')})`
    return { value: String(id), label: `${title}${day}` }
  })
  return (
    <PanelPage
      staff={staff}
      current="/panel/strony"
      title="Komunikat na stronie głównej"
      crumbs={[{ label: 'Strony', href: '/panel/strony' }]}
      width="reading"
    >
      <p className="lead-words">
        Przypięty artykuł jest na początku strony głównej do końca wybranego dnia, a potem znika sam. Znika też, gdy
        artykuł trafi do archiwum albo zostanie wycofany.
      </p>
      <StaffForm
        action={pinNoticeAction}
        values={{
          seenLockVersion,
          articleId: notice?.articleId,
          ...dateFields('until', notice?.until ?? null),
        }}
        submit="Przypnij"
        reload={ADDRESS}
        beside={<a href="/panel/strony">Anuluj</a>}
      >
        <HiddenValue name="seenLockVersion" />
        <SelectField name="articleId" label="Artykuł" choices={choices} empty="Wybierz artykuł" />
        <PartialDateField name="until" legend="Ostatni dzień" hint="Dzień, miesiąc i rok." />
      </StaffForm>
      {notice !== null && (
        <section className="panel-section">
          <h2>Zdjęcie komunikatu</h2>
          <StaffForm action={takeDownNoticeAction} values={{ seenLockVersion }} submit="Zdejmij teraz" tone="danger">
            <HiddenValue name="seenLockVersion" />
            <p>Artykuł zostanie na portalu, zniknie tylko z początku strony głównej.</p>
          </StaffForm>
        </section>
      )}
    </PanelPage>
  )
}
