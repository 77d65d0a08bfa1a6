import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export type Certificate = { readonly file: string; readonly keyFile: string }

export const OPENSSL = '/usr/bin/openssl'

/** A certificate for 127.0.0.1 that nobody else trusts, good for a day, in the folder. */
export function makeCertificate(folder: string): Certificate {
  const [file, keyFile] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')]
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync(OPENSSL, [...request, ...names, '-keyout', keyFile, '-out', file], { stdio: 'ignore' })
  return { file, keyFile }
}
