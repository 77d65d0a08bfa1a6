import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { dateFields } from '#components/form/date-fields.ts'
import type { InitialValues } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { ArchiveFields, SuccessorField } from '#components/panel/article/archive-fields.tsx'
import { ChangeNoteField } from '#components/panel/article/change-note-field.tsx'
import type { ConfirmedAction } from '#components/panel/article/confirmed-action.ts'
import { MomentFields } from '#components/panel/article/moment-fields.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { turnOf } from '#domain/article/due-moment.ts'
import type { PublishIssue } from '#domain/article/publish-issues.ts'
import { typeset } from '#domain/text/typography.ts'
import { formatWarsawTime, warsawDay } from '#domain/warsaw-time.ts'
import { listActiveWritersForStaff } from '#services/account/account-queries.ts'
import {
  listLeftOutIssues,
  listOpenIssues,
  listUnarchiveIssues,
  type StaffArticleFound,
} from '#services/article/find-staff-article.ts'
import { ProposalFields } from '../../../../proposal-fields.tsx'

type Asked = { readonly staff: Staff; readonly article: StaffArticleFound }

type Question = {
  readonly tone?: 'danger'
  /** What has to be said with it. */
  readonly form?: (asked: Asked) => { readonly values: InitialValues; readonly fields: ReactNode }
  /** Where it would be refused anyway: what has to be in order first, and what to do about it. */
  readonly first?: { readonly issues: (asked: Asked) => readonly PublishIssue[]; readonly advice: string }
}

const COMPLETE_IT = 'Uzupełnij tekst w edytorze, a potem opublikuj.'

/** What is asked on the page of each action, beside the effect itself. */
export const questions: Readonly<Record<ConfirmedAction, Question>> = {
  publish: { first: { issues: issuesOfOpenRevision, advice: COMPLETE_IT } },
  'publish-changes': {
    first: { issues: issuesOfOpenRevision, advice: COMPLETE_IT },
    form: ({ article }) =>
      article.isFourEyes
        ? { values: {}, fields: null }
        : { values: { changeNote: article.open?.changeNote }, fields: <ChangeNoteField /> },
  },
  approve: {
    first: { issues: allIssuesOfOpenRevision, advice: 'Zwróć tekst do poprawy albo popraw go sam w edytorze.' },
  },
  'publish-urgently': {
    tone: 'danger',
    first: { issues: issuesOfOpenRevision, advice: COMPLETE_IT },
    form: ({ article }) => ({
      values: { changeNote: article.open?.changeNote },
      fields: (
        <>
          <TextArea
            name="reason"
            label="Dlaczego nie może to czekać"
            hint="Przeczyta to osoba, która potwierdzi albo cofnie publikację. Czytelnicy tego nie zobaczą."
            rows={3}
          />
          {article.slug !== null && <ChangeNoteField />}
        </>
      ),
    }),
  },
  'confirm-urgent': { form: ({ article }) => ({ values: {}, fields: <UrgentReason article={article} /> }) },
  'revert-urgent': {
    tone: 'danger',
    form: ({ article }) => ({
      values: {},
      fields: (
        <>
          <UrgentReason article={article} />
          <TextArea
            name="note"
            label="Co powiedzieć czytelnikom"
            hint="Zobaczą to przy dacie zmiany albo pod adresem wycofanego artykułu. Jedno zdanie wystarczy."
            rows={3}
          />
        </>
      ),
    }),
  },
  schedule: {
    first: { issues: issuesOfOpenRevision, advice: 'Uzupełnij tekst w edytorze, a potem zaplanuj publikację.' },
    form: ({ article }) => ({
      values: { changeNote: article.open?.changeNote, hour: '9.00' },
      fields: (
        <>
          <MomentFields />
          {article.publicState === 'published' && !article.isFourEyes && <ChangeNoteField />}
        </>
      ),
    }),
  },
  submit: {
    first: {
      issues: ({ article }) => listLeftOutIssues(article),
      advice: 'Popraw tekst w edytorze, a potem przekaż go do zatwierdzenia.',
    },
  },
  return: { form: () => ({ values: {}, fields: <TextArea name="note" label="Co poprawić" /> }) },
  'take-back': {},
  reschedule: {
    form: ({ article }) => ({ values: formerMoment(article.open?.dueAt ?? null), fields: <MomentFields /> }),
  },
  unschedule: {},
  'bring-back': {
    first: {
      issues: ({ staff: { context }, article }) => listUnarchiveIssues(context, article),
      advice: 'Popraw tekst, opublikuj zmiany w archiwum, a potem przywróć artykuł.',
    },
  },
  discard: { tone: 'danger' },
  duplicate: { form: () => ({ values: { draftKey: randomUUID() }, fields: <HiddenValue name="draftKey" /> }) },
  'hand-over': {
    form: ({ staff, article }) => ({
      values: { toAccountId: article.open?.ownerId },
      fields: (
        <SelectField
          name="toAccountId"
          label="Kto ma prowadzić szkic"
          empty="Wybierz osobę"
          choices={listActiveWritersForStaff(staff.context).map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      ),
    }),
  },
  archive: {
    form: ({ article }) => ({ values: {}, fields: <ArchiveFields butFor={article.id} /> }),
  },
  withdraw: {
    tone: 'danger',
    form: ({ staff, article }) => ({
      values: {},
      fields: (
        <>
          <TextArea
            name="reason"
            label="Powód"
            hint="Czytelnicy zobaczą go pod adresem artykułu. Jedno zdanie wystarczy."
            rows={3}
          />
          <SuccessorField butFor={article.id} />
          <ProposalFields context={staff.context} />
        </>
      ),
    }),
  },
  bin: { tone: 'danger' },
}

/** What is asked for on the page itself is not said to be missing. */
function issuesOfOpenRevision({ staff: { context }, article }: Asked): readonly PublishIssue[] {
  return listOpenIssues(context, article).filter(({ field, key }) => field !== 'changeNote' || key === 'left-out')
}

/** Whoever approves can add nothing: what is missing is said in full. */
function allIssuesOfOpenRevision({ staff: { context }, article }: Asked): readonly PublishIssue[] {
  return listOpenIssues(context, article)
}

/** Why it could not wait, for whoever decides on it now. */
function UrgentReason({ article: { urgent } }: Pick<Asked, 'article'>) {
  if (urgent === null) return null
  return (
    <p>
      {typeset(`Powód pilnej publikacji: ${urgent.urgent.reason} Termin: `)}
      <PolishMoment at={urgent.urgent.confirmBy} />
    </p>
  )
}

function formerMoment(dueAt: number | null): InitialValues {
  return dueAt === null
    ? {}
    : { ...dateFields('day', warsawDay(dueAt)), hour: formatWarsawTime(dueAt), turn: turnOf(dueAt) }
}
