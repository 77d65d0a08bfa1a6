import { findChromium } from '#scripts/chromium.ts'
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

/** Speed is measured apart: what the other audits put into a page is cleared away while the next one loads. */
const SPEED = ['performance'] as const
const OTHERS = ['accessibility', 'best-practices', 'seo'] as const

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
 * One process of the browser for all pages. As it comes, each page opens in a process that is only just starting, and on
 * a machine of two cores its start is counted, four times over, as the page's (by 50 ms and more, another time each run).
 */
const ONE_PROCESS = [
  '--renderer-process-limit=1',
  '--disable-features=site-per-process,IsolateOrigins,SpareRendererForSitePerProcess',
]

/** Lighthouse with its mobile preset; speed is the median of `times`. Null when the package or the browser is not here. */
export async function auditPages(
  portal: BenchPortal,
  pages: readonly { name: string; path: string }[],
  times: number,
): Promise<Audits | null> {
  const lighthouse = await optional<Lighthouse>('lighthouse')
  const launcher = await optional<Launcher>('chrome-launcher')
  const chromePath = await findChromium(process.env).catch(() => null)
  if (!lighthouse || !launcher || chromePath === null) return null
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', ...ONE_PROCESS]
  const chrome = await launcher.launch({ chromePath, chromeFlags })
  try {
    let version = ''
    const audits: Audit[] = []
    for (const { name, path } of pages) {
      const report = async (onlyCategories: readonly string[]) =>
        (await lighthouse.default(portal.url + path, { port: chrome.port, onlyCategories }))?.lhr
      const speed: Report[] = []
      while (speed.length < times) speed.push((await report(SPEED)) ?? missing(path))
      const others = (await report(OTHERS)) ?? missing(path)
      version = others.lighthouseVersion
      audits.push(toAudit(name, speed, others))
    }
    return { version, audits }
  } finally {
    chrome.kill()
  }
}

function toAudit(name: string, speed: readonly Report[], others: Report): Audit {
  const of = (audit: string) => median(speed.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))
  const scoreOf = ({ categories }: Report, key: string) => Math.round((categories[key]?.score ?? 0) * 100)
  return {
    name,
    scores: [
      ...SPEED.map((key) => median(speed.map((report) => scoreOf(report, key)))),
      ...OTHERS.map((key) => scoreOf(others, key)),
    ],
    lcp: of('largest-contentful-paint'),
    tbt: of('total-blocking-time'),
    cls: of('cumulative-layout-shift'),
  }
}

function missing(path: string): never {
  throw new Error(`Lighthouse has no report of ${path}`)
}

/** A package that may be absent; its name is no literal, so that nothing looks for it before. */
async function optional<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module
  } catch {
    return null
  }
}
