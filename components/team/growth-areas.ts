import type { IsoDay } from '#domain/partial-date.ts'

type Point = { readonly day: IsoDay; readonly atLeast: number; readonly atMost: number }

/**
 * The steps of a number over time as SVG paths in a drawing 1000 wide and 100 high, y down: `line` for what is certain,
 * `band` for what lies between that and what is possible. `top` is the number at the upper edge. Points are in order, at
 * least one.
 */
export function growthAreas(points: readonly Point[]): { line: string; band: string; top: number } {
  const top = Math.max(1, ...points.map(({ atMost }) => atMost))
  const times = points.map(({ day }) => Date.parse(`${day}T00:00:00Z`))
  const [start = 0, end = 0] = [times[0], times.at(-1)]
  const x = (index: number) => round(end === start ? 0 : (1000 * ((times[index] ?? end) - start)) / (end - start))
  const y = (number: number) => round(100 - (100 * number) / top)
  const steps = (numberOf: (point: Point) => number) =>
    points.flatMap((point, index) => {
      const height = y(numberOf(point))
      return [`${x(index)} ${height}`, `${index === points.length - 1 ? 1000 : x(index + 1)} ${height}`]
    })
  const [lower, upper] = [steps(({ atLeast }) => atLeast), steps(({ atMost }) => atMost)]
  return { line: `M${lower.join('L')}`, band: `M${upper.join('L')}L${lower.toReversed().join('L')}Z`, top }
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
