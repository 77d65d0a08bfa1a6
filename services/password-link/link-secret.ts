import { createHash, randomBytes } from 'node:crypto'

/** Bytes of chance in a secret: 256 bits. */
const BYTES = 32

/** What is sent to somebody or handed over, once; it is kept nowhere. */
export function newLinkSecret(): string {
  return randomBytes(BYTES).toString('base64url')
}

/** By which a secret is looked up (SHA-256, hex): how long a comparison takes says nothing about the secret itself. */
export function hashLinkSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
