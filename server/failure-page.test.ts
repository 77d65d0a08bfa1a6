import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { failurePage } from './failure-page.ts'
import { FAILURE_WORDS, type FailureStatus } from './failure-words.ts'

const reference = 'k7m2-9qxd-4trp'
const statuses = Object.keys(FAILURE_WORDS).map(Number) as FailureStatus[]

describe('failurePage', () => {
  it.each(statuses)('%i is complete in itself', (status) => {
    const { status: sent, headers, body } = failurePage(status, { reference })
    const html = body.toString()
    expect(sent).toBe(status)
    expect(html).toContain('<html lang="pl">')
    expect(html).toContain(`<title>${FAILURE_WORDS[status].title}</title>`)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:/)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it('allows its own style by hash and nothing else', () => {
    const { headers, body } = failurePage(500, { reference })
    const style = /<style>([\s\S]*)<\/style>/.exec(body.toString())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('gives a number to quote only where we failed', () => {
    expect(failurePage(500, { reference }).body.toString()).toContain(reference)
    expect(failurePage(404, { reference }).body.toString()).not.toContain(reference)
  })
})
