import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { chosenValues } from '#components/form/chooser-names.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { findChosenArticle } from '#services/choice/article-choices.ts'
import { findNotice } from '#services/notice/find-notice.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { ProposalFields } from '../../../proposal-fields.tsx'
import { pinNoticeAction, takeDownNoticeAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Komunikat na stronie głównej' }

const ADDRESS = '/panel/strony/komunikat'

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const { notice, lockVersion: seenLockVersion } = findNotice(context)
  const pinned = notice === null ? null : findChosenArticle(context, notice.articleId)
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
          ...chosenValues('articleId', pinned && { value: pinned.id, label: pinned.title }),
          ...dateFields('until', notice?.until ?? null),
        }}
        submit="Przypnij"
        reload={ADDRESS}
        beside={<a href="/panel/strony">Anuluj</a>}
      >
        <HiddenValue name="seenLockVersion" />
        <ChooserField
          name="articleId"
          label="Artykuł"
          chooser="article-to-pin"
          hint="Wpisz słowa z tekstu i wybierz artykuł z listy. Przypiąć można tylko opublikowany."
        />
        <PartialDateField name="until" legend="Ostatni dzień" hint="Dzień, miesiąc i rok." />
        <ProposalFields context={context} />
      </StaffForm>
      {notice !== null && (
        <section className="panel-section">
          <h2>Zdjęcie komunikatu</h2>
          <StaffForm action={takeDownNoticeAction} values={{ seenLockVersion }} submit="Zdejmij teraz" tone="danger">
            <HiddenValue name="seenLockVersion" />
            <p>Artykuł zostanie na portalu, zniknie tylko z początku strony głównej.</p>
            <ProposalFields context={context} />
          </StaffForm>
        </section>
      )}
    </PanelPage>
  )
}
