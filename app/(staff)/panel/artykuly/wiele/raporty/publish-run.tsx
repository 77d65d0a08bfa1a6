import type { Staff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { isPossibleInBulk, mayActInBulk } from '#domain/bulk/bulk-action.ts'
import { BULK_FIELDS, bulkActionSlugs, bulkScopeSlugs } from '#domain/bulk/bulk-choice.ts'
import type { BulkRun } from '#services/bulk/bulk-run-queries.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { prepareBulkAction } from '../actions.ts'

type Props = { readonly staff: Staff; readonly run: BulkRun }

/** What follows when a run has made drafts: all of them are published, or handed over, in one go. Each asks once more. */
export function PublishRun({ staff: { context }, run }: Props) {
  const made = run.articles.filter(({ outcome }) => outcome === 'done')
  const isFourEyes = readSettingsForStaff(context)['four-eyes'] === 'on'
  const canBe = (action: 'publish' | 'submit') =>
    mayActInBulk(context.actor, action) &&
    made.some((one) => isPossibleInBulk(action, { ...one, isFourEyes, urgent: null }, false))
  const hasRecords = mayActInBulk(context.actor, 'publish') && run.records.some(({ outcome }) => outcome === null)
  const [isPublishable, isSubmittable] = [canBe('publish') || hasRecords, canBe('submit')]
  if (!isPublishable && !isSubmittable) return null
  return (
    <div className="run-steps">
      {isPublishable && <Step run={run} action="publish" words="Opublikuj zmiany" />}
      {isSubmittable && <Step run={run} action="submit" words="Przekaż do zatwierdzenia" />}
    </div>
  )
}

type StepProps = { readonly run: BulkRun; readonly action: 'publish' | 'submit'; readonly words: string }

function Step({ run, action, words }: StepProps) {
  return (
    <StaffForm
      action={prepareBulkAction}
      submit={words}
      tone={action === 'publish' ? 'main' : 'plain'}
      undone="Nie sprawdzono"
      isWork={false}
    >
      <input type="hidden" name={BULK_FIELDS.action} value={bulkActionSlugs[action]} />
      <input type="hidden" name={BULK_FIELDS.scope} value={bulkScopeSlugs.run} />
      <input type="hidden" name={BULK_FIELDS.run} value={run.id} />
    </StaffForm>
  )
}
