import { lstatSync, renameSync, symlinkSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Where the portal was started through a link to the folder of its version (`…/current/start.js`), the link leads to `folder`
 * from now on, so that the next start is one of the new version. Says whether there was such a link. `startedAs`: the program that
 * was started, as it was named. Throws what the file system throws.
 */
export function moveCurrentLink(startedAs: string, folder: string): boolean {
  const link = dirname(startedAs)
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return false
  symlinkSync(folder, `${link}.new`)
  renameSync(`${link}.new`, link)
  return true
}
