import { typeset } from '#domain/text/typography.ts'
import { ACCEPTED_IMAGES } from './labels.ts'

type Props = {
  readonly mediaId: number
  readonly seenLockVersion: number
  /** Whether readers are shown it now. */
  readonly isOffered: boolean
  /** Whether a revision that waits for approval or for its hour shows it. */
  readonly isLocked: boolean
}

/** Another picture in the place of this one: a plain form, whose answer leads back to the library. */
export function ReplaceImage({ mediaId, seenLockVersion, isOffered, isLocked }: Props) {
  return (
    <section className="panel-section">
      <h2>Inny obraz w tym miejscu</h2>
      <p className="field-hint" id="podmiana-podpowiedz">
        {typeset('Zastąpi ten obraz wszędzie, gdzie go użyto. ')}
        {isOffered && 'Czytelnicy zobaczą go od razu. '}
        {isLocked && typeset('Obraz należy do tekstu, który czeka na zatwierdzenie albo publikację. ')}
        {typeset('Teksty alternatywne i podpisy zostają: sprawdź potem, czy nadal są prawdziwe.')}
      </p>
      <form
        className="upload-line"
        action={`/panel/api/obrazy/${mediaId}`}
        method="post"
        encType="multipart/form-data"
        aria-label="Podmiana obrazu"
      >
        <input type="hidden" name="seenLockVersion" value={seenLockVersion} />
        <input
          type="file"
          name="file"
          required
          accept={ACCEPTED_IMAGES}
          aria-label="Nowy plik z obrazem"
          aria-describedby="podmiana-podpowiedz"
        />
        <button type="submit" className="button">
          Podmień obraz
        </button>
      </form>
    </section>
  )
}
