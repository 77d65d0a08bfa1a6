import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { AttachmentUse } from '#domain/article/article-text.ts'
import { markContradictions } from '#domain/attachment/mark-contradictions.ts'
import { typeset } from '#domain/text/typography.ts'
import type { FileFacts } from '../upload.ts'

type Props = { readonly file: FileFacts | null; readonly use: AttachmentUse }

/** Where what is said of a file cannot be what the file is: said at once, under the fields that say it. */
export function FileContradictions({ file, use }: Props) {
  const found = file === null ? [] : markContradictions({ ...use, ...file })
  return (
    <div role="status" className="file-contradictions">
      {found.map(({ key, ...context }) => (
        <p key={key} className="file-contradiction">
          <Icon name="info" />
          <span>
            {typeset(textIssueSentence({ field: 'attachments', key, context: { title: use.title, ...context } }))}
          </span>
        </p>
      ))}
    </div>
  )
}
