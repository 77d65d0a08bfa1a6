import type { Staff } from '#app/_server/staff.ts'
import { chosenValues } from '#components/form/chooser-names.ts'
import type { InitialValues } from '#components/form/form-state.ts'
import { ArchiveFields } from '#components/panel/article/archive-fields.tsx'
import { MomentFields } from '#components/panel/article/moment-fields.tsx'
import type { StaffArticleFound } from '#services/article/find-staff-article.ts'
import { findChosenArticle } from '#services/choice/article-choices.ts'
import { momentValues } from './moment-values.ts'

type Asked = { readonly staff: Staff; readonly article: StaffArticleFound }

/** What a planned archiving is asked for; a plan that is there is changed. */
export function archivePlanForm({ staff, article: { id, archivePlan } }: Asked) {
  return {
    values: archivePlan === null ? { hour: '9.00' } : valuesOf(staff, archivePlan),
    fields: (
      <>
        <MomentFields legend="Dzień przeniesienia do archiwum" />
        <ArchiveFields butFor={id} />
      </>
    ),
  }
}

function valuesOf({ context }: Staff, plan: NonNullable<StaffArticleFound['archivePlan']>): InitialValues {
  const { dueAt, reason, reasonNote, successorId } = plan
  const successor = successorId === null ? null : findChosenArticle(context, successorId)
  const chosen = successor && { value: successor.id, label: successor.title }
  return { ...momentValues(dueAt), reason, note: reasonNote ?? '', ...chosenValues('successorId', chosen) }
}
