import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listTagsForStaff } from '#services/tag/list-tags-for-staff.ts'
import { requireTagForStaff } from '#services/tag/tag-queries.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { mergeTagAction } from '../../actions.ts'

export const metadata: Metadata = { title: 'Łączenie tagów' }

export default async function Page({ params }: { params: Promise<{ tagId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const tagId = recordNumber((await params).tagId)
  const tag = found(() => requireTagForStaff(context, tagId))
  const uses = listTagsForStaff(context).find(({ id }) => id === tagId)?.articles ?? 0
  const address = `/panel/tagi/${tagId}/polaczenie`
  return (
    <PanelPage
      staff={staff}
      current="/panel/tagi"
      title={`Połącz tag „${tag.name}” z innym`}
      crumbs={[
        { label: 'Tagi', href: '/panel/tagi' },
        { label: tag.name, href: `/panel/tagi/${tagId}` },
      ]}
      width="reading"
    >
      <div className="lead-words">
        <p>
          Tag „{tag.name}” ({counted(uses, pluralForms.article)}) zniknie z list. Wszystkie jego artykuły będą pod
          tagiem, który wybierzesz, a adres /tematy/{tag.slug} będzie na stałe prowadził do niego.
        </p>
        <p>Połączenia nie można cofnąć.</p>
      </div>
      <StaffForm
        action={mergeTagAction}
        values={{ tagId, seenLockVersion: tag.lockVersion }}
        submit="Połącz tagi"
        tone="danger"
        reload={address}
        cancel={`/panel/tagi/${tagId}`}
      >
        <HiddenValue name="tagId" />
        <HiddenValue name="seenLockVersion" />
        <ChooserField
          name="intoTagId"
          label="Tag, który zostaje"
          chooser="tag"
          butFor={tagId}
          hint="Wpisz początek albo słowo z nazwy i wybierz tag z listy."
        />
      </StaffForm>
    </PanelPage>
  )
}
