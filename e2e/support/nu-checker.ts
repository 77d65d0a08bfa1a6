import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findJava } from '#scripts/java.ts'

const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar'

/** What the Nu HTML checker says of whole pages, by address (HTML as sent): "address: message", each once. */
export function nuFindings(pages: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-html-'))
  const addresses = [...pages.keys()]
  for (const [index, address] of addresses.entries()) {
    writeFileSync(join(folder, `${index}.html`), pages.get(address) ?? '')
  }
  const java = findJava(process.env) ?? 'java'
  const { stderr, error } = spawnSync(java, ['-jar', JAR, '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  rmSync(folder, { recursive: true })
  if (error) throw error
  const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string }[] }
  const found = messages.map(({ url, message }) => {
    const index = Number.parseInt(url.split('/').at(-1) ?? '', 10)
    return `${addresses[index]}: ${message}`
  })
  return [...new Set(found)]
}
