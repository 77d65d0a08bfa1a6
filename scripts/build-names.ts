/** Name of the folder that Next builds in: `.next`, or another for tests beside a running portal. In a bundle it is a fixed word. */
export function distDirName(): string {
  return process.env.NEXT_DIST_DIR ?? '.next'
}

/** Name of the built folder that goes with it: `build`, or `build-test` of `.next-test`. */
export function buildFolderName(): string {
  return `build${distDirName().replace(/^\.next/, '')}`
}
