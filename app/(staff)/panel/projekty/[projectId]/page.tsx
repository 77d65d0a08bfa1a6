import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { chosenValues } from '#components/form/chooser-names.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { rowValues } from '#components/form/row-values.ts'
import { MissingSigns } from '#components/project/missing-signs.tsx'
import { ProjectFields } from '#components/project/project-fields.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { amountText } from '#domain/project/parse-amount.ts'
import { listImageNames } from '#services/media/list-image-names.ts'
import { findProjectForStaff } from '#services/project/project-queries.ts'
import { ChangeRecordPage } from '../../../record-page.tsx'
import { changeProjectAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Zmiana projektu' }

export default async function Page({ params }: { params: Promise<{ projectId: string }> }) {
  const staff = await requireStaff(mayManageRecords)
  const projectId = recordNumber((await params).projectId)
  const project = findProjectForStaff(staff.context, projectId) ?? notFound()
  const { title, titleEn, programme, mechanism, sentence, description, sourceUrl, fundings, logos } = project
  const used = listImageNames(
    staff.context,
    logos.flatMap(({ mediaId }) => mediaId ?? []),
  )
  const imageName = (mediaId: number) => used.get(mediaId) ?? `obraz nr ${mediaId}`
  return (
    <ChangeRecordPage
      staff={staff}
      current="/panel/projekty"
      list={{ label: 'Projekty', href: '/panel/projekty' }}
      title={title}
      above={<MissingSigns signs={logos.map(({ name, image }) => ({ name, hasImage: image !== null }))} />}
      actions={<a href={`/projekty#${project.slug}`}>Zobacz na stronie</a>}
      action={changeProjectAction}
      record={{ field: 'projectId', id: projectId, lockVersion: project.lockVersion }}
      values={{
        ...{ title, titleEn, programme, mechanism, sentence, description, sourceUrl },
        ...dateFields('starts', project.startsEdtf),
        ...dateFields('ends', project.endsEdtf),
        ...rowValues(
          'fundings',
          fundings.map((funding) => ({ ...funding, amountMinor: amountText(funding.amountMinor) })),
        ),
        ...rowValues(
          'logos',
          logos.map(({ name, mediaId, alt }) => ({
            ...{ name, alt },
            ...chosenValues('mediaId', mediaId === null ? null : { value: mediaId, label: imageName(mediaId) }),
          })),
        ),
      }}
    >
      <ProjectFields />
    </ChangeRecordPage>
  )
}
