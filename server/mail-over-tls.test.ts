import { existsSync, readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { sendBySmtp } from '#services/mail/send-by-smtp.ts'
import { makeCertificate, OPENSSL } from '../deploy/testing-certificate.ts'
import { startMailServer } from './testing-mail-server.ts'

const message = {
  from: { name: 'Portal', address: 'portal@urzad.example' },
  to: { name: 'Anna Nowak', address: 'anna@urzad.example' },
  subject: 'Tekst czeka',
  text: 'Tekst czeka.',
  html: '<p>Tekst czeka.</p>',
  messageId: 'komunikat.1@urzad.example',
  date: Date.UTC(2026, 0, 1),
}

/** A mail server with a certificate of its own; it tells whether each mail came over TLS and who signed in. */
async function aServerWithCertificate(isSecure: boolean) {
  const { file, keyFile } = makeCertificate(testDirectory())
  const [cert, key] = [readFileSync(file), readFileSync(keyFile)]
  const signIns: boolean[] = []
  const { server, mail } = await startMailServer({
    cert,
    key,
    secure: isSecure,
    disabledCommands: [],
    allowInsecureAuth: false,
    onAuth: (_, session, answer) => {
      signIns.push(session.secure)
      answer(null, { user: 'portal' })
    },
  })
  const user = { name: 'portal', password: 'tajne' }
  return { cert: cert.toString(), server: { ...server, isSecure, requiresTls: true, user }, mail, signIns }
}

function trust(certificate: string): void {
  const before = getCACertificates()
  setDefaultCACertificates([...before, certificate])
  onTestFinished(() => setDefaultCACertificates(before))
}

describe.runIf(existsSync(OPENSSL)).each([
  ['STARTTLS', false],
  ['TLS from the first byte', true],
])('%s', (_, isSecure) => {
  test('a mail goes out under a certificate that is trusted, and the password with it', async () => {
    const { cert, server, mail, signIns } = await aServerWithCertificate(isSecure)
    trust(cert)
    expect(await sendBySmtp(server, message)).toEqual({ outcome: 'sent' })
    expect(mail).toHaveLength(1)
    expect(signIns).toEqual([true])
  })

  test('nothing goes out under one that is not, the password least of all', async () => {
    const { server, mail, signIns } = await aServerWithCertificate(isSecure)
    expect(await sendBySmtp(server, message)).toMatchObject({ outcome: 'failed-for-now', failure: 'not-secure' })
    expect(mail).toEqual([])
    expect(signIns).toEqual([])
  })
})

test('a server that offers no TLS gets neither mail nor password where the network is not this machine', async () => {
  const { server, mail } = await startMailServer()
  const user = { name: 'portal', password: 'tajne' }
  const asked = await sendBySmtp({ ...server, requiresTls: true, user }, message)
  expect(asked).toMatchObject({ outcome: 'failed-for-now', failure: 'not-secure' })
  expect(mail).toEqual([])
})
