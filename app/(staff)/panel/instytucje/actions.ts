'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { typedValues } from '#app/_server/form-reader.ts'
import { toFormValues } from '#components/form/form-state.ts'
import { rowValues } from '#components/form/row-values.ts'
import { Forbidden } from '#domain/errors.ts'
import { MAX_PASTED } from '#domain/institution/institution-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import type { InstitutionKind } from '#domain/register/register-terms.ts'
import { changeInstitution } from '#services/institution/change-institution.ts'
import { createInstitutions } from '#services/institution/create-institutions.ts'
import { type PreviewedInstitution, previewInstitutions } from '#services/institution/preview-institutions.ts'

type Named = Readonly<Record<string, string | number>>

const sentences = {
  'name.missing': 'Wpisz nazwę instytucji.',
  'institutions.name.missing': 'Wpisz nazwę instytucji.',
  'not-an-institution-kind': 'Wybierz rodzaj instytucji.',
  known: ({ name }: Named) => `Ta instytucja już jest w rejestrze: „${name}”.`,
  similar: ({ name }: Named) =>
    `Jest podobna: „${name}”. Jeżeli to inna instytucja, zaznacz to pod nazwą; jeżeli ta sama, usuń wiersz.`,
  'named-twice': 'Ta nazwa jest na liście dwa razy. Usuń jeden z wierszy.',
  'institutions.too-many': ({ max }: Named) =>
    `Lista jest za długa (maksymalnie ${max} pozycji). Wklej ją w częściach.`,
  'institutions.missing': 'Wklej listę: co najmniej jedną nazwę.',
}

/** One institution is a list of one; its issues are told at the plain fields. */
const oneField = { 'institutions.0.name': 'name', 'institutions.0.kind': 'kind' }

export const createInstitutionAction = formAction({
  sentences,
  fields: oneField,
  run: ({ context }, read) =>
    answerTo(createInstitutions(context, { institutions: [readInstitution(read, '')] }), () =>
      goTo('/panel/instytucje', 'instytucja-dodana'),
    ),
})

export const changeInstitutionAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const input = {
      institutionId: read.number('institutionId'),
      seenLockVersion: read.number('seenLockVersion'),
      ...readInstitution(read, ''),
    }
    return answerTo(changeInstitution(context, input), () => goTo('/panel/instytucje', 'instytucja-zmieniona'))
  },
})

/** Pasted words become rows to look at; rows become institutions. */
export const pasteInstitutionsAction = formAction({
  sentences,
  fields: { institutions: 'list' },
  rows: { institutions: ['name'] },
  run: ({ context }, read, form) => {
    // The look at a list calls no verb, so it asks by itself.
    if (!mayManageRecords(context.actor)) throw new Forbidden('institution.create is not for this actor')
    const rows = read.rows('institutions')
    if (rows.length === 0 && read.text('list').trim() !== '') {
      const preview = previewInstitutions(context.db, read.text('list'))
      const tooMany = { field: 'institutions', key: 'too-many', context: { max: MAX_PASTED } }
      const nothing = { field: 'institutions', key: 'missing' }
      if (preview.left > 0) return { kind: 'refused', issues: [tooMany] }
      if (preview.rows.length === 0) return { kind: 'refused', issues: [nothing] }
      const values = toFormValues(rowValues('institutions', preview.rows.map(toRow)))
      return { kind: 'again', typed: { ...typedValues(form), ...values }, focus: 'institutions.0.name' }
    }
    const institutions = rows.map((row) => readInstitution(read, `institutions.${row}.`))
    return answerTo(createInstitutions(context, { institutions }), () => goTo('/panel/instytucje', 'instytucje-dodane'))
  },
})

function toRow({ name, kind, likeness }: PreviewedInstitution) {
  return { name, kind, remark: likeness === null ? '' : remarks[likeness.key](likeness.name) }
}

const remarks = {
  known: (name: string) => `Ta instytucja już jest w rejestrze: „${name}”. Usuń ten wiersz.`,
  twice: (name: string) => `Ta nazwa jest już wyżej na liście: „${name}”. Usuń jeden z wierszy.`,
  similar: (name: string) => `Jest podobna w rejestrze: „${name}”. Jeżeli to ta sama, usuń ten wiersz.`,
} as const

/** Whatever the form says is checked by the input of the verb. */
function readInstitution(read: FormReader, at: string) {
  return {
    name: read.text(`${at}name`),
    kind: read.text(`${at}kind`) as InstitutionKind,
    despiteSimilar: read.isTicked(`${at}despiteSimilar`),
  }
}
