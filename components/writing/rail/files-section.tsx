'use client'
import { useContext } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { AttachmentsInput } from '../fields/attachments-input.tsx'
import { LeadImageInput } from '../fields/lead-image-input.tsx'
import { ProblemsContext } from '../fields/writer-field.tsx'
import type { Writer } from '../use-writer.ts'
import { isAnyRefused } from './is-any-refused.ts'
import { RailSection } from './rail-section.tsx'

type Props = {
  readonly writer: Writer
  readonly services: EditorServices
  /** Files that stand in the text: they cannot leave the list. */
  readonly inText: readonly number[]
}

/** "Obrazy i pliki": the picture above the text and the files on the article's list. */
export function FilesSection({ writer: { text, write }, services, inText }: Props) {
  const isRefused = isAnyRefused(useContext(ProblemsContext), ['leadImage', 'attachments'])
  return (
    <RailSection id="pola-obraz-i-pliki" title="Obrazy i pliki" isRefused={isRefused}>
      <LeadImageInput
        legend={textFieldLabels.leadImage}
        value={text.leadImage}
        services={services}
        onChange={(leadImage) => write({ leadImage })}
      />
      <AttachmentsInput
        legend={textFieldLabels.attachments}
        uses={text.attachments}
        inText={inText}
        services={services}
        onChange={(attachments) => write({ attachments })}
      />
    </RailSection>
  )
}
