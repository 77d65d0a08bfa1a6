import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { isBuilt } from '#db/portal-folder.ts'
import { StartError } from '#domain/start-error.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { backupsFolder, listBackups } from '#services/backup/list-backups.ts'
import { type Loss, restoreBackup } from '#services/backup/restore-backup.ts'
import { PRIVATE_UMASK } from './private-files.ts'
import { readConfig } from './read-config.ts'

const COMMAND = isBuilt() ? 'node restore.js' : 'npm run restore --'

/** `npm run restore -- <copy> [--yes]`: a copy in the place of what is there, which lies aside whole afterwards. */
export async function main(args: string[]): Promise<number> {
  const { dataDir } = readConfig(process.env)
  const names = args.filter((argument) => argument !== '--yes')
  const [name] = names
  if (name === undefined || names.length > 1) throw new StartError(usage(dataDir))
  process.umask(PRIVATE_UMASK)
  const copy = folderOf(name, dataDir)
  console.log(`Sprawdzam kopię ${copy}.`)
  const restored = await restoreBackup({
    copy,
    dataDir,
    now: Date.now(),
    confirm: (loss, { manifest }) => {
      console.log(`Kopia jest cała. Zrobiono ją ${formatWarsawInstant(manifest.madeAt)}.`)
      console.log(lossWords(loss))
      return args.includes('--yes') ? Promise.resolve(true) : ask()
    },
  })
  if (restored === null) {
    console.log('Niczego nie zmieniono.')
    return 1
  }
  if (restored.setAside !== null) console.log(`To, co tu było, leży całe w ${restored.setAside}.`)
  console.log('Kopia przywrócona. Uruchom portal; wszyscy zalogują się ponownie.')
  return 0
}

/** The name of a copy beside the data, or the path of its folder. */
function folderOf(name: string, dataDir: string): string {
  const beside = join(backupsFolder(dataDir), name)
  return existsSync(beside) ? beside : resolve(process.env.INIT_CWD ?? process.cwd(), name)
}

function lossWords(loss: Loss): string {
  if (loss.kind === 'nothing') return 'W katalogu danych nic nie ma: nic nie przepadnie.'
  if (loss.kind === 'none-since') return 'Od zrobienia kopii niczego w portalu nie zmieniono.'
  const from = formatWarsawInstant(loss.from)
  if (loss.kind === 'unknown')
    return `Tego, co leży w katalogu danych, nie da się odczytać. Zmian po ${from} w portalu nie będzie.`
  return `W portalu nie będzie zmian od ${from} do ${formatWarsawInstant(loss.to)}.`
}

async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new StartError('Nie ma kogo zapytać. Dodaj --yes, jeśli tak ma być. Niczego nie zmieniono.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await terminal.question('Przywrócić? Wpisz „tak”: ')
    return answer.trim().toLowerCase() === 'tak'
  } finally {
    terminal.close()
  }
}

function usage(dataDir: string): string {
  const copies = listBackups(backupsFolder(dataDir)).map(
    ({ name, madeAt }) => `  ${name}   ${formatWarsawInstant(madeAt)}`,
  )
  const list =
    copies.length > 0 ? `Kopie w ${backupsFolder(dataDir)}:\n${copies.join('\n')}` : 'Obok danych nie ma żadnej kopii.'
  return `Użycie: ${COMMAND} <kopia> [--yes]\n${list}`
}
