'use client'
import { type ComponentProps, useContext } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { AboutFields } from '../fields/about-fields.tsx'
import { DateInput } from '../fields/date-input.tsx'
import { NoteFields } from '../fields/note-fields.tsx'
import { ProblemsContext } from '../fields/writer-field.tsx'
import { isAnyRefused } from './is-any-refused.ts'
import { RailSection } from './rail-section.tsx'

const dates = ['event', 'validUntil', 'firstPublished'] as const
const fields = [
  'slug',
  'tagIds',
  'voivodeships',
  'projectId',
  ...dates,
  'updateKind',
  'erratumWrong',
  'erratumRight',
  'erratumDays',
  'changeNote',
  'editorNote',
  'producerUnit',
  'producerPosition',
] as const

/** "Dane": address, tags, teams, project, dates, what was changed and who answers for the text. */
export function DataSection(props: ComponentProps<typeof AboutFields>) {
  const { view, writer, onBlur } = props
  const { text, write } = writer
  const isRefused = isAnyRefused(useContext(ProblemsContext), fields)
  return (
    <RailSection id="pola-o-artykule" title="Dane" isRefused={isRefused}>
      <AboutFields {...props} />
      {dates.map((field) => (
        <DateInput
          key={field}
          name={field}
          legend={textFieldLabels[field]}
          value={text[field]}
          onChange={(value) => write({ [field]: value })}
          onBlur={onBlur}
        />
      ))}
      <NoteFields text={text} write={write} occasion={view.occasion} onBlur={onBlur} />
    </RailSection>
  )
}
