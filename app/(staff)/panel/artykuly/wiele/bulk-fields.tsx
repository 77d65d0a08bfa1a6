import type { ComponentProps } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { ArchiveFields, OwnSuccessorFields } from '#components/panel/article/archive-fields.tsx'
import { MomentFields } from '#components/panel/article/moment-fields.tsx'
import { ChangeNoteField } from '#components/panel/bulk/change-note-field.tsx'
import { ReplaceFields } from '#components/panel/phrase/replace-fields.tsx'
import type { BulkAction } from '#domain/bulk/bulk-action.ts'
import { listActiveWritersForStaff } from '#services/account/account-queries.ts'
import { ownSuccessorField } from './bulk-form.ts'

type Props = {
  readonly staff: Staff
  readonly action: BulkAction
  /** The chosen articles, where each is to have a successor of its own; null = one for all. */
  readonly apart: ComponentProps<typeof OwnSuccessorFields>['articles'] | null
}

/** What has to be said with an action, once for all articles. */
export function BulkFields({ staff: { context }, action, apart }: Props) {
  switch (action) {
    case 'archive':
      return apart === null ? (
        <ArchiveFields butFor={null} />
      ) : (
        <ArchiveFields butFor={null} successor={<OwnSuccessorFields articles={apart} nameOf={ownSuccessorField} />} />
      )
    case 'add-tag':
    case 'remove-tag':
      return <ChooserField name="tagId" label="Tag" chooser="tag" hint="Wpisz nazwę i wybierz tag z listy." />
    case 'hand-over':
      return (
        <SelectField
          name="toAccountId"
          label="Kto ma prowadzić szkice"
          empty="Wybierz osobę"
          choices={listActiveWritersForStaff(context).map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )
    case 'schedule':
      return <MomentFields />
    case 'plan-archiving':
      return (
        <>
          <MomentFields legend="Dzień przeniesienia do archiwum" />
          <ArchiveFields butFor={null} />
        </>
      )
    case 'keep-published':
      return <PartialDateField name="until" legend="Zostaw do" hint="Ostatni dzień: dzień, miesiąc i rok." />
    case 'replace':
      return <ReplaceFields />
    case 'fix-links':
      return <ChangeNoteField />
    case 'submit':
    case 'publish':
    case 'bin':
    case 'restore':
      return null
  }
}
