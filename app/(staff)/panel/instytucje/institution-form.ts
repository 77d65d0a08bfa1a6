import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import { type FormValues, toFormValues } from '#components/form/form-state.ts'
import { rowValues } from '#components/form/row-values.ts'
import type { InstitutionKind } from '#domain/register/register-terms.ts'
import type { PreviewedInstitution } from '#services/institution/preview-institutions.ts'

/** What forms about institutions send → the inputs of their verbs, which check it; and what they say. */

type Named = Readonly<Record<string, string | number>>

export const institutionSentences = {
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

export function readInstitution(read: FormReader, at = '') {
  return {
    name: read.text(`${at}name`),
    kind: read.text(`${at}kind`) as InstitutionKind,
    despiteSimilar: read.isTicked(`${at}despiteSimilar`),
  }
}

export function readChangedInstitution(read: FormReader) {
  const seen = { institutionId: read.number('institutionId'), seenLockVersion: read.number('seenLockVersion') }
  return { ...seen, ...readInstitution(read) }
}

export function readInstitutions(read: FormReader) {
  return read.rows('institutions').map((row) => readInstitution(read, `institutions.${row}.`))
}

/** A list that was pasted and not yet laid out in rows. */
export function isOnlyPasted(read: FormReader): boolean {
  return read.rows('institutions').length === 0 && read.text('list').trim() !== ''
}

export function previewValues(previewed: readonly PreviewedInstitution[]): FormValues {
  const rows = previewed.map(({ name, kind, likeness }) => {
    return { name, kind, remark: likeness === null ? '' : remarks[likeness.key](likeness.name) }
  })
  return toFormValues(rowValues('institutions', rows))
}

const remarks = {
  known: (name: string) => `Ta instytucja już jest w rejestrze: „${name}”. Usuń ten wiersz.`,
  twice: (name: string) => `Ta nazwa jest już wyżej na liście: „${name}”. Usuń jeden z wierszy.`,
  similar: (name: string) => `Jest podobna w rejestrze: „${name}”. Jeżeli to ta sama, usuń ten wiersz.`,
} as const
