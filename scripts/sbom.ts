import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Lock } from './lock-complete.ts'
import { toCycloneDx } from './supply-chain/cyclonedx.ts'

/** `npm run sbom [-- <file>]`: which packages the running portal is made of, with their licences (CycloneDX 1.6, JSON). */
export function main([file]: readonly string[]): void {
  const { text, components } = billOfMaterials()
  if (file === undefined) return void process.stdout.write(text)
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
  writeFileSync(path, text)
  console.log(`Zapisano ${path} (pakiety: ${components}).`)
}

/** Of the project in the current folder. */
export function billOfMaterials(): { readonly text: string; readonly components: number } {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const product = JSON.parse(readFileSync('package.json', 'utf8')) as Parameters<typeof toCycloneDx>[1]
  const document = toCycloneDx(lock, product)
  return { text: `${JSON.stringify(document, null, 2)}\n`, components: document.components.length }
}
