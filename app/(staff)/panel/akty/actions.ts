'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { ActKind } from '#domain/register/register-terms.ts'
import { changeAct } from '#services/legal-act/change-act.ts'
import { createAct } from '#services/legal-act/create-act.ts'

const sentences = {
  'not-an-act-kind': 'Wybierz rodzaj aktu.',
  'issuer.missing': 'Wpisz, kto wydał akt.',
  'title.missing': 'Wpisz tytuł aktu.',
  'number.already-exists': 'Akt tego rodzaju, wydawcy, numeru i dnia już jest w rejestrze.',
  'amendsId.amends-itself': 'Akt nie może zmieniać sam siebie. Wybierz inny.',
}

export const createActAction = formAction({
  sentences,
  run: ({ context }, read) => answerTo(createAct(context, readAct(read)), () => goTo('/panel/akty', 'akt-dodany')),
})

export const changeActAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const input = {
      actId: read.number('actId'),
      seenLockVersion: read.number('seenLockVersion'),
      ...readAct(read),
    }
    return answerTo(changeAct(context, input), () => goTo('/panel/akty', 'akt-zmieniony'))
  },
})

/** Whatever the form says is checked by the input of the verb. */
function readAct(read: FormReader) {
  return {
    kind: read.text('kind') as ActKind,
    number: read.text('number'),
    issuer: read.text('issuer'),
    title: read.text('title'),
    signed: read.date('signed'),
    promulgation: read.text('promulgation'),
    url: read.text('url'),
    amendsId: read.optionalNumber('amendsId'),
  }
}
