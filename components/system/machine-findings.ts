import { fileSize } from '#components/article/file-size.ts'
import { isDiskNearlyFull } from '#domain/disk-space.ts'
import { type Finding, well } from './finding.ts'

type MachineFacts = {
  readonly disk: { readonly freeBytes: number; readonly totalBytes: number }
  readonly databaseBytes: number
  readonly migrations: { readonly applied: number; readonly known: number }
}

/** Below this share of free space somebody should look. */
const LOOK_SHARE = 0.15

export function machineFindings(facts: MachineFacts): Finding[] {
  return [diskFinding(facts), migrationFinding(facts)]
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
