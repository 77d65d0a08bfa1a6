import type { Database, Reader } from '#db/client.ts'
import type { PasskeyPlace } from '#domain/account/passkey-place.ts'
import { findAnswered, type KeyUse, recordKeyUse, UNKNOWN_KEY, verifyAnswered } from './signed-answer.ts'

type Asked = { readonly db: Database; readonly accountId: number; readonly now: number }
type Signed = {
  /** JSON of the browser (PublicKeyCredential.toJSON). */
  readonly answer: string
  readonly place: PasskeyPlace
}

/**
 * Whether a device has signed, with a key of this very account, what it was asked to for it. The use is written down by
 * what is returned, in the transaction of the proof.
 */
export async function checkPasskey(
  { db, accountId, now }: Asked,
  { answer, place }: Signed,
): Promise<(tx: Reader) => KeyUse> {
  const answered = findAnswered(db, answer)
  const isTheirs = answered?.key.accountId === accountId
  const signature = answered && isTheirs ? await verifyAnswered(db, answered, { place, accountId, now }) : null
  return (tx) => (signature ? recordKeyUse(tx, signature, now) : UNKNOWN_KEY)
}
