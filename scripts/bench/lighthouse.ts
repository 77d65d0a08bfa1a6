import { findChromium } from '../chromium.ts'
import { median } from './figures.ts'
import type { BenchPortal } from './portal.ts'

export type Audit = {
  readonly name: string
  readonly scores: readonly number[]
  /** Largest contentful paint and total blocking time in ms, cumulative layout shift. */
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

export type Audits = { readonly version: string; readonly audits: readonly Audit[] }

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What we use of the packages, which are no dependencies of ours: `npm install --no-save lighthouse`. */
type Lighthouse = {
  default: (url: string, flags: object) => Promise<{ lhr: Report } | undefined>
}
type Report = {
  lighthouseVersion: string
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
}
type Launcher = { launch: (options: object) => Promise<{ port: number; kill: () => void }> }

/**
 * No process in reserve. As it comes, Chromium starts one for the next page while this one loads, and on a machine of two
 * cores that start is counted, four times over, as the page's (by 50 ms and more, another time each run).
 */
const NO_SPARE_PROCESS = '--disable-features=site-per-process,IsolateOrigins,SpareRendererForSitePerProcess'

/** Lighthouse with its mobile preset, median of `times`. Null when the package or the browser is not here. */
export async function auditPages(
  portal: BenchPortal,
  pages: readonly { name: string; path: string }[],
  times: number,
): Promise<Audits | null> {
  const lighthouse = await optional<Lighthouse>('lighthouse')
  const launcher = await optional<Launcher>('chrome-launcher')
  const chromePath = await findChromium(process.env).catch(() => null)
  if (!lighthouse || !launcher || chromePath === null) return null
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', NO_SPARE_PROCESS]
  const chrome = await launcher.launch({ chromePath, chromeFlags })
  try {
    let version = ''
    const audits: Audit[] = []
    for (const { name, path } of pages) {
      const reports: Report[] = []
      for (let time = 0; time < times; time++) {
        const result = await lighthouse.default(portal.url + path, { port: chrome.port, onlyCategories: CATEGORIES })
        if (result) reports.push(result.lhr)
      }
      version = reports[0]?.lighthouseVersion ?? version
      audits.push(toAudit(name, reports))
    }
    return { version, audits }
  } finally {
    chrome.kill()
  }
}

function toAudit(name: string, reports: readonly Report[]): Audit {
  const of = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))
  return {
    name,
    scores: CATEGORIES.map((key) =>
      Math.round(median(reports.map(({ categories }) => categories[key]?.score ?? 0)) * 100),
    ),
    lcp: of('largest-contentful-paint'),
    tbt: of('total-blocking-time'),
    cls: of('cumulative-layout-shift'),
  }
}

/** A package that may be absent; its name is no literal, so that nothing looks for it before. */
async function optional<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module
  } catch {
    return null
  }
}
