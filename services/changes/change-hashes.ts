import { createHash } from 'node:crypto'
import type { changeEntry } from '#domain/changes/change-entry.ts'
import type { ChangeFact } from '#domain/changes/change-fact.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Json } from '../outcome.ts'

/** SHA-256 of a UTF-8 text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What the entry holds in the place of a text: without the salt nobody can find out by trying what it was. */
export function commitmentOf({ salt, fact, text }: { salt: string; fact: ChangeFact; text: string }): string {
  return sha256(canonicalJson([salt, fact, text]))
}

export function entryHash(entry: ReturnType<typeof changeEntry>): string {
  return sha256(canonicalJson(entry))
}

export function contentHash(content: Json): string {
  return sha256(canonicalJson(content))
}
