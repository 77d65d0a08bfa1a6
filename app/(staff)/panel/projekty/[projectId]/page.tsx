import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { rowValues } from '#components/form/row-values.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { ProjectFields } from '#components/project/project-fields.tsx'
import { amountText } from '#domain/project/parse-amount.ts'
import { findProjectWithParts } from '#services/project/project-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { changeProjectAction } from '../actions.ts'
import { imageChoices } from '../image-choices.ts'

export const metadata: Metadata = { title: 'Zmiana projektu' }

export default async function Page({ params }: { params: Promise<{ projectId: string }> }) {
  const staff = await requireStaff('editor')
  const projectId = recordNumber((await params).projectId)
  const project = findProjectWithParts(staff.context.db, projectId) ?? notFound()
  const { title, titleEn, programme, mechanism, sentence, description, sourceUrl, fundings, logos } = project
  return (
    <PanelPage
      staff={staff}
      current="/panel/projekty"
      title={title}
      crumbs={[{ label: 'Projekty', href: '/panel/projekty' }]}
      actions={<a href={`/projekty#${project.slug}`}>Zobacz na stronie</a>}
      width="reading"
    >
      <StaffForm
        action={changeProjectAction}
        values={{
          projectId,
          seenLockVersion: project.lockVersion,
          ...{ title, titleEn, programme, mechanism, sentence, description, sourceUrl },
          ...dateFields('starts', project.startsEdtf),
          ...dateFields('ends', project.endsEdtf),
          ...rowValues(
            'fundings',
            fundings.map((funding) => ({ ...funding, amountMinor: amountText(funding.amountMinor) })),
          ),
          ...rowValues(
            'logos',
            logos.map(({ name, mediaId, alt }) => ({ name, mediaId, alt })),
          ),
        }}
        submit="Zapisz"
        reload={`/panel/projekty/${projectId}`}
        beside={<a href="/panel/projekty">Anuluj</a>}
      >
        <HiddenValue name="projectId" />
        <HiddenValue name="seenLockVersion" />
        <ProjectFields
          images={imageChoices(
            staff.context.db,
            logos.map(({ mediaId }) => mediaId),
          )}
        />
      </StaffForm>
    </PanelPage>
  )
}
