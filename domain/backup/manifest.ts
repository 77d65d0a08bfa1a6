import { z } from 'zod'
import { FACTOR_KEY_FILE } from '../account/factor-key-file.ts'

/** Raised when an older program could no longer restore a copy. */
export const BACKUP_FORMAT = 2

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const amount = z.int().min(0)

/** What a copy says of itself (`manifest.json`). Instants in ms UTC, sizes in bytes. */
export const manifestSchema = z.strictObject({
  program: z.literal('komunikat'),
  format: z.int().min(1),
  /** Whose it is (`portal_identity`). */
  portal: z.string().regex(/^[0-9a-f]{32}$/),
  /** Whatever was saved before this instant is in it. */
  madeAt: amount,
  /** The public epoch that the copied database had reached. */
  epoch: amount,
  /** Migrations that the copied database knows. */
  schema: z.strictObject({ migrations: amount, last: z.string() }),
  counts: z.record(z.string(), amount),
  databaseBytes: amount,
  /** Images, attachments and the key of second factors: how many files, how large, and the SHA-256 of their list (`files.sha256`). */
  files: z.strictObject({ count: amount, bytes: amount, list: sha256 }),
  /** Files that rows speak of and that were not there, or not what their name says, when the copy was made. */
  missing: z.array(z.string()),
})
export type Manifest = z.output<typeof manifestSchema>

/** Files of a copy beside what is copied. `sha256sum -c` reads both lists. */
export const MANIFEST_FILE = 'manifest.json'
export const MANIFEST_SUM_FILE = 'manifest.sha256'
export const FILE_SUMS_FILE = 'files.sha256'

/** A file of a copy: its path in the copy, with slashes, and its SHA-256 in hexadecimal. */
export type FileSum = { readonly path: string; readonly sha256: string }

/** Where a copied file may lie: nowhere outside, whatever a list says. */
const PATH = /^(?:files\/[0-9a-f]{2}\/[0-9a-f]{64}|media\/[0-9a-f]{2}\/[0-9a-f]{64}\/[\w-][\w.-]*)$/
const SINGLE: readonly string[] = ['komunikat.sqlite', FACTOR_KEY_FILE]

/** The list as `sha256sum` writes it: hash, two spaces, path. */
export function formatFileSums(sums: readonly FileSum[]): string {
  return sums.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}

/** Null when a line is not one that we wrote. */
export function parseFileSums(text: string): FileSum[] | null {
  if (!text.endsWith('\n')) return null
  const lines = text.slice(0, -1).split('\n')
  const sums = lines.flatMap((line) => {
    const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    return PATH.test(path) || SINGLE.includes(path) ? [{ path, sha256 }] : []
  })
  return sums.length === lines.length ? sums : null
}
