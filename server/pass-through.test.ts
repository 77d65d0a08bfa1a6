import { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { preparePassThrough } from './pass-through.ts'
import { type RouteKind, routeKind } from './route-kind.ts'

const nothing = { publicFiles: { has: () => false }, dev: false }

function headersOf(path: string, providerOrigin: string | null = null) {
  const response = new ServerResponse({ method: 'GET' } as never)
  const kind: RouteKind = routeKind(path, nothing)
  const siteUrl = 'https://portal.example'
  preparePassThrough(response, { kind, path, nonce: 'abc', siteUrl, providerOrigin, dev: false })
  return { policy: String(response.getHeader('content-security-policy')), cache: response.getHeader('cache-control') }
}

test.each([
  '/panel/api/zalaczniki/3/plan.pdf',
  '/panel/api/media/ab/320.webp',
  '/panel/api/wybor/tag',
  '/zalaczniki/3/plan.pdf',
  '/media/ab/320.webp',
])('%s is never a page: sandboxed, without scripts', (path) => {
  const { policy } = headersOf(path)
  expect(policy).toMatch(/^default-src 'none';.* sandbox$/)
  expect(policy).not.toContain('script-src')
})

test('a page of the panel runs what carries its nonce, and nothing of the panel is kept', () => {
  expect(headersOf('/panel/artykuly').policy).toContain("script-src 'self' 'nonce-abc'")
  expect(headersOf('/panel/api').policy).toContain('nonce-abc')
  for (const path of ['/panel', '/panel/api/zalaczniki/3/plan.pdf']) expect(headersOf(path).cache).toBe('no-store')
})

test('only from the way in may a form lead to the identity provider, and only where there is one', () => {
  const provider = 'https://login.urzad.example'
  const targets = (path: string, origin: string | null) =>
    /form-action ([^;]+);/.exec(headersOf(path, origin).policy)?.[1]
  for (const path of ['/logowanie', '/logowanie/polacz', '/logowanie/potwierdz']) {
    expect(targets(path, provider)).toBe(`'self' ${provider}`)
    expect(targets(path, null)).toBe("'self'")
  }
  for (const path of ['/panel', '/panel/moje-konto', '/']) expect(targets(path, provider)).toBe("'self'")
})

test('a file is the same for everybody, whatever Next says of the data of its pages', () => {
  const varies = (path: string) => {
    const response = new ServerResponse({ method: 'GET' } as never)
    const kind = routeKind(path, nothing)
    preparePassThrough(response, { kind, path, nonce: 'abc', siteUrl: 'https://portal.example', dev: false })
    response.setHeader('Vary', 'rsc')
    response.appendHeader('vary', 'next-router-prefetch')
    return response.hasHeader('vary')
  }
  expect(['/media/ab/320.webp', '/zalaczniki/3/plan.pdf', '/panel'].map(varies)).toEqual([false, false, true])
})
