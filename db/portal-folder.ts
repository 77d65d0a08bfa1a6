/**
 * Where what belongs to the portal itself lies: migrations, programs of child processes, demonstration files. The project,
 * which every command makes its current folder; or a built folder, whose commands say so in a variable, for whoever starts them
 * is where they like, and their data and `.env` are meant from there. Next's bundle, in the same process, asks here too.
 */
export function portalFolder(): string {
  return process.env.PORTAL_FOLDER ?? process.cwd()
}

/** Whether that is a built folder. */
export function isBuilt(): boolean {
  return process.env.PORTAL_FOLDER !== undefined
}

/** File of a program for a child process: the source, or in a built folder the bundle in its place. */
export function programFile(name: string): string {
  return `${portalFolder()}/${name}.${isBuilt() ? 'js' : 'ts'}`
}
