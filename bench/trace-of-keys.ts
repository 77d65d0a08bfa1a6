/** What we read of an event of Chromium's trace; times in µs. */
export type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Of it, what the processor worked: less than `dur` where others have its turn. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/** Events of a key, and what their listeners leave for the end of the task: an editor hears of changed words there. */
const KEY_EVENTS = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'selectionchange', 'keyup'])
const SCRIPTS = new Set([
  'EventDispatch',
  'RunMicrotasks',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
])

/**
 * Of each key, from its keydown to the next one, ms of the processor: `handlers` = listeners of its events with their microtasks;
 * `scripts` = everything that scripts did. The last key, which nothing ends, is left out.
 */
export function perKey(events: readonly TraceEvent[]): { handlers: number[]; scripts: number[] } {
  const isOf = (event: TraceEvent, type: string) => event.name === 'EventDispatch' && event.args?.data?.type === type
  const first = events.find((event) => isOf(event, 'keydown'))
  const ran = outermost(
    events.filter(
      ({ name, ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid && SCRIPTS.has(name),
    ),
  )
  const starts = ran.filter((event) => isOf(event, 'keydown')).map(({ ts }) => ts)
  const handlers: number[] = []
  const scripts: number[] = []
  for (const [index, start] of starts.slice(0, -1).entries()) {
    const mine = ran.filter(({ ts }) => ts >= start && ts < (starts[index + 1] ?? 0))
    const heard = mine.filter(
      ({ name, args }) =>
        name === 'RunMicrotasks' || (name === 'EventDispatch' && KEY_EVENTS.has(args?.data?.type ?? '')),
    )
    handlers.push(milliseconds(heard))
    scripts.push(milliseconds(mine))
  }
  return { handlers, scripts }
}

/** In their order, without those that ran inside another. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const isOutside = ts >= end
      if (isOutside) end = ts + dur
      return isOutside
    })
}

function milliseconds(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1_000
}
