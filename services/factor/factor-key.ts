import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACTOR_KEY_FILE } from '#domain/account/factor-key-file.ts'

const KEY_BYTES = 32

/** The key that secrets of apps are encrypted with; null = it is not there, or is none. */
export function readFactorKey(dataDir: string): Buffer | null {
  const file = join(dataDir, FACTOR_KEY_FILE)
  if (!existsSync(file)) return null
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  return key.length === KEY_BYTES ? key : null
}

/** The same; made at the first need (256 bits, readable by its owner only), also when two processes need it at once. */
export function ensureFactorKey(dataDir: string): Buffer {
  const file = join(dataDir, FACTOR_KEY_FILE)
  if (!existsSync(file)) {
    const own = `${file}.${process.pid}.new`
    writeFileSync(own, randomBytes(KEY_BYTES).toString('base64url'), { mode: 0o600, flush: true })
    try {
      linkSync(own, file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    } finally {
      rmSync(own)
    }
  }
  const key = readFactorKey(dataDir)
  if (!key) throw new Error(`${file} holds no key`)
  return key
}
