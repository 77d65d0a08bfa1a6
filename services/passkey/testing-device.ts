import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/**
 * A device with one key, as far as its owner and browsers are concerned: it signs what it is asked to, and counts. Where a
 * test says so, it lies. ES256, attestation "none" (WebAuthn, 6.1 and 8.7).
 */
export function aDevice({ rpId, origin }: { rpId: string; origin: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  let counter = 0

  const clientData = (type: string, challenge: string, at = origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: at, crossOrigin: false }))
  const head = (flags: number) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([flags]), count])
  }
  const answerOf = (response: Record<string, string>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      response,
    })

  return {
    id: id.toString('base64url'),
    /** As one does that was copied. */
    setCounter: (count: number) => {
      counter = count
    },
    /** Makes its key: the answer to options for adding. */
    make({ challenge }: { challenge: string }, { isUnlocked = true } = {}): string {
      const length = Buffer.from([0, id.length])
      const authData = Buffer.concat([
        head(AT | UP | (isUnlocked ? UV : 0)),
        Buffer.alloc(16),
        length,
        id,
        coseKey(x, y),
      ])
      return answerOf({
        clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
        attestationObject: attestation(authData).toString('base64url'),
      })
    },
    /** Signs: the answer to options for signing in. */
    sign(
      { challenge }: { challenge: string },
      { userHandle, isUnlocked = true, at = origin }: { userHandle?: string; isUnlocked?: boolean; at?: string },
    ) {
      const data = clientData('webauthn.get', challenge, at)
      const authData = head(UP | (isUnlocked ? UV : 0))
      const signature = createSign('sha256').update(authData).update(sha256(data)).sign(privateKey)
      return answerOf({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        ...(userHandle !== undefined && { userHandle }),
      })
    },
  }
}

/** Somebody was there; it was unlocked; a key comes with it. */
const [UP, UV, AT] = [0x01, 0x04, 0x40]

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** CBOR of { 1: 2, 3: -7, -1: 1, -2: x, -3: y } (RFC 9053, 7.1.1). */
function coseKey(x: string, y: string): Buffer {
  const coordinate = (name: number, value: string) =>
    Buffer.concat([Buffer.from([name, 0x58, 32]), Buffer.from(value, 'base64url')])
  return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), coordinate(0x21, x), coordinate(0x22, y)])
}

/** CBOR of { fmt: 'none', attStmt: {}, authData }. */
function attestation(authData: Buffer): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
  const parts = [Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData')]
  return Buffer.concat([...parts, Buffer.from([0x58, authData.length]), authData])
}
