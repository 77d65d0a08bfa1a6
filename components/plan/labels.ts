import type { PlanState } from './plan-view.ts'

export const planStateLabels = {
  coming: 'Plan na przyszłe lata',
  current: 'Plan na obecne lata',
  past: 'Lata tego planu minęły',
} as const satisfies Record<PlanState, string>
