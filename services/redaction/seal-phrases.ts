import { createHmac } from 'node:crypto'
import { type FindWords, findKeys, phraseKey } from '#domain/redaction/find-words.ts'
import type { SealedPhrase } from '#domain/redaction/sealed-phrases.ts'

export function sealPhrases(phrases: readonly string[], code: string): SealedPhrase[] {
  return phrases.map(phraseKey).map(({ kind, length, key }) => ({ kind, length, hash: sealKey(code, kind, key) }))
}

/** Finds what was sealed, reading every text word by word. */
export function findSealed(sealed: readonly SealedPhrase[], code: string): FindWords {
  const hashes = new Set(sealed.map(({ hash }) => hash))
  return findKeys(sealed, (kind, key) => hashes.has(sealKey(code, kind, key)))
}

function sealKey(code: string, kind: string, key: string): string {
  return createHmac('sha256', code).update(`${kind}:${key}`).digest('hex')
}
