import { fileSize } from '#components/article/file-size.ts'
import { type DrillReport, isDrillGood } from '#domain/backup/backup-reports.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { type Finding, well } from './finding.ts'

/** Instants in ms UTC, sizes in bytes. */
export type BackupState = {
  /** Whether the portal makes copies by itself. */
  readonly isScheduled: boolean
  /** Whether no copy is as young as the settings say. */
  readonly isLate: boolean
  readonly newest: {
    readonly madeAt: number
    readonly bytes: number
    readonly files: number
    /** Files that the database speaks of and that were not there. */
    readonly missing: number
  } | null
  readonly failure: { readonly at: number; readonly sentence: string } | null
  readonly drill: DrillReport | null
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** After so long a drill should be held again. */
const OLD_DRILL_MS = 31 * DAY_MS

const MAKE_ONE = 'Zrób kopię na serwerze poleceniem npm run backup: powie, co przeszkadza.'

/** The last proven copy, and what the last restore on trial came to. */
export function backupFindings(state: BackupState, now: number): Finding[] {
  return [copyFinding(state, now), drillFinding(state.drill, now)]
}

function copyFinding({ isScheduled, isLate, newest, failure }: BackupState, now: number): Finding {
  const about = 'Kopie zapasowe'
  const last = newest === null ? 'Nie ma żadnej kopii.' : `Ostatnia sprawdzona: ${words(newest, now)}.`
  if (failure !== null) {
    const sentence = `Kopia się nie udała (${formatWarsawInstant(failure.at)}): ${failure.sentence} ${last}`
    return {
      about,
      state: 'wrong',
      sentence,
      fix: 'Usuń przyczynę. Portal spróbuje znowu najpóźniej o następnej godzinie z ustawień.',
    }
  }
  if (isLate) {
    return { about, state: 'wrong', sentence: `${last} Według ustawień powinna być młodsza.`, fix: MAKE_ONE }
  }
  if (newest !== null && newest.missing > 0) {
    return {
      about,
      state: 'wrong',
      sentence: `${last} W portalu brakowało plików, o których mówi baza, albo były zmienione: ${newest.missing}.`,
      fix: 'Ich nazwy są w kopii, w pliku manifest.json (missing). Poszukaj ich w starszych kopiach.',
    }
  }
  if (!isScheduled) {
    const sentence = `${last} Portal nie robi kopii sam (BACKUPS=0).`
    return { about, state: 'look', sentence, fix: 'Upewnij się, że kopie robi ktoś inny.' }
  }
  if (newest === null) {
    return { about, state: 'look', sentence: `${last} Pierwsza powstanie o godzinie z ustawień.`, fix: MAKE_ONE }
  }
  return well(about, last)
}

function words({ madeAt, bytes, files }: NonNullable<BackupState['newest']>, now: number): string {
  const inIt = `${fileSize(bytes)} z plikami (${counted(files, pluralForms.file)})`
  return `${formatWarsawInstant(madeAt)} (${ageWords(now - madeAt)}), ${inIt}`
}

function ageWords(ms: number): string {
  if (ms < HOUR_MS) return 'mniej niż godzinę temu'
  const isLong = ms >= 2 * DAY_MS
  return `${isLong ? counted(Math.floor(ms / DAY_MS), pluralForms.day) : counted(Math.floor(ms / HOUR_MS), pluralForms.hour)} temu`
}

function drillFinding(drill: DrillReport | null, now: number): Finding {
  const about = 'Próba przywrócenia'
  const fix = 'Uruchom na serwerze npm run drill: przywróci kopię obok i porówna ją z portalem.'
  if (drill === null) return { about, state: 'look', sentence: 'Jeszcze jej nie było.', fix }
  const sentence = `${formatWarsawInstant(drill.at)}: przywrócenie kopii ${drill.backup} zajęło ${durationWords(drill.restoreMs)}, z uruchomieniem portalu ${durationWords(drill.restoreMs + drill.startMs)}.`
  if (!isDrillGood(drill)) {
    const different = [...drill.differentPages, ...drill.differentCounts].join(', ')
    return {
      about,
      state: 'wrong',
      sentence: `${sentence} Inne niż w portalu: ${different || 'nie porównano stron'}.`,
      fix,
    }
  }
  const good = `${sentence} Porównane strony (${drill.pages}) i liczby są takie same.`
  return now - drill.at > OLD_DRILL_MS ? { about, state: 'look', sentence: good, fix } : well(about, good)
}

function durationWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1_000))
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
