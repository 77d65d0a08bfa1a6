import type { Throughput } from './measure-throughput.ts'

const WIDTH = 720
const LEFT = 190
const ROW = 46
const BAR = 15
const TOP = 56

/** Bars of requests a second, ours beside `node:http`, as SVG for the document: readable in light and in dark. */
export function throughputChart(results: readonly Throughput[]): string {
  const most = Math.max(...results.flatMap(({ ours, baseline }) => [ours.perSecond, baseline.perSecond]))
  const scale = (value: number) => Math.round((value / most) * (WIDTH - LEFT - 90))
  const height = TOP + results.length * ROW + 12
  const rows = results.map(({ name, coding, ours, baseline }, index) => {
    const y = TOP + index * ROW
    return `<text x="${LEFT - 12}" y="${y + 19}" text-anchor="end">${name}, ${coding === 'identity' ? 'plain' : coding}</text>
${bar(y, scale(ours.perSecond), 'ours', ours.perSecond)}
${bar(y + BAR + 2, scale(baseline.perSecond), 'base', baseline.perSecond)}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="14">
<title id="title">Requests a second: Komunikat and node:http sending the same bytes</title>
<style>text{fill:#1c2326}.ours{fill:#0f4c5c}.base{fill:#a9b0b3}@media(prefers-color-scheme:dark){text{fill:#e9e7e1}.ours{fill:#8ecbd8}.base{fill:#5a5f63}}</style>
<rect class="ours" x="${LEFT}" y="16" width="14" height="14"/><text x="${LEFT + 22}" y="28">Komunikat</text>
<rect class="base" x="${LEFT + 120}" y="16" width="14" height="14"/><text x="${LEFT + 142}" y="28">node:http, the same bytes</text>
${rows.join('\n')}
</svg>
`
}

function bar(y: number, width: number, kind: string, value: number): string {
  const label = Math.round(value).toLocaleString('en-GB')
  return `<rect class="${kind}" x="${LEFT}" y="${y}" width="${width}" height="${BAR}"/><text x="${LEFT + width + 8}" y="${y + BAR - 3}" font-size="12">${label}</text>`
}
