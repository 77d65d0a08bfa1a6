import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundlePortal } from './bundle-portal.ts'
import { billOfMaterials } from './sbom.ts'

/** Of Next's output: what its builds leave for one another, and what explains them. */
const ONLY_FOR_BUILDING: ReadonlySet<string> = new Set([
  'build',
  'build-stamp',
  'cache',
  'dev',
  'diagnostics',
  'lock',
  'standalone',
  'trace',
  'trace-build',
  'turbopack',
  'types',
])

/** Files that keep their place in a built folder. */
const AS_THEY_ARE = ['public', 'drizzle', 'dictionary', 'LICENSE', 'CHANGELOG.md', '.env.example']
/** The face of headlines for pictures that the server draws, with its licence. */
const FACE = ['app/styles/fonts/komunikat-serif.ttf', 'app/styles/fonts/LICENSE.md']
const DEMO = 'demo'
/** What the program that reads a PDF asks for by name, so that no trace of imports finds it. */
const PDF_READER = [
  'package.json',
  'LICENSE',
  'legacy/build/pdf.mjs',
  'legacy/build/pdf.worker.mjs',
  'cmaps',
  'standard_fonts',
]

/**
 * Puts a built folder together beside the last one and then in its place, so that there is a whole one or none. `finish` is
 * called when all is there.
 */
export async function assembleBuild(name: string, distDir: string, finish: (folder: string) => void): Promise<void> {
  const folder = `${name}-new`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const copy = (from: string, to = from) =>
    cpSync(from, join(folder, to), { recursive: true, verbatimSymlinks: true, filter: isForRunning })
  for (const part of readdirSync(distDir).filter((name) => !ONLY_FOR_BUILDING.has(name))) copy(join(distDir, part))
  // Of what Next gathered only the packages: whatever looks to it as if a page could read it lies there too, `.env` included.
  copy(join(distDir, 'standalone', 'node_modules'), 'node_modules')
  for (const file of [...AS_THEY_ARE, ...FACE]) copy(file)
  for (const file of demoFiles()) copy(file)
  for (const file of PDF_READER) copy(join('node_modules/pdfjs-dist', file))
  writeFileSync(join(folder, 'package.json'), packageDescription())
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials().text)
  await bundlePortal(folder, distDir)
  finish(folder)
  rmSync(name, { recursive: true, force: true })
  renameSync(folder, name)
}

function isForRunning(file: string): boolean {
  return !/\.(?:map|nft\.json|d\.ts)$/.test(file)
}

function demoFiles(): string[] {
  const entries = readdirSync(DEMO, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
  return files.map((entry) => join(entry.parentPath, entry.name))
}

/** What programs of the built folder need of it: our version, and that files are ES modules. */
function packageDescription(): string {
  const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    string
  >
  return `${JSON.stringify({ name, version, private: true, description, license, type: 'module' }, null, 2)}\n`
}
