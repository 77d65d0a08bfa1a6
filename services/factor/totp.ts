import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { TOTP_DIGITS, TOTP_DRIFT, TOTP_STEP_MS } from '#domain/account/factor-limits.ts'
import { toBase32 } from './base32.ts'

/** 160 bits, as long as the hash (RFC 4226, 4, R6). */
const SECRET_BYTES = 20

export function newTotpSecret(): Buffer {
  return randomBytes(SECRET_BYTES)
}

/** The step of 30 s that an instant (ms UTC) is in. */
export function totpStep(now: number): number {
  return Math.floor(now / TOTP_STEP_MS)
}

/** The code of a step: HMAC-SHA-1, which is what every app knows (RFC 4226, 5.3). */
export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const place = (hash.at(-1) ?? 0) & 0xf
  const number = hash.readUInt32BE(place) & 0x7fff_ffff
  return String(number % 10 ** TOTP_DIGITS).padStart(TOTP_DIGITS, '0')
}

/**
 * The step whose code was typed: of this moment, of the one before or after it, and later than `lastStep`, the last one
 * taken (RFC 6238, 5.2). Null when there is none.
 */
export function matchingStep(
  secret: Buffer,
  { typed, lastStep, now }: { typed: string; lastStep: number | null; now: number },
): number | null {
  const code = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return null
  const current = totpStep(now)
  for (let step = current - TOTP_DRIFT; step <= current + TOTP_DRIFT; step += 1) {
    if (step <= (lastStep ?? -1)) continue
    if (timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code))) return step
  }
  return null
}

/** What the QR code says: the address that apps agree on. `issuer` is the portal, `account` the person's e-mail. */
export function totpAddress(secret: Buffer, { issuer, account }: { issuer: string; account: string }): string {
  const label = [issuer, account].map(encodeURIComponent).join(':')
  return `otpauth://totp/${label}?secret=${toBase32(secret)}&issuer=${encodeURIComponent(issuer)}`
}
