import { fileSize } from '#components/article/file-size.ts'
import { isDiskNearlyFull } from '#domain/disk-space.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { type Finding, well } from './finding.ts'

type MachineFacts = {
  readonly disk: { readonly freeBytes: number; readonly totalBytes: number }
  readonly databaseBytes: number
  readonly migrations: { readonly applied: number; readonly known: number }
  readonly lastBackup: { readonly name: string; readonly at: number; readonly bytes: number } | null
}

const DAY_MS = 86_400_000
/** Below this share of free space somebody should look. */
const LOOK_SHARE = 0.15
const OLD_COPY_MS = 2 * DAY_MS

export function machineFindings(facts: MachineFacts, now: number): Finding[] {
  return [diskFinding(facts), migrationFinding(facts), backupFinding(facts.lastBackup, now)]
}

function diskFinding({ disk, databaseBytes }: MachineFacts): Finding {
  const share = disk.totalBytes > 0 ? disk.freeBytes / disk.totalBytes : 1
  const sentence = `Wolne: ${fileSize(disk.freeBytes)} (${Math.floor(share * 100)} %). Baza zajmuje ${fileSize(databaseBytes)}.`
  if (share >= LOOK_SHARE) return well('Dysk', sentence)
  return {
    about: 'Dysk',
    state: isDiskNearlyFull(disk) ? 'wrong' : 'look',
    sentence,
    fix: 'Zwolnij miejsce, zanim się skończy: wtedy czytelnicy mają wszystkie strony, ale niczego nie da się zapisać.',
  }
}

function migrationFinding({ migrations: { applied, known } }: MachineFacts): Finding {
  const sentence = `Wykonano ${applied} z ${known}.`
  if (applied === known) return well('Migracje bazy', sentence)
  return { about: 'Migracje bazy', state: 'wrong', sentence, fix: 'Uruchom portal ponownie: wykona je sam.' }
}

function backupFinding(copy: MachineFacts['lastBackup'], now: number): Finding {
  const about = 'Ostatnia kopia zapasowa'
  const fix = 'Uruchom kopię działającego portalu poleceniem SQLite „VACUUM INTO” do katalogu backups.'
  if (copy === null) return { about, state: 'look', sentence: 'W katalogu backups nie ma żadnej kopii.', fix }
  const sentence = `${formatWarsawInstant(copy.at)}, ${fileSize(copy.bytes)}.`
  if (copy.name.startsWith('before-')) {
    return { about, state: 'look', sentence: `Tylko kopia sprzed migracji: ${sentence}`, fix }
  }
  return now - copy.at > OLD_COPY_MS ? { about, state: 'look', sentence, fix } : well(about, sentence)
}
