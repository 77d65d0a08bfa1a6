import type { Answer } from './answer.ts'
import type { HealthReport } from './health.ts'
import { DATA_HEADERS } from './security-headers.ts'

/** 200 when fit to serve, 503 with the reasons when not. Names no file, version or address. */
export function healthAnswer(report: HealthReport): Answer {
  return {
    status: report.status === 'ok' ? 200 : 503,
    headers: { ...DATA_HEADERS, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: Buffer.from(JSON.stringify(report)),
  }
}

/** `/api/health/live`: 200 while the event loop turns. Asks nothing else, so a full disk is no reason to restart us. */
export function liveAnswer(): Answer {
  return healthAnswer({ status: 'ok' })
}
