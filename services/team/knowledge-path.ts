/** Moments are below 2^48 ms, which is in the year 10889. */
const LEVELS = 48

/**
 * The nodes of the interval tree of `known_node` (db/schema/teams.ts) in which a row known at the instant (ms UTC) can be:
 * that of rows still known, and of each level the one node above or below which the instant lies. In one node all rows were
 * known at one and the same moment, so of one team none of them hold on the same day, but where the day of a change is
 * uncertain.
 */
export function knowledgePath(knownAt: number): number[] {
  if (!Number.isSafeInteger(knownAt) || knownAt >= 2 ** LEVELS) return [0]
  const nodes = Array.from({ length: LEVELS }, (_, level) => {
    const width = 2 ** (level + 1)
    return Math.floor(knownAt / width) * width + width / 2
  })
  return [...new Set([0, knownAt, ...nodes])]
}
