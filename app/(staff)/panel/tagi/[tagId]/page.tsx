import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TagFields } from '#components/tag/tag-fields.tsx'
import { listMergedInto } from '#services/tag/list-tags-for-staff.ts'
import { requireTag } from '#services/tag/tag-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changeTagAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana tagu' }

export default async function Page({ params }: { params: Promise<{ tagId: string }> }) {
  const staff = await requireStaff('editor')
  const { db } = staff.context
  const tagId = recordNumber((await params).tagId)
  const tag = found(() => requireTag(db, tagId))
  const merged = listMergedInto(db, tagId)
  const address = `/panel/tagi/${tagId}`
  return (
    <PanelPage
      staff={staff}
      current="/panel/tagi"
      title={`Tag: ${tag.name}`}
      crumbs={[{ label: 'Tagi', href: '/panel/tagi' }]}
      actions={
        <a className="button" href={`${address}/polaczenie`}>
          Połącz z innym
        </a>
      }
      width="reading"
    >
      <StaffForm
        action={changeTagAction}
        values={{ tagId, seenLockVersion: tag.lockVersion, name: tag.name, quickExit: tag.quickExit ? 'on' : '' }}
        submit="Zapisz"
        reload={address}
        beside={<a href="/panel/tagi">Anuluj</a>}
      >
        <HiddenValue name="tagId" />
        <HiddenValue name="seenLockVersion" />
        <TagFields />
      </StaffForm>
      <section className="panel-section">
        <h2>Adres tematu</h2>
        <p>/tematy/{tag.slug}. Adres zostaje ten sam także po zmianie nazwy.</p>
        {merged.length > 0 && <p>Prowadzą tu też adresy tagów, które połączono z tym: {merged.join(', ')}.</p>}
      </section>
    </PanelPage>
  )
}
