import type { InstalledPackage } from './installed-packages.ts'
import { type Advisory, concernedPackages, judge } from './osv.ts'

export type CheckedPackage = Pick<InstalledPackage, 'name' | 'version' | 'isRunning'>

type Affected = CheckedPackage & {
  readonly advisory: Advisory
  readonly isUnclear: boolean
  readonly fixedIn: string | null
}

/** Which packages the advisories say something of: those that run first. */
export function findAffected(packages: readonly CheckedPackage[], advisories: readonly Advisory[]): Affected[] {
  const byName = Map.groupBy(packages, ({ name }) => name)
  const found = advisories.flatMap((advisory) =>
    [...new Set(concernedPackages(advisory))].flatMap((name) =>
      (byName.get(name) ?? []).flatMap(({ version, isRunning }) => {
        const verdict = judge(advisory, name, version)
        if (verdict === null) return []
        return [{ name, version, isRunning, advisory, isUnclear: verdict.is === 'unclear', fixedIn: verdict.fixedIn }]
      }),
    ),
  )
  return found.sort((a, b) => Number(b.isRunning) - Number(a.isRunning))
}

const SEVERITIES: Readonly<Record<string, string>> = {
  CRITICAL: 'krytyczne',
  HIGH: 'wysokie',
  MODERATE: 'średnie',
  MEDIUM: 'średnie',
  LOW: 'niskie',
}

type Checked = { readonly packages: readonly CheckedPackage[]; readonly advisories: readonly Advisory[] }

/** What was found, a line each, and what was compared. */
export function inWords(found: readonly Affected[], { packages, advisories }: Checked): string[] {
  const newest = advisories
    .map(({ modified }) => modified.slice(0, 10))
    .sort()
    .at(-1)
  const running = found.filter(({ isRunning }) => isRunning).length
  return [
    ...found.map(sentence),
    `Porównano pakiety (${packages.length}) z ostrzeżeniami (${advisories.length}, najnowsze z ${newest}).`,
    running > 0
      ? `Ostrzeżenia o pakietach, które działają w portalu: ${running}. Zainstaluj nowszą wersję portalu.`
      : 'Żadne ostrzeżenie nie dotyczy pakietów, które działają w portalu.',
  ]
}

function sentence({ name, version, isRunning, advisory, isUnclear, fixedIn }: Affected): string {
  const level = SEVERITIES[String(advisory.database_specific?.severity)]
  const about = advisory.summary ?? advisory.details?.split('\n', 1)[0] ?? ''
  const parts = [
    `${name} ${version}: ${advisory.id}${level === undefined ? '' : ` (zagrożenie ${level})`}.`,
    about && `${oneLine(about)}${/[.!?]$/.test(about) ? '' : '.'}`,
    isUnclear && 'Nie da się porównać wersji, sprawdź to ostrzeżenie w jego źródle.',
    fixedIn !== null && `Poprawiono w ${fixedIn}.`,
    !isRunning && 'Ten pakiet służy tylko do budowania i testów.',
  ]
  return parts.filter(Boolean).join(' ')
}

/** What came from elsewhere says nothing to the terminal but words. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}
