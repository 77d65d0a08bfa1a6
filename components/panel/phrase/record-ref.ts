import { type PhraseRecordKind, phraseRecordKinds } from '#domain/phrase/phrase-records.ts'

type RecordRef = { readonly kind: PhraseRecordKind; readonly recordId: number }

/** Name of the boxes with which records are chosen. */
export const RECORD_FIELD = 'wpis'

/** Value of such a box. */
export const recordRef = ({ kind, recordId }: RecordRef): string => `${kind}:${recordId}`

/** Null for what is none. */
export function parseRecordRef(value: string): RecordRef | null {
  const [name, number = ''] = value.split(':')
  const kind = phraseRecordKinds.find((one) => one === name)
  return kind !== undefined && /^[1-9]\d{0,14}$/.test(number) ? { kind, recordId: Number(number) } : null
}
