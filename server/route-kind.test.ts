import { describe, expect, it } from 'vitest'
import { routeKind } from './route-kind.ts'

const publicFiles = new Set(['/reader.js', '/icon.svg'])

describe('routeKind', () => {
  it.each([
    ['/', 'public'],
    ['/aktualnosci/artykul', 'public'],
    ['/panelarz', 'public'],
    ['/PANEL', 'public'],
    ['/sitemap.xml', 'public'],
    ['/reader.js', 'asset'],
    ['/_next/static/chunks/a.js', 'asset'],
    ['/_next/image', 'internal'],
    ['/_next/data/x.json', 'internal'],
    ['/__nextjs_font/x', 'internal'],
    ['/panel', 'staff'],
    ['/panel/artykuly', 'staff'],
    ['/panel/artykuly.rsc', 'internal'],
    ['/aktualnosci/artykul.rsc', 'internal'],
    ['/aktualnosci/artykul.segments/_tree.segment.rsc', 'internal'],
    ['/logowanie', 'staff'],
    ['/podglad/abc', 'preview'],
    ['/podglad/abc/tekst', 'preview'],
    ['/podglad/abc/media/ab/640.webp', 'preview-file'],
    ['/podglad/abc/zalaczniki/1/plik.pdf', 'preview-file'],
    ['/podglady', 'public'],
    ['/haslo', 'preview'],
    ['/haslo/abc', 'preview'],
    ['/hasla', 'public'],
    ['/podglad/abc.rsc', 'internal'],
    ['/api/health', 'health'],
    ['/api/health/live', 'live'],
    ['/api/health/dead', 'api'],
    ['/api/generation', 'content-version'],
    ['/api/v1/artykuly', 'api'],
    ['/media/abc/640.webp', 'file'],
    ['/zalaczniki/1/plik.pdf', 'file'],
    ['/rejestr-zmian.jsonl', 'file'],
    ['/rejestr-zmian', 'public'],
    ['/strona-bledu/404', 'internal'],
    ['/strona-bledu', 'internal'],
  ])('%s is %s', (path, kind) => {
    expect(routeKind(path, { publicFiles, dev: false })).toBe(kind)
  })

  it('opens the tools of Next in development only', () => {
    expect(routeKind('/__nextjs_source-map', { publicFiles, dev: true })).toBe('development')
    expect(routeKind('/strona-bledu/404', { publicFiles, dev: true })).toBe('internal')
  })
})
