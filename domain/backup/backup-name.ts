/** Name of the folder of a copy made at the instant (ms UTC): names sort as the instants do, and every file system takes them. */
export function backupName(madeAt: number): string {
  return new Date(madeAt).toISOString().replaceAll(':', '')
}

/** The instant (ms UTC) at which the copy of this name was made; null = it is no name of a copy. */
export function backupMadeAt(name: string): number | null {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})(\d{2}\.\d{3}Z)$/.exec(name)
  const at = parts ? Date.parse(`${parts[1]}:${parts[2]}:${parts[3]}`) : Number.NaN
  return Number.isNaN(at) ? null : at
}
