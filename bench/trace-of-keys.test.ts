import { expect, test } from 'vitest'
import { perKey, type TraceEvent } from './trace-of-keys.ts'

const on = { ph: 'X', pid: 1, tid: 1 }
const event = (type: string, ts: number, dur: number): TraceEvent => ({
  ...on,
  name: 'EventDispatch',
  ts,
  dur,
  args: { data: { type } },
})
const ran = (name: string, ts: number, dur: number): TraceEvent => ({ ...on, name, ts, dur })

test('a key costs what its listeners and their microtasks take; what runs inside another counts once, what the browser does does not', () => {
  const trace = [
    event('keydown', 0, 1_000),
    ran('FunctionCall', 100, 800),
    event('input', 2_000, 2_000),
    ran('FunctionCall', 2_100, 900),
    ran('FunctionCall', 2_200, 300),
    ran('RunMicrotasks', 3_100, 600),
    ran('RunMicrotasks', 4_000, 500),
    ran('TimerFire', 9_000, 3_000),
    { ...event('input', 5_000, 9_000), tid: 2 },
    event('keydown', 20_000, 100),
    ran('FunctionCall', 20_010, 50),
    event('mousemove', 21_000, 400),
    event('keydown', 30_000, 100),
  ]
  expect(perKey(trace)).toEqual({ handlers: [2.8, 0.05], scripts: [6.5, 0.5] })
  expect(perKey([])).toEqual({ handlers: [], scripts: [] })
})

test('what others did on the processor meanwhile is not its cost', () => {
  const waited = { ...event('keydown', 0, 9_000), tdur: 3_000 }
  const heard = { ...ran('FunctionCall', 10, 8_000), tdur: 2_000 }
  expect(perKey([waited, heard, event('keydown', 20_000, 100)])).toEqual({ handlers: [2], scripts: [3] })
})
