import { buildFolderName, distDirName } from './build-names.ts'
import { computeBuildStamp, computePagesStamp, readBuildStamp } from './build-stamp.ts'

/** Whether the built folder is what a build would make now. */
export function isBuildFresh(): boolean {
  return readBuildStamp(buildFolderName()) === computeBuildStamp(process.cwd(), process.env)
}

/** The same for the pages in it, which take nearly all the time. */
export function arePagesFresh(): boolean {
  return readBuildStamp(distDirName()) === computePagesStamp(process.cwd(), process.env)
}
