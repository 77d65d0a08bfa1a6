import { QuoteField } from '#components/comment/quote-field.tsx'
import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { MAX_QUOTE } from '#domain/comment/comment-limits.ts'
import type { Passage } from '#domain/comment/passages.ts'
import { typeset } from '#domain/text/typography.ts'

type CommentProps = {
  readonly readingSecret: string
  /** null = the whole text. */
  readonly passage: Passage | null
  readonly address: string
  readonly action: FormActionProp
}

/** A comment under a name that nobody checks. */
export function OutsiderCommentForm({ readingSecret, passage, address, action }: CommentProps) {
  const values = {
    readingSecret,
    passageId: passage?.id ?? '',
    quote: passage === null || passage.text.length > MAX_QUOTE ? '' : passage.text,
    words: '',
    signedName: '',
  }
  return (
    <section id="uwaga" className="comment-form" aria-labelledby="uwaga-tytul">
      <h2 id="uwaga-tytul">{passage === null ? typeset('Uwaga do całego tekstu') : 'Uwaga do fragmentu'}</h2>
      {passage === null && <p className="quiet">{typeset('Uwagę do fragmentu dodasz odnośnikiem przy nim.')}</p>}
      <StaffForm
        action={action}
        values={values}
        submit="Wyślij uwagę"
        undone="Nie wysłano"
        beside={
          passage !== null && (
            <a className="button" href={address}>
              Anuluj
            </a>
          )
        }
      >
        <HiddenValue name="readingSecret" />
        <HiddenValue name="passageId" />
        {passage === null ? null : <QuoteField passage={passage} />}
        <TextArea name="words" label="Uwaga" rows={4} />
        <TextField
          name="signedName"
          label="Podpis"
          hint={typeset('Imię i nazwisko albo nazwa urzędu. Zobaczy go tylko redakcja.')}
          width="medium"
          autoComplete="name"
        />
      </StaffForm>
    </section>
  )
}

type ConfirmProps = { readonly readingSecret: string; readonly action: FormActionProp }

/** „Potwierdzam": what the staff see beside the text; it publishes nothing. */
export function ConfirmForm({ readingSecret, action }: ConfirmProps) {
  return (
    <section id="potwierdzenie" className="comment-form" aria-labelledby="potwierdzenie-tytul">
      <h2 id="potwierdzenie-tytul">Potwierdzenie</h2>
      <p className="quiet">
        {typeset('Redakcja zobaczy, kto i kiedy potwierdził tekst w tej postaci. Publikuje go redakcja.')}
      </p>
      <StaffForm
        action={action}
        values={{ readingSecret, confirmName: '', confirmWords: '' }}
        submit="Potwierdzam"
        undone="Nie wysłano"
      >
        <HiddenValue name="readingSecret" />
        <TextField name="confirmName" label="Kto potwierdza" width="medium" autoComplete="name" />
        <TextField
          name="confirmWords"
          label="Co potwierdzasz"
          hint={typeset('Na przykład: kwoty i daty. Puste pole: cały tekst.')}
          isOptional
        />
      </StaffForm>
    </section>
  )
}
