import type { Issue } from '../issue.ts'
import type { Body } from './body/body.ts'
import { bodyNodes } from './body/body-nodes.ts'

/**
 * Says which finding of a publish check is meant: the check, the block, and all that stands in the block. Another word
 * in it, or the same fault somewhere else, is another finding; of a text as a whole there is no
 * block. 32 hexadecimal digits, the same in the browser and on the server; a name and no proof.
 */
export function checkFingerprint({ field, key, context = {} }: Issue, body: Body): string {
  const block = context.block === undefined ? null : [...bodyNodes(body)].find((node) => idOf(node) === context.block)
  return fingerprint(JSON.stringify([field, key, context, block ?? null], sortKeys))
}

function idOf(node: object): unknown {
  const { attrs } = node as { attrs?: { id?: unknown } }
  return attrs?.id
}

/** The editor and the table write the same attributes in an order of their own. */
function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

/** Four 32-bit FNV-1a sums with different beginnings, each mixed at the end (MurmurHash3). */
function fingerprint(text: string): string {
  return seeds
    .map((seed) => {
      let sum = seed
      for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
      sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
      sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
      return ((sum ^ (sum >>> 16)) >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
