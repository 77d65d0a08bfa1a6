import { PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { SaidComment } from './thread-view.ts'

/** What was said in a thread, each thing with who said it and when. */
export function SaidComments({ comments }: { readonly comments: readonly SaidComment[] }) {
  return comments.map(({ id, author, signedName, words, writtenAt }) => (
    <div key={id} className="comment">
      <p className="comment-writer">
        {author === null ? (
          <>
            z podglądu, podpisano: <strong>{signedName}</strong>
          </>
        ) : (
          <strong>{author}</strong>
        )}{' '}
        <span className="quiet">
          <PolishMoment at={writtenAt} />
        </span>
      </p>
      <p className="comment-words">{typeset(words)}</p>
    </div>
  ))
}
