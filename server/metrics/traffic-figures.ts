import { Counter, Histogram, type Registry } from 'prom-client'
import type { Traffic } from '../traffic.ts'

/** In seconds. A page of ours takes some hundredths of one. */
const RENDER_STEPS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What the server has counted of requests, and renders from now on. */
export function registerTraffic(registry: Registry, traffic: Traffic): void {
  const registers = [registry]
  new Counter({
    name: 'komunikat_requests_total',
    help: 'Requests answered, by kind (cached: from memory) and class of status.',
    labelNames: ['kind', 'status'],
    registers,
    collect() {
      this.reset()
      for (const [kind, counts] of traffic.requests)
        for (const [ofClass, requests] of counts.entries())
          if (requests > 0) this.inc({ kind, status: `${ofClass}xx` }, requests)
    },
  })
  const help = 'How long public pages took to render.'
  const renders = new Histogram({ name: 'komunikat_render_seconds', help, buckets: RENDER_STEPS, registers })
  traffic.followRenders((ms) => renders.observe(ms / 1_000))
}
