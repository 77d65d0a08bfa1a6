import type { Database } from '#db/client.ts'
import { isBuilt } from '#db/portal-folder.ts'
import { emailSchema } from '#domain/account/account-input.ts'
import { passwordLinkAddress } from '#domain/account/password-link.ts'
import { type Right, rights } from '#domain/account/rights.ts'
import { StartError } from '#domain/start-error.ts'
import { visibleControls } from '#domain/text/visible-controls.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { findAccountByEmail, listAccounts, requireAccount } from '#services/account/account-queries.ts'
import { systemContext } from '#services/context.ts'
import { resetFactors } from '#services/factor/reset-factors.ts'
import { invitePerson, resetByLink } from '#services/password-link/hand-links.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { lastSignIns } from '#services/session/session-queries.ts'
import { withCommandDatabase } from './command-database.ts'
import { readConfig } from './read-config.ts'

const COMMAND = isBuilt() ? 'node admin.js' : 'npm run admin --'
const USAGE = `Użycie:
  ${COMMAND} list
  ${COMMAND} create <e-mail> "<imię i nazwisko>" [autor,redaktor,administrator]
  ${COMMAND} reset <e-mail>
  ${COMMAND} factors <e-mail>`

const rightWords: Readonly<Record<string, Right>> = {
  autor: 'author',
  redaktor: 'editor',
  administrator: 'administrator',
}

/** `npm run admin`: accounts from the machine itself, when nobody can sign in. Links are printed once, here. */
export async function main([command, ...args]: string[]): Promise<number> {
  const { dataDir, siteUrl } = readConfig(process.env)
  return withCommandDatabase(dataDir, (db) => {
    if (command === 'list') return list(db)
    if (command === 'create') return create(db, siteUrl, args)
    if (command === 'reset') return reset(db, siteUrl, args)
    if (command === 'factors') return liftFactors(db, args)
    throw new StartError(USAGE)
  })
}

function list(db: Database): number {
  const signIns = lastSignIns(db)
  for (const account of listAccounts(db)) {
    const { id, email, name, rights: held, disabledAt, passwordResetAt } = account
    const shown = Object.keys(rightWords).filter((word) => held.includes(rightWords[word] as Right))
    const signedIn = signIns.get(id)
    const parts = [
      email,
      name,
      shown.join(', ') || 'bez uprawnień',
      signedIn === undefined ? 'jeszcze bez logowania' : `logowanie ${formatWarsawInstant(signedIn)}`,
      ...(passwordResetAt === null ? [] : ['czeka na ustawienie hasła']),
      ...(disabledAt === null ? [] : ['wyłączone']),
    ]
    // A terminal obeys control characters; whatever is in a name is only shown.
    console.log(visibleControls(parts.join(' · ')))
  }
  return 0
}

async function create(db: Database, siteUrl: string, [email, name, words]: string[]): Promise<number> {
  if (!email || !name) throw new StartError(USAGE)
  const account = {
    email,
    name,
    unit: null,
    position: null,
    rights: words === undefined ? [...rights] : words.split(',').map(toRight),
  }
  const result = await retryWhileBusy(() => invitePerson(operator(db), account, HANDED))
  if (!result.ok)
    throw new StartError(
      `Nie utworzono konta: ${result.issues.map(({ field, key }) => sentence(field, key)).join(' ')}`,
    )
  console.log(`Utworzono konto ${email}.`)
  printLink(siteUrl, result.value)
  return 0
}

async function reset(db: Database, siteUrl: string, [email]: string[]): Promise<number> {
  const account = accountNamed(db, email)
  if (account.disabledAt !== null) throw new StartError(`Konto ${account.email} jest wyłączone.`)
  const seen = { accountId: account.id, seenLockVersion: account.lockVersion }
  const result = await retryWhileBusy(() => resetByLink(operator(db), seen, HANDED))
  if (!result.ok) throw new StartError('Nie zmieniono hasła.')
  console.log(`Unieważniono hasło konta ${account.email} i zakończono jego sesje.`)
  printLink(siteUrl, result.value)
  return 0
}

/** For whoever has lost the second factor when no administrator can lift it. */
async function liftFactors(db: Database, [email]: string[]): Promise<number> {
  const account = accountNamed(db, email)
  const lifted = { accountId: account.id }
  const result = await retryWhileBusy(() => resetFactors(operator(db), lifted))
  if (!result.ok) throw new StartError('Nie zdjęto drugiego składnika.')
  console.log(
    `Konto ${account.email} nie ma drugiego składnika logowania: do zalogowania wystarczy hasło. Jeśli go miało, zakończono jego sesje.`,
  )
  return 0
}

/** Throws StartError when nobody has this address. */
function accountNamed(db: Database, email: string | undefined) {
  const parsed = emailSchema.safeParse(email ?? '')
  const found = parsed.success ? findAccountByEmail(db, parsed.data) : undefined
  if (!found) throw new StartError(`Nie ma konta ${email ?? '(brak adresu)'}. Lista kont: ${COMMAND} list`)
  return requireAccount(db, found.id)
}

const operator = (db: Database) => systemContext(db, Date.now(), 'operator')
/** Whoever sits at the machine hands the link over: mail may be what is broken. */
const HANDED = { isMailed: false }

type Handed = { readonly secret: string | null; readonly expiresAt: number }

function printLink(siteUrl: string, { secret, expiresAt }: Handed): void {
  const until = formatWarsawInstant(expiresAt)
  console.log(`Odnośnik do ustawienia hasła (pokazany tylko teraz, działa raz, do: ${until}):`)
  console.log(`${siteUrl}${passwordLinkAddress(secret ?? '')}`)
}

function toRight(word: string): Right {
  const right = rightWords[word.trim().toLowerCase()]
  if (!right) throw new StartError(`Nie ma uprawnienia „${word}”. Są: ${Object.keys(rightWords).join(', ')}.`)
  return right
}

function sentence(field: string, key: string): string {
  if (key === 'already-exists') return 'Konto z tym adresem już istnieje.'
  if (field === 'email') return 'To nie jest adres e-mail.'
  return `Popraw pole „${field}”.`
}
