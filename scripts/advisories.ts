import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBuilt, portalFolder } from '#db/portal-folder.ts'
import { StartError } from '#domain/start-error.ts'
import type { Lock } from './lock-complete.ts'
import { type CheckedPackage, findAffected, inWords } from './supply-chain/affected-packages.ts'
import { namesOfBill } from './supply-chain/bill-of-materials.ts'
import { listInstalled } from './supply-chain/installed-packages.ts'
import { concernedPackages } from './supply-chain/osv.ts'
import { readAdvisories } from './supply-chain/read-advisories.ts'

const COMMAND = isBuilt() ? 'node advisories.js' : 'npm run advisories --'

/**
 * `npm run advisories -- <file or folder>`: compares the packages that the portal is made of with advisories that somebody has
 * brought, in the format of OSV; asks no network. Ends with 1 when one of those that run is affected or may be, or when
 * nothing could be compared.
 */
export function main([name]: readonly string[]): number {
  if (name === undefined) throw new StartError(`Użycie: ${COMMAND} <plik albo katalog w formacie OSV>`)
  const advisories = readAdvisories(resolve(process.env.INIT_CWD ?? process.cwd(), name))
  const ofNpm = advisories.filter((advisory) => concernedPackages(advisory).length > 0)
  if (ofNpm.length === 0) throw new StartError('Nie ma tam żadnego ostrzeżenia o pakietach npm.')
  const packages = listPackages()
  const found = findAffected(packages, ofNpm)
  for (const line of inWords(found, { packages, advisories: ofNpm })) console.log(line)
  return found.some(({ isRunning }) => isRunning) ? 1 : 0
}

/** Of the lock file; in a built folder, which has none, of the bill of materials beside the programs. */
function listPackages(): CheckedPackage[] {
  const file = join(portalFolder(), isBuilt() ? 'sbom.cdx.json' : 'package-lock.json')
  if (!existsSync(file)) throw new StartError(`Nie ma pliku ${file}.`)
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return isBuilt() ? namesOfBill(content) : listInstalled(content as Lock)
}
