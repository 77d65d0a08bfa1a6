import type { PhraseKey } from './find-words.ts'

/**
 * A phrase that was erased, kept so that it can be erased again from an older copy, without saying what it was. Whoever guesses
 * it can tell from the hash that they were right: the file is for the portal alone.
 */
export type SealedPhrase = Pick<PhraseKey, 'kind' | 'length'> & {
  /** HMAC-SHA-256 (RFC 2104) of the key under the code of the erasure, in hexadecimal. */
  readonly hash: string
}
