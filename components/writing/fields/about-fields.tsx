'use client'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { proposedSlug } from '../form-text.ts'
import type { Writer } from '../use-writer.ts'
import type { WritingView } from '../writing-view.ts'
import { TagsInput } from './tags-input.tsx'
import { TeamsInput } from './teams-input.tsx'
import { LineInput } from './text-fields.tsx'
import { WriterField } from './writer-field.tsx'

type Props = {
  readonly view: WritingView
  readonly writer: Writer
  /** Teams that the text itself names. */
  readonly named: readonly VoivodeshipCode[]
  readonly onBlur: () => void
}

/** Where the article stands and what it is about. */
export function AboutFields({ view, writer: { text, write, announce }, named, onBlur }: Props) {
  const follows = view.currentSlug === null ? 'adres z tytułu' : 'adres zostaje bez zmian'
  return (
    <>
      <LineInput
        name="slug"
        label={textFieldLabels.slug}
        hint={`/aktualnosci/${proposedSlug(text, view.currentSlug)}. Puste pole: ${follows}. Dawny adres zawsze prowadzi do nowego.`}
        isOptional
        value={text.slug ?? ''}
        onChange={(slug) => write({ slug: slug === '' ? null : slug })}
        onBlur={onBlur}
      />
      <TagsInput
        label={textFieldLabels.tagIds}
        names={view.tagNames}
        chosen={text.tagIds}
        onChange={(tagIds) => write({ tagIds })}
        announce={announce}
      />
      <TeamsInput
        label={textFieldLabels.voivodeships}
        chosen={text.voivodeships}
        named={named}
        onChange={(voivodeships) => write({ voivodeships })}
      />
      <WriterField name="projectId" label={textFieldLabels.projectId} isOptional>
        {(control) => (
          <select
            {...control}
            className="control control-full"
            value={text.projectId ?? ''}
            onChange={({ target }) => write({ projectId: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">bez projektu</option>
            {view.projects.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </WriterField>
    </>
  )
}
