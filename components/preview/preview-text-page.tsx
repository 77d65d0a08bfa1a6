import type { ReactNode } from 'react'
import type { AttachmentView, LeadImageView } from '#components/article/article-view.ts'
import { AttachmentList } from '#components/article/attachment-list.tsx'
import { EditorNote } from '#components/article/editor-note.tsx'
import { LeadImage } from '#components/article/lead-image.tsx'
import { PassageLink } from '#components/comment/passage-link.tsx'
import type { FormActionProp } from '#components/form/form-state.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { type Passage, SUMMARY_PASSAGE, TITLE_PASSAGE } from '#domain/comment/passages.ts'
import { readingAddress } from '#domain/preview/preview-link.ts'
import { typeset } from '#domain/text/typography.ts'
import { ConfirmForm, OutsiderCommentForm } from './outsider-forms.tsx'
import { OutsiderFrame } from './outsider-frame.tsx'

export type PreviewTextView = {
  readonly title: string
  readonly summary: string
  readonly lead: LeadImageView | null
  readonly editorNote: string | null
  /** Those that are not in the text. */
  readonly attachments: readonly AttachmentView[]
  /** How many images were replaced or deleted since, and are not shown. */
  readonly missingImages: number
  /** ms UTC. */
  readonly expiresAt: number
  /** The body, with what stands under each of its passages. */
  readonly renderBody: (renderAfter: (passageId: string) => ReactNode) => ReactNode
}

type Props = {
  readonly siteName: string
  readonly readingSecret: string
  readonly text: PreviewTextView
  readonly passages: readonly Passage[]
  /** The passage that is being commented; null = the whole text. */
  readonly chosen: Passage | null
  /** What was just sent. */
  readonly sent: 'uwaga' | 'potwierdzenie' | null
  readonly comment: FormActionProp
  readonly confirm: FormActionProp
}

const sentWords = {
  uwaga: 'Wysłano uwagę. Redakcja ma ją przy tekście.',
  potwierdzenie: 'Wysłano potwierdzenie. Redakcja ma je przy tekście.',
} as const

/** A text before its publication, for somebody without an account. */
export function PreviewTextPage(props: Props) {
  const { siteName, readingSecret, text, passages, chosen, sent } = props
  const address = readingAddress(readingSecret)
  const form = (passage: Passage | null) => (
    <OutsiderCommentForm {...{ readingSecret, passage, address }} action={props.comment} />
  )
  const after = (passageId: string) => {
    const passage = passages.find(({ id }) => id === passageId)
    if (!passage) return null
    return passage.id === chosen?.id ? form(passage) : <PassageLink passage={passage} address={address} />
  }
  return (
    <OutsiderFrame siteName={siteName}>
      <div className="outsider-notice">
        <p>
          <strong>{typeset('To jest podgląd dla wybranych osób, a nie strona portalu.')}</strong>
        </p>
        <p>
          Działa do: <PolishMoment at={text.expiresAt} />. <a href="#uwaga">Dodaj uwagę</a> albo{' '}
          <a href="#potwierdzenie">potwierdź treść</a>.
        </p>
      </div>
      <div role="status" className="done-place">
        {sent !== null && <p className="done-message">{typeset(sentWords[sent])}</p>}
      </div>
      <article className="outsider-text">
        <h1>{typeset(text.title === '' ? 'Artykuł bez tytułu' : text.title)}</h1>
        {after(TITLE_PASSAGE)}
        {text.summary !== '' && <p className="writer-summary">{typeset(text.summary)}</p>}
        {after(SUMMARY_PASSAGE)}
        {text.lead !== null && <LeadImage {...text.lead} />}
        {text.missingImages > 0 && (
          <p className="quiet">{typeset('Obraz z tego tekstu zmieniono później, więc go tu nie widać.')}</p>
        )}
        {text.renderBody(after)}
        <EditorNote notes={text.editorNote === null ? [] : [text.editorNote]} />
        <AttachmentList attachments={text.attachments} />
      </article>
      {chosen === null ? (
        form(null)
      ) : (
        <p>
          <a href={`${address}#uwaga`}>{typeset('Napisz uwagę do całego tekstu')}</a>
        </p>
      )}
      <ConfirmForm readingSecret={readingSecret} action={props.confirm} />
    </OutsiderFrame>
  )
}
