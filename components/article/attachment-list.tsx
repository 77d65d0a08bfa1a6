import { typeset } from '#domain/text/typography.ts'
import type { AttachmentView } from './article-view.ts'
import { fileSize } from './file-size.ts'
import { attachmentAccessibilityLabels } from './labels.ts'

/** Files with what one wants to know before opening them: kind, size, language, accessibility. */
export function AttachmentList({ attachments }: { attachments: readonly AttachmentView[] }) {
  if (attachments.length === 0) return null
  return (
    <section aria-labelledby="zalaczniki">
      <h2 id="zalaczniki" className="section-title">
        Załączniki
      </h2>
      <ul className="attachment-list">
        {attachments.map((attachment) => (
          <li key={attachment.href}>
            <a href={attachment.href} hrefLang={attachment.language?.code}>
              {typeset(attachment.title)} ({attachment.format}, {typeset(fileSize(attachment.bytes))})
            </a>
            <p className="quiet">
              {attachment.language !== null && `${attachment.language.name} · `}
              {typeset(attachmentAccessibilityLabels[attachment.accessibility])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
