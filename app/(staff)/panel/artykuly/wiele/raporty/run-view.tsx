import type { Staff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { BulkReport } from '#components/panel/bulk/bulk-report.tsx'
import { chosenWords } from '#components/panel/bulk/chosen-words.ts'
import { bulkActionLabels, bulkEffects } from '#components/panel/bulk/labels.ts'
import { RunOn } from '#components/panel/bulk/run-on.tsx'
import { RunRecords } from '#components/panel/bulk/run-records.tsx'
import { Facts } from '#components/panel/facts.tsx'
import { withList } from '#components/panel/list-place.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { BULK_FIELDS, bulkActionSlugs, bulkScopeSlugs } from '#domain/bulk/bulk-choice.ts'
import { typeset } from '#domain/text/typography.ts'
import type { BulkRun } from '#services/bulk/bulk-run-queries.ts'
import { continueBulkAction } from './actions.ts'
import { PublishRun } from './publish-run.tsx'
import { recordRows } from './record-rows.ts'
import { requestFacts } from './run-facts.ts'

type Props = {
  readonly staff: Staff
  readonly run: BulkRun
  /** The list as it was left, and its filters as a link carries them. */
  readonly listHref: string
  readonly place: string
}

/** A run from its question to its report: the same page all along. */
export function RunView({ staff, run, listHref, place }: Props) {
  const { articles, records, request, question, begunAt } = run
  // Records wait for the run that publishes; there their turn comes after the articles.
  const mine = request.action === 'publish' ? [...articles, ...records] : articles
  const waiting = mine.filter(({ outcome }) => outcome === null).length
  const done = mine.filter(({ outcome }) => outcome === 'done').length
  const refused = mine.filter(({ outcome }) => outcome === 'refused').length
  const facts = [
    ...requestFacts(staff.context, run),
    ...(question === null ? [] : [{ term: 'Artykuły', value: <AllOfList question={question} /> }]),
    { term: 'Kto zlecił', value: run.askedBy },
    { term: 'Kiedy', value: <PolishMoment at={run.plannedAt} /> },
  ]
  return (
    <div className="bulk-run">
      <p className="confirm-effect">
        {typeset(summary({ waiting, done, refused, chosen: chosenWords(run), isBegun: begunAt !== null }))}
      </p>
      {begunAt === null && waiting > 0 && <p className="confirm-effect">{typeset(bulkEffects[request.action])}</p>}
      <Facts facts={facts} />
      {waiting > 0 && (
        <StaffForm
          action={continueBulkAction}
          submit={begunAt === null ? `${bulkActionLabels[request.action]} (${waiting})` : 'Kontynuuj'}
          tone={request.action === 'bin' ? 'danger' : 'main'}
          undone="Nie wykonano"
          isWork={false}
          {...(begunAt === null && { cancel: listHref })}
        >
          <input type="hidden" name="runId" value={run.id} />
          {begunAt !== null && (
            <progress className="bulk-progress" aria-label="Postęp" max={mine.length} value={mine.length - waiting} />
          )}
          <RunOn />
        </StaffForm>
      )}
      {waiting === 0 && request.action === 'bin' && done > 0 && (
        <p className="panel-actions">
          <a className="button" href={withList(restoreHref(run.id), place)}>
            Przywróć z kosza
          </a>
        </p>
      )}
      {waiting === 0 && <PublishRun staff={staff} run={run} />}
      <BulkReport rows={articles} />
      {records.length > 0 && <RunRecords rows={recordRows(staff.context, run)} />}
    </div>
  )
}

type Counts = {
  readonly waiting: number
  readonly done: number
  readonly refused: number
  readonly chosen: string
  readonly isBegun: boolean
}

function summary({ waiting, done, refused, chosen: all, isBegun }: Counts): string {
  const rest = refused === 0 ? '' : `, nie da się: ${refused}`
  if (waiting === 0 && !isBegun) return `Wybrano: ${all}. Przy żadnym nie ma nic do zrobienia.`
  if (waiting === 0) return `Wybrano: ${all}. Zrobione: ${done}${rest}.`
  if (!isBegun) return `Wybrano: ${all}. Do zrobienia: ${waiting}${rest}. Nic się jeszcze nie zmieniło.`
  return `Wybrano: ${all}. Zrobione: ${done}, do zrobienia: ${waiting}${rest}. Czynność można dokończyć w każdej chwili.`
}

function AllOfList({ question }: { readonly question: string }) {
  return <a href={question === '' ? '/panel/artykuly' : `/panel/artykuly?${question}`}>wszystkie z listy</a>
}

function restoreHref(runId: number): string {
  const parameters = {
    [BULK_FIELDS.action]: bulkActionSlugs.restore,
    [BULK_FIELDS.scope]: bulkScopeSlugs.run,
    [BULK_FIELDS.run]: String(runId),
  }
  return `/panel/artykuly/wiele?${new URLSearchParams(parameters)}`
}
