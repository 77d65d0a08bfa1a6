import type { AttachmentView } from '#components/article/article-view.ts'
import { fileSize } from '#components/article/file-size.ts'
import { attachmentAccessibilityLabels } from '#components/article/labels.ts'
import { typeset } from '#domain/text/typography.ts'
import { languageLabel } from './labels.ts'

type Props = { readonly attachment: AttachmentView | undefined }

/** A file inside the text. The link itself says format, size and language, so that nobody opens it to find out. */
export function AttachmentLine({ attachment }: Props) {
  if (attachment === undefined) return null
  const { title, href, format, bytes, language, accessibility } = attachment
  const facts = [format, fileSize(bytes)]
  if (language !== null && language.code !== 'pl') facts.push(languageLabel(language))
  return (
    <p className="attachment">
      <a href={href} hrefLang={language?.code}>
        {typeset(`${title} (${facts.join(', ')})`)}
      </a>{' '}
      <span className="quiet">{typeset(attachmentAccessibilityLabels[accessibility])}</span>
    </p>
  )
}
