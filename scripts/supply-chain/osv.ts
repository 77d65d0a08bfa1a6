import semver from 'semver'
import { z } from 'zod'

/**
 * An advisory in the format of OSV (https://ossf.github.io/osv-schema/), in which osv.dev and GitHub publish theirs. Only
 * what decides which versions of an npm package are affected, and what is said of it.
 */
const event = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
})
const affected = z.object({
  package: z.object({ ecosystem: z.string(), name: z.string() }).optional(),
  ranges: z.array(z.object({ type: z.string(), events: z.array(event) })).default([]),
  versions: z.array(z.string()).default([]),
})
const advisory = z.object({
  id: z.string(),
  modified: z.string(),
  withdrawn: z.string().optional(),
  summary: z.string().optional(),
  details: z.string().optional(),
  affected: z.array(affected).default([]),
  database_specific: z.object({ severity: z.unknown() }).partial().nullish(),
})

/** One advisory, a list of them, or an answer of osv.dev (`vulns`). */
export const osvFile = z.union([
  z.array(advisory),
  z.object({ vulns: z.array(advisory) }).transform(({ vulns }) => vulns),
  advisory.transform((one) => [one]),
])

export type Advisory = z.output<typeof advisory>
type Affected = Advisory['affected'][number]
type Range = Affected['ranges'][number]

/** `unclear`: its versions are written in a way that cannot be compared, so a person has to look. */
type Verdict = { readonly is: 'affected' | 'unclear'; readonly fixedIn: string | null }

/** Packages of npm that the advisory is about. None where it was withdrawn. */
export function concernedPackages({ withdrawn, affected: parts }: Advisory): string[] {
  if (withdrawn !== undefined) return []
  return parts.flatMap((part) => (part.package?.ecosystem === 'npm' ? [part.package.name] : []))
}

/** What the advisory says of this version of a package. Null: that it is not affected. */
export function judge(advisory: Advisory, name: string, version: string): Verdict | null {
  const parts = advisory.affected.filter((part) => part.package?.ecosystem === 'npm' && part.package.name === name)
  const verdicts = parts.flatMap((part) => judgePart(part, version) ?? [])
  return verdicts.find(({ is }) => is === 'affected') ?? verdicts[0] ?? null
}

function judgePart({ ranges, versions }: Affected, version: string): Verdict | null {
  const comparable = ranges.filter(({ type }) => type !== 'GIT')
  const verdicts = comparable.flatMap((range) => judgeRange(range, version) ?? [])
  const found = verdicts.find(({ is }) => is === 'affected') ?? verdicts[0] ?? null
  if (found !== null || !versions.includes(version)) return found
  return { is: 'affected', fixedIn: null }
}

/** Events in the order of their versions: each opens or closes what is affected. `0` is before every version. */
function judgeRange({ events }: Range, version: string): Verdict | null {
  const marks = events.map((one) => ({ ...one, at: one.introduced ?? one.fixed ?? one.last_affected ?? '' }))
  if (marks.some(({ at }) => at !== '0' && semver.valid(at) === null)) return { is: 'unclear', fixedIn: null }
  const inOrder = marks.toSorted((a, b) => compare(a.at, b.at))
  let isAffected = false
  for (const mark of inOrder) {
    const order = compare(version, mark.at)
    if (mark.introduced !== undefined && order >= 0) isAffected = true
    if (mark.fixed !== undefined && order >= 0) isAffected = false
    if (mark.last_affected !== undefined && order > 0) isAffected = false
  }
  const fix = inOrder.find((mark) => mark.fixed !== undefined && compare(mark.at, version) > 0)
  return isAffected ? { is: 'affected', fixedIn: fix?.fixed ?? null } : null
}

function compare(a: string, b: string): number {
  if (a === '0' || b === '0') return Number(a !== '0') - Number(b !== '0')
  return semver.compare(a, b)
}
