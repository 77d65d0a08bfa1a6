import { rmSync } from 'node:fs'
import { backupsToRemove, type KeepRules } from '#domain/backup/keep-rules.ts'
import { listBackups } from './list-backups.ts'
import { tryToRead } from './make-backup.ts'

/** Removes copies of this portal that are past their time; those of another one in the same place are not its to remove. Returns names. */
export function removeOldBackups(place: string, portal: string, rules: KeepRules): string[] {
  const ours = listBackups(place).filter((copy) => tryToRead(copy)?.manifest.portal === portal)
  const past = new Set(
    backupsToRemove(
      ours.map(({ madeAt }) => madeAt),
      rules,
    ),
  )
  const removed = ours.filter(({ madeAt }) => past.has(madeAt))
  for (const { folder } of removed) rmSync(folder, { recursive: true, force: true })
  return removed.map(({ name }) => name)
}
