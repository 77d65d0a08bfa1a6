/** Field that carries the version seen of one record among many. */
export function seenName(id: number): string {
  return `seen.${id}`
}
