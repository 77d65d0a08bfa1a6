import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { shortPageFacts } from '#components/page/labels.ts'
import { PageFields } from '#components/page/page-fields.tsx'
import { bodyToPageText } from '#domain/page/page-text.ts'
import { shortPages } from '#domain/page/short-page.ts'
import { mayWritePages } from '#domain/permissions.ts'
import { readPageForStaff } from '#services/page/page-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changePageAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana strony' }

export default async function Page({ params }: { params: Promise<{ strona: string }> }) {
  const staff = await requireStaff(mayWritePages)
  const { strona } = await params
  const page = shortPages.find((one) => shortPageFacts[one].address === `/${strona}`) ?? notFound()
  const { title, address } = shortPageFacts[page]
  const { body, lockVersion } = readPageForStaff(staff.context, page)
  return (
    <PanelPage
      staff={staff}
      current="/panel/strony"
      title={title}
      crumbs={[{ label: 'Strony', href: '/panel/strony' }]}
      actions={<a href={address}>Zobacz na stronie</a>}
      width="reading"
    >
      <div className="lead-words">
        {body === null && <p>Teraz na stronie jest tekst domyślny. Zastąpi go to, co tu zapiszesz.</p>}
        {page !== 'about' && (
          <p>Nazwa wydawcy, e-mail, telefon i adres pokazują się pod tekstem same. Zmienia je administrator.</p>
        )}
      </div>
      <StaffForm
        action={changePageAction}
        values={{ page, seenLockVersion: lockVersion, words: body === null ? '' : bodyToPageText(body) }}
        submit="Zapisz i pokaż"
        reload={`/panel/strony${address}`}
        beside={<a href="/panel/strony">Anuluj</a>}
      >
        <HiddenValue name="page" />
        <HiddenValue name="seenLockVersion" />
        <PageFields />
      </StaffForm>
    </PanelPage>
  )
}
