import 'server-only'
import { erasurePreview } from '#components/redaction/erasure-preview.ts'
import { ERASED } from '#domain/redaction/erase-words.ts'
import type { EditorContext } from '#services/context.ts'
import { tryProposal } from '#services/proposal/try-proposal.ts'
import { findWordsEverywhere } from '#services/redaction/find-everywhere.ts'
import type { MakeRedactionInput } from '#services/redaction/make-redaction.ts'

type Asked = { readonly id: number; readonly verb: string; readonly input: unknown }

/** What approving an erasure would do. It has no now and after of one record: its words are found, as in the form that proposed it. */
export function erasureEffect(context: EditorContext, asked: Asked) {
  const { phrases, reason } = (asked.input ?? { phrases: [], reason: '' }) as MakeRedactionInput
  const find = () => erasurePreview(findWordsEverywhere(context, phrases))
  const tried = tryProposal(context, asked, (value) => (value === null ? find() : null))
  if (tried.kind !== 'done') return tried
  const { sentences, rows } = tried.before ?? { sentences: [], rows: [] }
  const asking = [
    { term: 'Co zniknie', before: phrases.join('\n'), after: ERASED },
    { term: 'Powód dla czytelników', before: '–', after: reason },
  ]
  return { kind: 'done' as const, sentences, rows: [...asking, ...rows] }
}
