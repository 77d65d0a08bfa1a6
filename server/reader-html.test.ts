import { describe, expect, it } from 'vitest'
import { toReaderHtml } from './reader-html.ts'

describe('toReaderHtml', () => {
  it.each([
    ['<p>Zażółć &amp; gęślą&nbsp;jaźń</p>', '<p>Zażółć &amp; gęślą&nbsp;jaźń</p>'],
    ['<script>self.__next_f.push([1,"<p>kopia</p>"])</script><p>a</p>', '<p>a</p>'],
    ['<script src="/_next/static/chunks/a.js" async=""></script><p>a</p>', '<p>a</p>'],
    ['<script src="/reader.js" defer=""></script>', '<script src="/reader.js" defer=""></script>'],
    ['<script src="/reader.js?v=2"></script>', '<script src="/reader.js?v=2"></script>'],
    ['<script src="//evil.example/reader.js"></script>', ''],
    ['<script src="/reader.json"></script>', ''],
    ['<script type="application/ld+json">{"a":1}</script>', ''],
    ['<SCRIPT>alert(1)</SCRIPT >b', 'b'],
    ['<script>nigdy nie zamknięty', ''],
    [
      '<link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/>',
      '<link rel="stylesheet" href="/a.css"/>',
    ],
    ['<link rel="modulepreload" href="/a.js">', ''],
    ['<link rel="expect" href="#_R_" blocking="render"/>', ''],
    ['<link rel="icon" href="/icon.svg"/>', '<link rel="icon" href="/icon.svg"/>'],
    ['<link rel="stylesheet" href="/a.css" data-precedence="next">', '<link rel="stylesheet" href="/a.css">'],
    ['a<!-- -->b<!--$-->c<!--/$-->', 'abc'],
    ['<body><div hidden=""><!--$--><!--/$--></div><p>a</p>', '<body><p>a</p>'],
    ['<pre>\n\n  x</pre>', '<pre>\n\n  x</pre>'],
    ['<textarea>\na &lt;b&gt;</textarea>', '<textarea>\na &lt;b&gt;</textarea>'],
    ['<p title="a&quot;b">x</p>', '<p title="a&quot;b">x</p>'],
  ])('of %j leaves %j', async (html, expected) => {
    expect(await toReaderHtml(html)).toBe(expected)
  })
})
