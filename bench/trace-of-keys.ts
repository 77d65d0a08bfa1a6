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

/** Of an event, its listeners and what they leave to the end of the task; the rest of it is the browser's own, as its editing. */
const LISTENING = new Set(['FunctionCall', 'RunMicrotasks'])

/**
 * Of each key, from its keydown to the next one, ms of the processor: `handlers` = listeners of its events with their microtasks;
 * `scripts` = everything that scripts did, and what the browser did in their events. The last key, which nothing ends, is left out.
 */
export function perKey(events: readonly TraceEvent[]): { handlers: number[]; scripts: number[] } {
  const isOf = (event: TraceEvent, type: string) => event.name === 'EventDispatch' && event.args?.data?.type === type
  const first = events.find((event) => isOf(event, 'keydown'))
  const onThread = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid)
  const ran = outermost(onThread.filter(({ name }) => SCRIPTS.has(name)))
  const listening = outermost(onThread.filter(({ name }) => LISTENING.has(name)))
  const starts = ran.filter((event) => isOf(event, 'keydown')).map(({ ts }) => ts)
  const handlers: number[] = []
  const scripts: number[] = []
  for (const [index, start] of starts.slice(0, -1).entries()) {
    const mine = ran.filter(({ ts }) => ts >= start && ts < (starts[index + 1] ?? 0))
    const ofKey = mine.filter(({ args }) => KEY_EVENTS.has(args?.data?.type ?? ''))
    const heard = listening.filter(
      ({ name, ts }) =>
        ofKey.some((event) => ts >= event.ts && ts < event.ts + (event.dur ?? 0)) ||
        (name === 'RunMicrotasks' && mine.some((event) => event.ts === ts && event.name === name)),
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
