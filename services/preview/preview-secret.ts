import { createHash, createHmac, randomBytes } from 'node:crypto'

/** Bytes of chance in a secret: 192 bits. */
const BYTES = 24

/** What is sent to somebody, once; it is kept nowhere. */
export function newPreviewSecret(): string {
  return randomBytes(BYTES).toString('base64url')
}

/** The secret behind the button of the page that `secret` opens. It does not lead back to it. */
export function readingSecretOf(secret: string): string {
  return createHmac('sha256', secret)
    .update('komunikat preview reading')
    .digest()
    .subarray(0, BYTES)
    .toString('base64url')
}

/** By which a secret is looked up (SHA-256, hex): how long a comparison takes says nothing about the secret itself. */
export function hashPreviewSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
