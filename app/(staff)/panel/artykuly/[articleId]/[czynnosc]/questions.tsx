import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import type { InitialValues } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { ArchiveFields, SuccessorField } from '#components/panel/article/archive-fields.tsx'
import type { ConfirmedAction } from '#components/panel/article/confirmed-action.ts'
import { FoundChanges } from '#components/panel/article/found-changes.tsx'
import { MomentFields } from '#components/panel/article/moment-fields.tsx'
import { UpdateFields, updateValues } from '#components/panel/article/update-fields.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import type { PublishIssue } from '#domain/article/publish-issues.ts'
import { plainUpdate } from '#domain/article/update-kind.ts'
import { typeset } from '#domain/text/typography.ts'
import { listActiveWritersForStaff } from '#services/account/account-queries.ts'
import {
  listLeftOutIssues,
  listOpenIssues,
  listUnarchiveIssues,
  listUpdateFindings,
  type StaffArticleFound,
} from '#services/article/find-staff-article.ts'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { archivePlanForm } from './archive-plan-form.tsx'
import { momentValues } from './moment-values.ts'

type Asked = { readonly staff: Staff; readonly article: StaffArticleFound }

type Question = {
  readonly tone?: 'danger'
  /** What is to be known before. */
  readonly before?: (asked: Asked) => ReactNode
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
    before: measured(null),
    form: ({ article }) =>
      article.isFourEyes
        ? { values: {}, fields: null }
        : { values: updateValues(article.open), fields: <UpdateFields /> },
  },
  approve: {
    before: measured('own'),
    first: { issues: allIssuesOfOpenRevision, advice: 'Zwróć tekst do poprawy albo popraw go sam w edytorze.' },
  },
  'publish-urgently': {
    tone: 'danger',
    before: measured(null),
    first: { issues: issuesOfOpenRevision, advice: COMPLETE_IT },
    form: ({ article }) => ({
      values: article.slug === null ? {} : updateValues(article.open),
      fields: (
        <>
          <TextArea
            name="reason"
            label="Dlaczego nie może to czekać"
            hint="Przeczyta to osoba, która potwierdzi albo cofnie publikację. Czytelnicy tego nie zobaczą."
            rows={3}
          />
          {article.slug !== null && <UpdateFields />}
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
    before: measured(null),
    first: { issues: issuesOfOpenRevision, advice: 'Uzupełnij tekst w edytorze, a potem zaplanuj publikację.' },
    form: ({ article }) => ({
      values: { ...updateValues(article.open), hour: '9.00' },
      fields: (
        <>
          <MomentFields />
          {article.publicState === 'published' && !article.isFourEyes && <UpdateFields />}
        </>
      ),
    }),
  },
  submit: {
    before: measured('own'),
    first: {
      issues: ({ article }) => listLeftOutIssues(article),
      advice: 'Popraw tekst w edytorze, a potem przekaż go do zatwierdzenia.',
    },
  },
  return: { form: () => ({ values: {}, fields: <TextArea name="note" label="Co poprawić" /> }) },
  'take-back': {},
  reschedule: {
    form: ({ article: { open } }) => ({
      values: open?.dueAt ? momentValues(open.dueAt) : {},
      fields: <MomentFields />,
    }),
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
  'plan-archiving': { form: archivePlanForm },
  'replan-archiving': { form: archivePlanForm },
  'cancel-archiving': {},
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

const askedHere: ReadonlySet<string> = new Set(['changeNote', ...Object.keys(plainUpdate)])

/** What is asked for on the page itself is not said to be missing. */
function issuesOfOpenRevision({ staff: { context }, article }: Asked): readonly PublishIssue[] {
  return listOpenIssues(context, article).filter(({ field, key }) => !askedHere.has(field) || key === 'left-out')
}

/** Whoever approves can add nothing: what is missing is said in full. Of what kind the update is, is theirs to decide. */
function allIssuesOfOpenRevision({ staff: { context }, article }: Asked): readonly PublishIssue[] {
  return listOpenIssues(context, article).filter(({ key }) => key !== 'not-editorial')
}

/** What a text changes of the one that readers have. `own`: with the kind that it says; null = the page asks for it. */
function measured(kind: 'own' | null) {
  return ({ staff: { context }, article }: Asked) => {
    if (article.live === null || article.open === null) return null
    const isAsked = kind === null && !article.isFourEyes
    return (
      <FoundChanges findings={listUpdateFindings(context, article)} kind={isAsked ? null : article.open.updateKind} />
    )
  }
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
