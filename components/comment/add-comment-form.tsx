import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { MAX_QUOTE } from '#domain/comment/comment-limits.ts'
import type { Passage } from '#domain/comment/passages.ts'
import { typeset } from '#domain/text/typography.ts'
import { MentionField } from './mention-field.tsx'
import { mentionHint } from './mention-hint.ts'
import { QuoteField } from './quote-field.tsx'
import type { CommentActions, PeopleToMention } from './thread-view.ts'

type Props = {
  readonly articleId: number
  /** null = the whole text. */
  readonly passage: Passage | null
  /** Words chosen already; null = the whole passage. */
  readonly quote: string | null
  readonly address: string
  readonly people: PeopleToMention
  readonly actions: CommentActions
}

/** A new comment on a passage, at its place, or on the whole text. */
export function AddCommentForm({ articleId, passage, quote, address, people, actions }: Props) {
  const whole = passage === null || passage.text.length > MAX_QUOTE ? '' : passage.text
  const values = { articleId, passageId: passage?.id ?? '', quote: quote ?? whole, words: '' }
  return (
    <section id="uwaga" className="comment-form" aria-labelledby="uwaga-tytul">
      <h2 id="uwaga-tytul">{passage === null ? typeset('Uwaga do całego tekstu') : 'Uwaga do fragmentu'}</h2>
      <StaffForm
        action={actions.add}
        values={values}
        submit="Dodaj uwagę"
        reload={address}
        beside={
          <a className="button" href={address}>
            Anuluj
          </a>
        }
      >
        <HiddenValue name="articleId" />
        <HiddenValue name="passageId" />
        {passage === null ? null : <QuoteField passage={passage} />}
        <MentionField name="words" label="Uwaga" hint={mentionHint(people)} />
      </StaffForm>
    </section>
  )
}
