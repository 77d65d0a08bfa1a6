'use client'
import { AltFields } from '#components/editor/dialogs/alt-fields.tsx'
import type { EditorImage } from '#components/editor/schema/editor-records.ts'
import type { LeadImage } from '#domain/article/article-text.ts'
import { LeadCropFields } from './lead-crop-fields.tsx'

export type LeadImageWordsProps = {
  readonly value: LeadImage
  readonly file: EditorImage | null
  readonly onChange: (value: LeadImage) => void
}

/** The words of a lead image, and what of it is seen. */
export default function LeadImageWords({ value, file, onChange }: LeadImageWordsProps) {
  return (
    <>
      <AltFields
        mediaId={value.mediaId}
        words={value}
        onChange={(words) => onChange({ ...value, ...words, caption: words.caption || null })}
      />
      {file !== null && (
        <LeadCropFields file={file} crop={value.crop ?? null} onChange={(crop) => onChange({ ...value, crop })} />
      )}
    </>
  )
}
