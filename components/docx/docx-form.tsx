import { ACCEPTED_DOCX } from './labels.ts'

type Props = {
  /** Why the last file was not taken, in words. */
  readonly issue: string | null
  /** Sent twice, it is one article. */
  readonly idempotencyKey: string
}

const ID = 'plik-docx'

/** Begins an article with a document of Word: a plain form, the same with and without a script. */
export function DocxForm({ issue, idempotencyKey }: Props) {
  return (
    <form
      className="upload-form"
      aria-label="Artykuł z pliku DOCX"
      action="/panel/api/docx/artykul"
      method="post"
      encType="multipart/form-data"
    >
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <label htmlFor={ID}>Zacznij od pliku DOCX</label>
      <p className="field-hint" id={`${ID}-podpowiedz`}>
        Z dokumentu (maksymalnie 10 MB) powstanie szkic: tytuł, treść i obrazy. Samego pliku portal nie zachowa.
      </p>
      {issue !== null && (
        <p className="field-error" id={`${ID}-blad`} role="alert">
          {issue}
        </p>
      )}
      <div className="upload-line">
        <input
          id={ID}
          type="file"
          name="file"
          required
          accept={ACCEPTED_DOCX}
          aria-describedby={issue === null ? `${ID}-podpowiedz` : `${ID}-blad ${ID}-podpowiedz`}
          aria-invalid={issue !== null || undefined}
        />
        <button type="submit" className="button">
          Utwórz szkic z pliku
        </button>
      </div>
    </form>
  )
}
