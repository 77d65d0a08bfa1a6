import { z } from 'zod'
import { emailSchema } from './account/account-input.ts'
import { MIN_PASSWORD } from './account/password-issues.ts'
import { type MailServer, parseMailServer } from './mail/mail-server.ts'
import { isIssuer, type OidcConfig } from './oidc/oidc-config.ts'

/** What the operator decides. Read once, at start, from environment variables (`.env.example` lists them). */
export type PortalConfig = {
  readonly port: number
  /** Port of this machine alone on which the portal tells its metrics. Null: nowhere. */
  readonly metricsPort: number | null
  /** Address to listen on. The default reaches this machine only; behind a container or without a proxy: 0.0.0.0. */
  readonly host: string
  /** Origin that readers see, without a slash at the end: `https://komunikat.example`. */
  readonly siteUrl: string
  /** Whether the operator said so: then others come too, and read what we print. */
  readonly isSiteUrlSet: boolean
  readonly dataDir: string
  /** Null: generated into the data directory at start. */
  readonly authSecret: string | null
  readonly admin: { readonly email: string; readonly password: string } | null
  /** Null: yes on an empty database whose site address is not https, otherwise no. */
  readonly demo: boolean | null
  readonly demoPassword: string | null
  /** Addresses and ranges whose X-Forwarded-For is believed. Empty: nobody's. */
  readonly trustProxy: readonly string[]
  /** Caches in front of us, each told by the method PURGE at its address when what readers see has changed. */
  readonly purgeUrls: readonly string[]
  /** Virus scanner that sees each file before it is kept. Null: none. */
  readonly scanner: Scanner | null
  /** Hosts of the old portal, without "www.": only their pages are brought in. Empty: pages of any host. */
  readonly oldPortalHosts: readonly string[]
  /** Whether the portal makes copies by itself, at the hours of its settings. */
  readonly backups: boolean
  /** A second folder for copies, an absolute path. Null: none. */
  readonly backupPlace: string | null
  /** The server that takes mail to the staff, and the address it comes from. Null: the portal sends none. */
  readonly mail: { readonly server: MailServer; readonly from: string } | null
  /** The identity provider with whose accounts the staff may sign in too. Null: none. */
  readonly oidc: OidcConfig | null
}

export type Scanner = {
  /** A program with its arguments, given the file on its standard input; or the socket of clamd: a path, or host:port. */
  readonly by: { readonly command: readonly [string, ...string[]] } | { readonly socket: string }
  /** What happens to a file while the scanner does not answer. */
  readonly whenAway: 'refuse' | 'accept'
}

/** Where a process that listens there can be reached from its own machine, without TLS: `http://127.0.0.1:3000`. */
export function ownAddress({ host, port }: Pick<PortalConfig, 'host' | 'port'>): string {
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }
  const reachable = everywhere[host] ?? host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

type ConfigResult =
  | { readonly ok: true; readonly config: PortalConfig }
  /** One Polish sentence per variable, beginning with its name. Never carries a secret. */
  | { readonly ok: false; readonly errors: readonly string[] }

const MIN_SECRET = 32

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535)

const host = z.union([z.ipv4(), z.ipv6(), z.string().regex(/^(?!\d+(\.\d+)*$)[a-z\d]([a-z\d.-]{0,252}[a-z\d])?$/i)])

const origin = z
  .string()
  .refine(isOrigin)
  .transform((value) => new URL(value).origin)

const password = z.string().min(MIN_PASSWORD)

const trustedProxies = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(z.array(z.union([z.literal('loopback'), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).min(1))

const purgeAddresses = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1))

const words = z
  .string()
  .transform((value) => value.split(/\s+/))
  .pipe(z.tuple([z.string().min(1)], z.string()))

const mailServer = z.string().transform((value, context) => {
  const server = parseMailServer(value)
  if (server === null) context.addIssue({ code: 'custom' })
  return server ?? z.NEVER
})

const oldPortalHosts = z
  .string()
  .transform((value) =>
    value.split(',').map((part) =>
      part
        .trim()
        .toLowerCase()
        .replace(/^www\./, ''),
    ),
  )
  .pipe(z.array(host).min(1))

const variables = {
  PORT: [port, 'musi być liczbą od 1 do 65535, na przykład 3000'],
  METRICS_PORT: [port, 'musi być liczbą od 1 do 65535, na przykład 9464'],
  HOST: [host, 'musi być adresem IP albo nazwą komputera, na przykład 127.0.0.1 lub 0.0.0.0'],
  SITE_URL: [origin, 'musi być adresem http lub https bez ścieżki, na przykład https://komunikat.example'],
  DATA_DIR: [z.string().refine((value) => !value.includes('\0')), 'musi być ścieżką katalogu, na przykład ./data'],
  AUTH_SECRET: [z.string().min(MIN_SECRET), `musi mieć co najmniej ${MIN_SECRET} znaki; bez niej sekret powstanie sam`],
  ADMIN_EMAIL: [z.email(), 'musi być adresem e-mail'],
  ADMIN_PASSWORD: [password, `musi mieć co najmniej ${MIN_PASSWORD} znaków`],
  DEMO: [z.enum(['0', '1']).transform((value) => value === '1'), 'musi mieć wartość 0 albo 1'],
  DEMO_PASSWORD: [password, `musi mieć co najmniej ${MIN_PASSWORD} znaków`],
  TRUST_PROXY: [trustedProxies, 'musi mieć wartość „loopback” albo listę adresów i zakresów po przecinku'],
  PURGE_URLS: [purgeAddresses, 'musi być listą adresów http lub https po przecinku'],
  SCAN_COMMAND: [words, 'musi być poleceniem, na przykład clamdscan --no-summary -'],
  SCAN_SOCKET: [
    z.string().regex(/^(?:\/.+|[^/\s]+:\d{1,5})$/),
    'musi być ścieżką gniazda clamd albo adresem z portem, na przykład /run/clamav/clamd.ctl lub 127.0.0.1:3310',
  ],
  SCAN_UNAVAILABLE: [z.enum(['refuse', 'accept']), 'musi mieć wartość refuse albo accept'],
  BACKUPS: [z.enum(['0', '1']).transform((value) => value === '1'), 'musi mieć wartość 0 albo 1'],
  BACKUP_PLACE: [
    z.string().regex(/^(?:\/|[A-Za-z]:[\\/])[^\0]+$/),
    'musi być pełną ścieżką katalogu, na przykład /mnt/kopie/komunikat',
  ],
  SMTP_URL: [
    mailServer,
    'musi być adresem serwera poczty, na przykład smtps://login:haslo@poczta.example:465; znaki specjalne loginu i hasła zapisz jak w adresie: %40 zamiast @, %3A zamiast :, %2F zamiast /, %25 zamiast %',
  ],
  MAIL_FROM: [emailSchema, 'musi być samym adresem e-mail, na przykład portal@urzad.example'],
  OIDC_ISSUER: [
    z.string().refine(isIssuer),
    'musi być adresem https dostawcy tożsamości, takim jak w jego dokumentacji, na przykład https://login.urzad.example',
  ],
  OIDC_CLIENT_ID: [z.string().max(500), 'może mieć najwyżej 500 znaków'],
  OIDC_CLIENT_SECRET: [z.string().max(2_000), 'może mieć najwyżej 2000 znaków'],
  OIDC_NAME: [z.string().max(60), 'może mieć najwyżej 60 znaków'],
  OIDC_ALLOWED_DOMAIN: [
    z
      .string()
      .toLowerCase()
      .regex(/^(?!-)[a-z\d-]+(?:\.[a-z\d-]+)+$/),
    'musi być samą domeną adresów e-mail, na przykład urzad.example',
  ],
  OIDC_CREATES_ACCOUNTS: [z.enum(['0', '1']).transform((value) => value === '1'), 'musi mieć wartość 0 albo 1'],
  OLD_PORTAL_HOSTS: [oldPortalHosts, 'musi być listą nazw serwisów po przecinku, na przykład dawny-portal.example'],
} as const satisfies Record<string, readonly [z.ZodType, string]>

type Variable = keyof typeof variables

/** The first three are asked for where any is given. */
const oidcVariables = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_NAME',
  'OIDC_ALLOWED_DOMAIN',
  'OIDC_CREATES_ACCOUNTS',
] as const satisfies readonly Variable[]

/** Reads the environment. An empty variable counts as absent, as in an `.env` file with nothing after `=`. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const errors: string[] = []
  const given = (name: Variable): string | undefined => env[name]?.trim() || undefined

  const read = <Name extends Variable>(name: Name): z.output<(typeof variables)[Name][0]> | null => {
    const [schema, rule] = variables[name]
    const value = given(name)
    if (value === undefined) return null
    const result = schema.safeParse(value)
    if (result.success) return result.data as z.output<(typeof variables)[Name][0]>
    errors.push(`${name}: zmienna ${rule}.`)
    return null
  }

  const listenOn = read('PORT') ?? 3000
  const email = read('ADMIN_EMAIL')
  const adminPassword = read('ADMIN_PASSWORD')
  const [server, from] = [read('SMTP_URL'), read('MAIL_FROM')]
  const [issuer, clientId, clientSecret] = [read('OIDC_ISSUER'), read('OIDC_CLIENT_ID'), read('OIDC_CLIENT_SECRET')]
  const provider = {
    name: read('OIDC_NAME'),
    allowedDomain: read('OIDC_ALLOWED_DOMAIN'),
    createsAccounts: read('OIDC_CREATES_ACCOUNTS') ?? false,
  }
  const config: PortalConfig = {
    port: listenOn,
    metricsPort: read('METRICS_PORT'),
    host: read('HOST') ?? '127.0.0.1',
    siteUrl: read('SITE_URL') ?? `http://localhost:${listenOn}`,
    isSiteUrlSet: given('SITE_URL') !== undefined,
    dataDir: read('DATA_DIR') ?? './data',
    authSecret: read('AUTH_SECRET'),
    admin: email !== null && adminPassword !== null ? { email, password: adminPassword } : null,
    demo: read('DEMO'),
    demoPassword: read('DEMO_PASSWORD'),
    trustProxy: read('TRUST_PROXY') ?? [],
    purgeUrls: read('PURGE_URLS') ?? [],
    scanner: toScanner(read('SCAN_COMMAND'), read('SCAN_SOCKET'), read('SCAN_UNAVAILABLE')),
    oldPortalHosts: read('OLD_PORTAL_HOSTS') ?? [],
    backups: read('BACKUPS') ?? true,
    backupPlace: read('BACKUP_PLACE'),
    mail: server !== null && from !== null ? { server, from } : null,
    oidc:
      issuer !== null && clientId !== null && clientSecret !== null
        ? { issuer, clientId, clientSecret, ...provider }
        : null,
  }
  if (config.metricsPort === config.port) errors.push('METRICS_PORT: musi być inny niż PORT, na przykład 9464.')
  if (given('ADMIN_EMAIL') && !given('ADMIN_PASSWORD')) errors.push('ADMIN_PASSWORD: brak hasła do ADMIN_EMAIL.')
  if (given('ADMIN_PASSWORD') && !given('ADMIN_EMAIL')) errors.push('ADMIN_EMAIL: brak adresu do ADMIN_PASSWORD.')
  if (given('SMTP_URL') && !given('MAIL_FROM')) errors.push('MAIL_FROM: brak adresu nadawcy do SMTP_URL.')
  if (given('MAIL_FROM') && !given('SMTP_URL')) errors.push('SMTP_URL: brak serwera poczty do MAIL_FROM.')
  if (given('SCAN_COMMAND') && given('SCAN_SOCKET'))
    errors.push('SCAN_SOCKET: podaj albo SCAN_COMMAND, albo SCAN_SOCKET.')
  const isOidc = oidcVariables.some((name) => given(name) !== undefined)
  for (const name of oidcVariables.slice(0, 3)) {
    if (isOidc && !given(name)) errors.push(`${name}: brak tej zmiennej, a logowanie kontem urzędu wymaga jej.`)
  }
  if (provider.createsAccounts && !given('OIDC_ALLOWED_DOMAIN'))
    errors.push('OIDC_ALLOWED_DOMAIN: brak tej zmiennej, a OIDC_CREATES_ACCOUNTS=1 wymaga domeny osób z urzędu.')
  return errors.length > 0 ? { ok: false, errors } : { ok: true, config }
}

function toScanner(
  command: readonly [string, ...string[]] | null,
  socket: string | null,
  whenAway: Scanner['whenAway'] | null,
): Scanner | null {
  const by = command !== null ? { command } : socket !== null ? { socket } : null
  return by && { by, whenAway: whenAway ?? 'refuse' }
}

function isOrigin(value: string): boolean {
  if (!/^https?:\/\/[^/?#@\\]+\/?$/i.test(value)) return false
  return URL.canParse(value)
}
