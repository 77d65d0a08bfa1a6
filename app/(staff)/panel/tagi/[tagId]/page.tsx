import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { TagFields } from '#components/tag/tag-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { listMergedInto } from '#services/tag/list-tags-for-staff.ts'
import { requireTagForStaff } from '#services/tag/tag-queries.ts'
import { ChangeRecordPage } from '../../../record-page.tsx'
import { changeTagAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana tagu' }

export default async function Page({ params }: { params: Promise<{ tagId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const tagId = recordNumber((await params).tagId)
  const tag = found(() => requireTagForStaff(context, tagId))
  const merged = listMergedInto(context, tagId)
  const address = `/panel/tagi/${tagId}`
  return (
    <ChangeRecordPage
      staff={staff}
      current="/panel/tagi"
      list={{ label: 'Tagi', href: '/panel/tagi' }}
      title={`Tag: ${tag.name}`}
      actions={
        <a className="button" href={`${address}/polaczenie`}>
          Połącz z innym
        </a>
      }
      action={changeTagAction}
      record={{ field: 'tagId', id: tagId, lockVersion: tag.lockVersion }}
      values={{ name: tag.name, quickExit: tag.quickExit ? 'on' : '' }}
      below={
        <section className="panel-section">
          <h2>Adres tematu</h2>
          <p>/tematy/{tag.slug}. Adres zostaje ten sam także po zmianie nazwy.</p>
          {merged.length > 0 && <p>Prowadzą tu też adresy tagów, które połączono z tym: {merged.join(', ')}.</p>}
        </section>
      }
    >
      <TagFields />
    </ChangeRecordPage>
  )
}
