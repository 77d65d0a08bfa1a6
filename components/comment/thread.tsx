import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { MentionField } from './mention-field.tsx'
import { mentionHint } from './mention-hint.ts'
import { SaidComments } from './said-comments.tsx'
import type { CommentActions, PeopleToMention, ThreadView } from './thread-view.ts'

type Props = {
  readonly thread: ThreadView
  /** Whether its words have to be said: not where they are the whole passage beside it. */
  readonly isQuoted: boolean
  /** Of the page, without a question. */
  readonly address: string
  /** Whether it is being answered now. */
  readonly isAnswered: boolean
  readonly people: PeopleToMention
  readonly actions: CommentActions
}

/** What is said in one place, with what can be done about it. */
export function Thread({ thread, isQuoted, address, isAnswered, people, actions }: Props) {
  const { id, comments, resolvedAt, resolvedBy } = thread
  const values = { threadId: id }
  return (
    <article id={`watek-${id}`} className="thread" aria-label={`Uwaga nr ${id}`}>
      {isQuoted && <Quote thread={thread} />}
      <SaidComments comments={comments} />
      {resolvedAt !== null ? (
        <>
          <p className="quiet">
            Załatwiono <PolishMoment at={resolvedAt} />
            {resolvedBy !== null && `, ${resolvedBy}`}
          </p>
          <StaffForm action={actions.reopen} values={values} submit="Otwórz ponownie" tone="plain" isWork={false}>
            <HiddenValue name="threadId" />
          </StaffForm>
        </>
      ) : isAnswered ? (
        <StaffForm
          action={actions.answer}
          values={{ ...values, words: '' }}
          submit="Dodaj odpowiedź"
          reload={address}
          beside={
            <a className="button" href={address}>
              Anuluj
            </a>
          }
        >
          <HiddenValue name="threadId" />
          <MentionField name="words" label="Odpowiedź" hint={mentionHint(people)} />
        </StaffForm>
      ) : (
        <div className="thread-steps">
          <a href={`${address}?watek=${id}#watek-${id}`}>
            Odpowiedz<span className="visually-hidden"> na uwagę nr {id}</span>
          </a>
          <StaffForm action={actions.resolve} values={values} submit="Załatwione" tone="plain" isWork={false}>
            <HiddenValue name="threadId" />
          </StaffForm>
        </div>
      )}
    </article>
  )
}

/** The words it was put on; said in full where the text does not show them any more. */
function Quote({ thread: { quote, place } }: { readonly thread: ThreadView }) {
  if (quote === null || quote === '') return null
  const words = <q>{typeset(quote)}</q>
  if (place === null) return <p className="thread-quote">Fragment usunięto: {words}</p>
  if (place.isSimilar) return <p className="thread-quote">Fragment zmieniono. Przedtem: {words}</p>
  return <p className="thread-quote">{words}</p>
}
