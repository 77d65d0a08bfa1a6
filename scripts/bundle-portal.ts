import { type BuildOptions, build } from 'esbuild'

/** Packages with binaries or files of their own, and Next: they stay packages, in `node_modules` of the built folder. */
const PACKAGES = ['next', 'better-sqlite3', 'sharp', '@node-rs/argon2', 'pdfjs-dist']

const COMMANDS = {
  start: 'scripts/built/start.ts',
  worker: 'scripts/built/worker.ts',
  admin: 'scripts/built/admin.ts',
  reindex: 'scripts/built/reindex.ts',
  backup: 'scripts/built/backup.ts',
  restore: 'scripts/built/restore.ts',
  drill: 'scripts/built/drill.ts',
  upgrade: 'scripts/built/upgrade.ts',
  verify: 'scripts/built/verify.ts',
  advisories: 'scripts/built/advisories.ts',
}

/** Programs of child processes, each at the path by which it is started (db/portal-folder.ts). */
const CHILDREN = [
  'services/attachment/inspection/inspector',
  'services/attachment/inspection/text-reader',
  'services/docx/docx-reader',
  'services/account/password-estimator',
  'services/backup/backup-maker',
  'services/redaction/database-cleaner',
]

/** Bundles our TypeScript outside Next into `folder`: the commands, what they load later in parts, and each child by itself. */
export async function bundlePortal(folder: string, distDir: string): Promise<void> {
  const options: BuildOptions = {
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    charset: 'utf8',
    external: PACKAGES,
    // What was built for one folder of Next finds no other.
    define: { 'process.env.NEXT_DIST_DIR': JSON.stringify(distDir) },
    // CommonJS packages inside the bundle ask for Node's own modules. The name is one that no package imports it by.
    banner: {
      js: "import { createRequire as requireOfBundle } from 'node:module'\nconst require = requireOfBundle(import.meta.url)",
    },
    logLevel: 'warning',
  }
  await build({ ...options, entryPoints: COMMANDS, splitting: true, chunkNames: 'portal/[name]-[hash]' })
  await build({ ...options, entryPoints: Object.fromEntries(CHILDREN.map((name) => [name, `${name}.ts`])) })
}
