import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TextSize } from './text-size.tsx'

const fileText = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const markup = renderToStaticMarkup(<TextSize />)
const ids = [...markup.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)

describe('text size', () => {
  test('is a named group of three radio buttons, the default one chosen', () => {
    expect(markup).toContain('<legend>Wielkość tekstu</legend>')
    expect(markup.match(/type="radio"/g)).toHaveLength(3)
    expect(markup).toMatch(/id="wielkosc-domyslna"[^>]* checked=""/)
  })

  test('is seen as A and heard as a word', () => {
    for (const word of ['domyślna', 'większa', 'największa']) {
      expect(markup).toContain(`<span>A</span><span class="sr-only"> ${word}</span>`)
    }
  })

  test('each larger size is known to the stylesheet, so no script is needed', () => {
    const [, ...larger] = ids
    expect(larger).toHaveLength(2)
    for (const id of larger) expect(fileText('app/styles/base.css')).toContain(`html:has(#${id}:checked)`)
  })

  test('the script that remembers it knows the group, and stores for the tab only', () => {
    const script = fileText('public/reader.js')
    const [, name] = /name="([^"]+)"/.exec(markup) ?? []
    expect(script).toContain(`'${name}'`)
    expect(script).not.toMatch(/localStorage|cookie|import\s*\(/)
  })
})
