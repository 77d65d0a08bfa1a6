import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { IssueSentences } from '#app/_server/issue-sentence.ts'
import type { LegalActKind } from '#domain/register/register-terms.ts'

/** Whatever the form says of a legal act is checked by the input of the verb. `at` is before the names of its fields. */
export function readLegalAct(read: FormReader, at = '') {
  return {
    kind: read.text(`${at}kind`) as LegalActKind,
    number: read.text(`${at}number`),
    issuer: read.text(`${at}issuer`),
    title: read.text(`${at}title`),
    signed: read.date(`${at}signed`),
    promulgation: read.text(`${at}promulgation`),
    url: read.text(`${at}url`),
    amendsId: read.optionalNumber(`${at}amendsId`),
  }
}

/** `at` as in `readAct`. */
export function legalActSentences(at = ''): IssueSentences {
  return {
    [`${at}kind.not-a-legal-act-kind`]: 'Wybierz rodzaj aktu.',
    [`${at}issuer.missing`]: 'Wpisz, kto wydał akt.',
    [`${at}title.missing`]: 'Wpisz tytuł aktu.',
    [`${at}number.already-exists`]: 'Akt tego rodzaju, wydawcy, numeru i dnia już jest w rejestrze.',
    [`${at}amendsId.amends-itself`]: 'Akt nie może zmieniać sam siebie. Wybierz inny.',
  }
}
