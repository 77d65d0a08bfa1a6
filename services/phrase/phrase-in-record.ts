import type { Reader } from '#db/client.ts'
import type { Actor } from '#domain/actor.ts'
import type { Body } from '#domain/article/body/body.ts'
import type { Issue } from '#domain/issue.ts'
import { mayManageRecords, mayWritePages } from '#domain/permissions.ts'
import { editFacts } from '#domain/phrase/edit-facts.ts'
import { editBody, type TextEditor } from '#domain/phrase/edit-texts.ts'
import type { Phrase } from '#domain/phrase/phrase.ts'
import {
  type FoundPlace,
  findWhere,
  type Replaced,
  replaceInBody,
  replaceWhere,
} from '#domain/phrase/phrase-in-article.ts'
import type { PhraseRecordKind } from '#domain/phrase/phrase-records.ts'
import type { Replacement } from '#domain/phrase/replace-phrase.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { EditorContext } from '../context.ts'
import type { Json } from '../outcome.ts'
import { type RecordFacts, type StoredRecord, storedRecords } from './record-facts.ts'

type RecordRef = { readonly kind: PhraseRecordKind; readonly recordId: number }

/** Whether somebody may change records of a kind; the verb asks again. */
export function mayChangeRecord(actor: Actor, kind: PhraseRecordKind): boolean {
  return kind === 'page' ? mayWritePages(actor) : mayManageRecords(actor)
}

/** Null when it is not there, or readers no longer see it. */
export function findStoredRecord(db: Reader, { kind, recordId }: RecordRef): StoredRecord | null {
  return storedRecords[kind](db).find((record) => record.recordId === recordId) ?? null
}

/** Where the phrase is in a record. */
export function findInRecord(record: StoredRecord, phrase: Phrase): readonly FoundPlace[] {
  return findWhere(phrase, (editor) => void editRecord(record, editor))
}

type Performed =
  /** `remarks`: what is to be known of it. */
  | { readonly kind: 'done' | 'unchanged'; readonly remarks?: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

type Wanted = { readonly replacement: Replacement; readonly seenLockVersion: number; readonly note: string }

/**
 * Replaces the phrase in a record by the verb of its kind; a remark says when the change waits for a second person
 * (`proposed`). Throws what the verb throws.
 */
export function replaceInRecord(
  context: EditorContext,
  record: StoredRecord,
  { replacement, seenLockVersion, note }: Wanted,
): Performed {
  const replaced = replacedFacts(record, replacement)
  if (!replaced.ok) return { kind: 'refused', issues: replaced.issues }
  if (isSame(replaced.text, record.facts)) return { kind: 'unchanged' }
  const result = record.change(context, { facts: replaced.text, seenLockVersion, note })
  if (!result.ok && result.proposalId !== undefined) return { kind: 'done', remarks: [{ field: '', key: 'proposed' }] }
  return result.ok ? { kind: 'done' } : { kind: 'refused', issues: result.issues }
}

function replacedFacts(record: StoredRecord, replacement: Replacement): Replaced<RecordFacts> {
  const body = bodyOf(record)
  if (body === null) return replaceWhere(replacement, (editor) => editRecord(record, editor))
  const replaced = replaceInBody(body, replacement)
  return replaced.ok ? { ok: true, text: { body: replaced.text } } : replaced
}

function editRecord(record: StoredRecord, editor: TextEditor): RecordFacts {
  const body = bodyOf(record)
  return body === null ? editFacts(record.facts, record.words, editor) : { body: editBody(body, editor) }
}

function bodyOf({ kind, facts }: StoredRecord): Body | null {
  // The facts of a short page are its body and nothing else (record-facts.ts).
  return kind === 'page' ? (facts.body as Body) : null
}

function isSame(one: RecordFacts, other: RecordFacts): boolean {
  // Plain JSON, as the verbs take it.
  return canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json)
}
