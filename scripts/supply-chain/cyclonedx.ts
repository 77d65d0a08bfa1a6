import { createHash } from 'node:crypto'
import type { Lock } from '../lock-complete.ts'
import { directDependencies, type InstalledPackage, idOf, listInstalled } from './installed-packages.ts'

/** What is said of the portal itself (package.json). */
type Product = {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
}

/**
 * A bill of materials of what runs, as CycloneDX 1.6 has it (ECMA-424): the same lock always makes the same document, so it has no
 * time and its number is made of what it says.
 */
export function toCycloneDx(lock: Lock, product: Product) {
  const running = listInstalled(lock).filter(({ isRunning }) => isRunning)
  const refs = new Map(running.map((one) => [idOf(one), purlOf(one)]))
  const refsOf = (ids: readonly string[]) => ids.flatMap((id) => refs.get(id) ?? []).sort()
  const { name, version, description, license } = product
  const root = purlOf(product)
  const contents = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        ...{ type: 'application', 'bom-ref': root, name, version, description, purl: root },
        licenses: [{ expression: license }],
      },
    },
    components: running.map(toComponent),
    dependencies: [
      { ref: root, dependsOn: refsOf(directDependencies(lock)) },
      ...running.map((one) => ({ ref: purlOf(one), dependsOn: refsOf(one.dependsOn) })),
    ],
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumberOf(JSON.stringify(contents)),
    ...contents,
  } as const
}

function toComponent(one: InstalledPackage) {
  const [, group, name = ''] = /^(?:(@[^/]+)\/)?(.+)$/.exec(one.name) ?? []
  return {
    type: 'library',
    'bom-ref': purlOf(one),
    ...(group !== undefined && { group }),
    name,
    version: one.version,
    scope: one.isOptional ? 'optional' : 'required',
    ...(one.integrity !== null && { hashes: [toHash(one.integrity)] }),
    ...(one.license !== null && { licenses: [{ expression: one.license }] }),
    purl: purlOf(one),
  }
}

/** Package URL: https://github.com/package-url/purl-spec, type npm. */
function purlOf({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${encodeURIComponent(version)}`
}

const ALGORITHMS: Readonly<Record<string, string>> = { sha512: 'SHA-512', sha256: 'SHA-256', sha1: 'SHA-1' }

function toHash(integrity: string) {
  const [algorithm = '', digest = ''] = integrity.split('-', 2)
  return { alg: ALGORITHMS[algorithm] ?? algorithm, content: Buffer.from(digest, 'base64').toString('hex') }
}

/** A UUID of our own making (RFC 9562, version 8). */
function serialNumberOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
