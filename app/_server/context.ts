import 'server-only'
import { resolve } from 'node:path'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { defaultLocale, type PublicLocale } from '#domain/locale.ts'
import type { OidcConfig } from '#domain/oidc/oidc-config.ts'
import { ownAddress, type PortalConfig, parseConfig } from '#domain/portal-config.ts'
import { type PublicContext, publicContext, type SystemContext, systemContext } from '#services/context.ts'
import type { FileStore } from '#services/media/store-file.ts'

/** The only meeting of Next's side with the database, the configuration and the clock. */

type Held = { config: PortalConfig; db: Database }

/** In development every edit loads this module again; the connection outlives it. */
const holder = globalThis as typeof globalThis & { komunikat?: Held }

function held(): Held {
  holder.komunikat ??= open()
  return holder.komunikat
}

function open(): Held {
  const result = parseConfig(process.env)
  // The gateway has refused such a configuration before Next was started.
  if (!result.ok) throw new Error(result.errors.join('\n'))
  return { config: result.config, db: openDatabase(resolve(result.config.dataDir, DATABASE_FILE)) }
}

/** What a public page may ask with: nobody's rights, this moment, the language of its address. */
export function readerContext(locale: PublicLocale = defaultLocale): PublicContext {
  return publicContext(held().db, Date.now(), locale)
}

/** For whoever reads by a link that was sent to them: nothing is known of them but the secret, which the verb asks for. */
export function previewContext(): SystemContext {
  return systemContext(held().db, Date.now(), 'preview')
}

/** For whoever sets a password by the link they were sent, or asks for one: nothing else is known of them. */
export function passwordLinkContext(): SystemContext {
  return systemContext(held().db, Date.now(), 'password-link')
}

/** For what makes a context of its own: `staff.ts` and `auth.ts` beside this file. */
export function database(): Database {
  return held().db
}

/** Address of the portal as readers see it, without a slash at the end. */
export function siteUrl(): string {
  return held().config.siteUrl
}

/** Where the database and the files of readers lie. */
export function dataDirectory(): string {
  return resolve(held().config.dataDir)
}

/** Where copies lie, and whether the portal makes them by itself. */
export function backupPlace(): { readonly dataDir: string; readonly isScheduled: boolean } {
  return { dataDir: dataDirectory(), isScheduled: held().config.backups }
}

/** The identity provider with whose accounts the staff may sign in too; null = none. */
export function oidcConfig(): OidcConfig | null {
  return held().config.oidc
}

/** What cookies are sealed with: the operator's, or what the start put into the environment. */
export function authSecret(): string {
  const { authSecret: secret } = held().config
  if (secret === null) throw new Error('The start has put no AUTH_SECRET into the environment')
  return secret
}

/** Whether the portal writes to its staff. */
export function isMailSent(): boolean {
  return held().config.mail !== null
}

/** Where uploaded documents are kept, and the scanner that sees them first. */
export function fileStore(): FileStore {
  return { dataDirectory: dataDirectory(), scanner: held().config.scanner }
}

/** Where this process can be reached from its own machine. */
export function listeningAddress(): string {
  return ownAddress(held().config)
}
