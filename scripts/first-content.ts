import type { Database } from '#db/client.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { isOwnMachine } from '#domain/own-machine.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import {
  createFirstAdministrator,
  type FirstAdministrator,
  prepareFirstAdministrator,
} from '#services/account/first-administrator.ts'
import { isDatabaseEmpty } from '#services/is-database-empty.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'

/**
 * Fills an empty database: the first administrator, and on a demonstration its content and its accounts. All in one
 * transaction, so that a start killed half-way starts again. A database that holds anything is left as it is. Returns
 * what to print: how to sign in, once.
 */
export async function ensureFirstContent(
  db: Database,
  config: PortalConfig,
  now: number,
): Promise<{ lines: string[] }> {
  if (!isDatabaseEmpty(db)) return { lines: [] }
  const isDemo = config.demo ?? isOwnMachine(config.siteUrl)
  // A demonstration has an account of its own for each right: another one only when the operator names it.
  const administrator = isDemo && config.admin === null ? null : await prepareFirstAdministrator(config.admin)
  const demo = isDemo ? await prepareDemo(config) : null
  const write = () => {
    if (administrator) createFirstAdministrator(db, now, administrator)
    demo?.write(db, now)
  }
  await retryWhileBusy(() => writeTransaction(db, write))
  return {
    lines: [
      ...(administrator ? [administratorLine(administrator)] : []),
      ...(demo ? demo.tell() : [`Logowanie: ${config.siteUrl}/logowanie`]),
    ],
  }
}

/** Loaded only for a demonstration: a portal of its own needs neither its texts nor what draws its pictures. */
async function prepareDemo(config: PortalConfig) {
  const { prepareDemo } = await import('#demo/prepare-demo.ts')
  return prepareDemo(config)
}

/** A password that the operator chose is not printed. */
function administratorLine({ email, password, isGenerated }: FirstAdministrator): string {
  const words = `Hasło (pokazane tylko teraz, ważne 72 godziny, do zmiany przy logowaniu): ${password}`
  return `Utworzono konto ${email}.${isGenerated ? ` ${words}` : ''}`
}
