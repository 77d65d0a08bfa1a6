import { z } from 'zod'
import type { CheckedPackage } from './affected-packages.ts'

const bill = z.object({
  components: z.array(z.object({ group: z.string().optional(), name: z.string(), version: z.string() })),
})

/** Packages that a bill of materials of ours names (CycloneDX). */
export function namesOfBill(content: unknown): CheckedPackage[] {
  return bill.parse(content).components.map(({ group, name, version }) => ({
    name: group === undefined ? name : `${group}/${name}`,
    version,
    isRunning: true,
  }))
}
