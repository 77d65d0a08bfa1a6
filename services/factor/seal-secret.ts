import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

type Owner = { readonly accountId: number }

/** Encrypts (AES-256-GCM) what only this account's row may hold: `<name of the key>.<base64url>`. */
export function sealSecret(key: Buffer, secret: Buffer, owner: Owner): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(owner))
  const sealed = Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
  return `${keyName(key)}.${sealed.toString('base64url')}`
}

/** Null when it was sealed with another key or for another account, or was changed since. */
export function openSecret(key: Buffer | null, sealed: string, owner: Owner): Buffer | null {
  const [name, text = ''] = sealed.split('.')
  if (!key || name !== keyName(key)) return null
  const bytes = Buffer.from(text, 'base64url')
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    cipher.setAAD(boundTo(owner)).setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([cipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), cipher.final()])
  } catch {
    return null
  }
}

/** Tells which key something was sealed with, and nothing of the key. */
export function keyName(key: Buffer): string {
  return createHash('sha256').update('komunikat factor key').update(key).digest('hex').slice(0, 16)
}

/** A row copied to another account opens nothing there. */
function boundTo({ accountId }: Owner): Buffer {
  return Buffer.from(`account ${accountId}`)
}
