/** Free and whole size of the disk, in bytes. */
type DiskSpace = { readonly freeBytes: number; readonly totalBytes: number }

const LOW_SHARE = 0.05
const LOW_BYTES = 2 * 1_073_741_824

/** Little is left when it is little by both counts: 5 % of a large disk is room for years. */
export function isDiskNearlyFull({ freeBytes, totalBytes }: DiskSpace): boolean {
  return totalBytes > 0 && freeBytes / totalBytes < LOW_SHARE && freeBytes < LOW_BYTES
}
