import { describe, expect, it, test } from 'vitest'
import { ownAddress, parseConfig } from './portal-config.ts'

function refusalsOf(env: Record<string, string>): readonly string[] {
  const result = parseConfig(env)
  return result.ok ? [] : result.errors
}

function configOf(env: Record<string, string>) {
  const result = parseConfig(env)
  if (!result.ok) throw new Error(result.errors.join(' '))
  return result.config
}

describe('parseConfig', () => {
  it('has a default for everything, and reaches this machine only', () => {
    expect(configOf({})).toEqual({
      port: 3000,
      metricsPort: null,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:3000',
      isSiteUrlSet: false,
      dataDir: './data',
      authSecret: null,
      admin: null,
      demo: null,
      demoPassword: null,
      trustProxy: [],
      purgeUrls: [],
      scanner: null,
      oldPortalHosts: [],
      backups: true,
      backupPlace: null,
      mail: null,
      oidc: null,
    })
  })

  it('takes an empty variable for an absent one', () => {
    expect(configOf({ PORT: '', SITE_URL: '  ', DEMO: '' })).toEqual(configOf({}))
  })

  it('lets the site address follow the port', () => {
    expect(configOf({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
  })

  it.each([
    ['https://komunikat.example', 'https://komunikat.example'],
    ['https://komunikat.example/', 'https://komunikat.example'],
    ['https://KOMUNIKAT.example:443', 'https://komunikat.example'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('reads the site address %s', (given, expected) => {
    expect(configOf({ SITE_URL: given })).toMatchObject({ siteUrl: expected, isSiteUrlSet: true })
  })

  it('reads trusted proxies', () => {
    expect(configOf({ TRUST_PROXY: 'loopback' }).trustProxy).toEqual(['loopback'])
    expect(configOf({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toEqual(['10.0.0.0/8', '::1'])
  })

  it('reads the mail server with its sender, both or neither', () => {
    const env = { SMTP_URL: 'smtps://a:tajne@poczta.example', MAIL_FROM: ' Portal@urzad.example' }
    expect(configOf(env).mail).toMatchObject({ from: 'portal@urzad.example', server: { port: 465 } })
    expect(refusalsOf({ ...env, MAIL_FROM: '' })).toEqual(['MAIL_FROM: brak adresu nadawcy do SMTP_URL.'])
    expect(refusalsOf({ ...env, SMTP_URL: '' })).toEqual(['SMTP_URL: brak serwera poczty do MAIL_FROM.'])
  })

  it.each([
    ['SMTP_URL', 'https://a:tajne@poczta.example'],
    ['SMTP_URL', 'smtp://a:tajne@poczta.example/skrzynka'],
    ['MAIL_FROM', 'Portal <portal@urzad.example>'],
    ['MAIL_FROM', 'portal@urzad.example, inny@urzad.example'],
    ['MAIL_FROM', 'portal＠urzad.example'],
  ])('refuses mail with %s %s in one line that tells no secret', (name, value) => {
    const env = { SMTP_URL: 'smtp://poczta.example', MAIL_FROM: 'portal@urzad.example', [name]: value }
    expect(refusalsOf(env)).toEqual([expect.stringMatching(new RegExp(`^${name}: `))])
    expect(refusalsOf(env).join('')).not.toContain('tajne')
  })

  it('reads the virus scanner, which is waited for unless said otherwise', () => {
    expect(configOf({ SCAN_COMMAND: 'clamdscan  --no-summary -' }).scanner).toEqual({
      by: { command: ['clamdscan', '--no-summary', '-'] },
      whenAway: 'refuse',
    })
    for (const socket of ['/run/clamav/clamd.ctl', 'clamav:3310']) {
      expect(configOf({ SCAN_SOCKET: socket, SCAN_UNAVAILABLE: 'accept' }).scanner).toEqual({
        by: { socket },
        whenAway: 'accept',
      })
    }
    const both = refusalsOf({ SCAN_COMMAND: 'clamdscan -', SCAN_SOCKET: '/run/clamav/clamd.ctl' })
    expect(both).toEqual(['SCAN_SOCKET: podaj albo SCAN_COMMAND, albo SCAN_SOCKET.'])
  })

  it('reads the demo switch and the first account', () => {
    expect(configOf({ DEMO: '1' }).demo).toBe(true)
    expect(configOf({ DEMO: '0' }).demo).toBe(false)
    expect(configOf({ ADMIN_EMAIL: 'anna@urzad.example', ADMIN_PASSWORD: 'dwanascie-znakow' }).admin).toEqual({
      email: 'anna@urzad.example',
      password: 'dwanascie-znakow',
    })
  })

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['PORT', '0x10'],
    ['METRICS_PORT', '0'],
    ['METRICS_PORT', '127.0.0.1:9464'],
    ['METRICS_PORT', '3000'],
    ['HOST', 'http://localhost'],
    ['HOST', '127.0.0'],
    ['HOST', '999.1.1.1'],
    ['SITE_URL', 'komunikat.example'],
    ['SITE_URL', 'ftp://komunikat.example'],
    ['SITE_URL', 'https://komunikat.example/portal'],
    ['SITE_URL', 'https://komunikat.example?x=1'],
    ['SITE_URL', 'https://ja:haslo@komunikat.example'],
    ['SITE_URL', 'https://'],
    ['SITE_URL', 'https://a b'],
    ['DATA_DIR', 'a\0b'],
    ['AUTH_SECRET', 'za-krotki'],
    ['SCAN_SOCKET', 'clamd.ctl'],
    ['SCAN_SOCKET', 'clamav:port'],
    ['SCAN_UNAVAILABLE', 'tak'],
    ['DEMO', 'tak'],
    ['DEMO_PASSWORD', 'krotkie'],
    ['TRUST_PROXY', '1'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'loopback,'],
    ['PURGE_URLS', 'ftp://cache'],
    ['PURGE_URLS', 'cache:6081'],
    ['PURGE_URLS', 'http://127.0.0.1:6081/,'],
    ['OLD_PORTAL_HOSTS', 'https://dawny.example'],
  ])('refuses %s=%j in one line that names it', (name, value) => {
    const refusals = refusalsOf({ [name]: value })
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatch(new RegExp(`^${name}: .+\\.$`))
    expect(refusals[0]).not.toContain('\n')
  })

  const provider = {
    OIDC_ISSUER: 'https://login.urzad.example/tenant/v2.0',
    OIDC_CLIENT_ID: 'komunikat',
    OIDC_CLIENT_SECRET: 'sekret-klienta',
  }

  it('reads an identity provider, its name and the domain of its people', () => {
    const oidc = { issuer: provider.OIDC_ISSUER, clientId: 'komunikat', clientSecret: 'sekret-klienta' }
    expect(configOf(provider).oidc).toEqual({ ...oidc, name: null, allowedDomain: null, createsAccounts: false })
    const more = { ...provider, OIDC_NAME: 'Logowanie MSWiA', OIDC_ALLOWED_DOMAIN: 'Urzad.example' }
    const read = { ...oidc, name: 'Logowanie MSWiA', allowedDomain: 'urzad.example' }
    expect(configOf(more).oidc).toEqual({ ...read, createsAccounts: false })
    expect(configOf({ ...more, OIDC_CREATES_ACCOUNTS: '1' }).oidc).toEqual({ ...read, createsAccounts: true })
  })

  it.each([
    ['OIDC_ISSUER', 'http://login.urzad.example'],
    ['OIDC_ISSUER', 'login.urzad.example'],
    ['OIDC_ALLOWED_DOMAIN', '@urzad.example'],
    ['OIDC_ALLOWED_DOMAIN', 'urzad'],
    ['OIDC_NAME', 'ż'.repeat(61)],
    ['OIDC_CREATES_ACCOUNTS', 'tak'],
  ])('refuses %s=%j of a provider in one line', (name, value) => {
    expect(refusalsOf({ ...provider, [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: .+\\.$`))])
  })

  it.each(Object.keys(provider))('wants %s where a provider is named', (name) => {
    const refusals = refusalsOf({ ...provider, [name]: '' })
    expect(refusals).toEqual([expect.stringMatching(new RegExp(`^${name}: brak`))])
    expect(refusals.join()).not.toContain('sekret-klienta')
  })

  it('opens accounts only for the people of a domain', () => {
    const env = { ...provider, OIDC_CREATES_ACCOUNTS: '1' }
    expect(refusalsOf(env)).toEqual([expect.stringMatching(/^OIDC_ALLOWED_DOMAIN: brak.*\.$/)])
    expect(configOf({ ...env, OIDC_CREATES_ACCOUNTS: '0' }).oidc?.createsAccounts).toBe(false)
    expect(refusalsOf({ OIDC_CREATES_ACCOUNTS: '0' })).toHaveLength(3)
  })

  it('wants both halves of the first account or neither', () => {
    expect(refusalsOf({ ADMIN_EMAIL: 'anna@urzad.example' })).toEqual([expect.stringMatching(/^ADMIN_PASSWORD:/)])
    expect(refusalsOf({ ADMIN_PASSWORD: 'dwanascie-znakow' })).toEqual([expect.stringMatching(/^ADMIN_EMAIL:/)])
  })

  it('names every refused variable at once and prints no secret', () => {
    const refusals = refusalsOf({
      PORT: 'x',
      AUTH_SECRET: 'tajne-1',
      ADMIN_EMAIL: 'a@b.pl',
      ADMIN_PASSWORD: 'tajne-2',
      DEMO_PASSWORD: 'tajne-3',
    })
    expect(refusals.map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'ADMIN_PASSWORD',
      'AUTH_SECRET',
      'DEMO_PASSWORD',
    ])
    expect(refusals.join('\n')).not.toContain('tajne')
  })
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['::1', 'http://[::1]:3000'],
  ['portal.lan', 'http://portal.lan:3000'],
])('who listens on %s is reached from its own machine at %s', (host, address) => {
  expect(ownAddress({ host, port: 3_000 })).toBe(address)
})
