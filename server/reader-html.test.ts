import { describe, expect, it } from 'vitest'
import { toReaderPage } from './reader-html.ts'

describe('toReaderPage', () => {
  it.each([
    ['<p>Zażółć &amp; gęślą&nbsp;jaźń</p>', '<p>Zażółć &amp; gęślą&nbsp;jaźń</p>'],
    ['<script>self.__next_f.push([1,"<p>kopia</p>"])</script><p>a</p>', '<p>a</p>'],
    ['<script src="/_next/static/chunks/a.js" async=""></script><p>a</p>', '<p>a</p>'],
    ['<script src="/reader.js" defer=""></script>', '<script src="/reader.js" defer=""></script>'],
    ['<script src="/reader.js?v=2"></script>', '<script src="/reader.js?v=2"></script>'],
    [
      '<script src="/sprawdz-rejestr.mjs" type="module"></script>',
      '<script src="/sprawdz-rejestr.mjs" type="module"></script>',
    ],
    ['<script src="//evil.example/reader.js"></script>', ''],
    ['<script src="/reader.json"></script>', ''],
    [
      '<script type="application/ld+json">{"a":"\\u003c"}</script>b',
      '<script type="application/ld+json">{"a":"\\u003c"}</script>b',
    ],
    ['<script type="application/ld+json" nonce="x">{}</script>', '<script type="application/ld+json">{}</script>'],
    ['<script type="application/ld+json" src="/a.js"></script>', ''],
    ['<script type="application/ld+json;x">alert(1)</script>', ''],
    ['<script type="application/json">{}</script>', ''],
    ['<script type="importmap">{}</script>', ''],
    ['<script type="module">alert(1)</script>', ''],
    ['<script type="">alert(1)</script>', ''],
    [
      '<script type="application/ld+json">{}</script><script>alert(1)</script>b',
      '<script type="application/ld+json">{}</script>b',
    ],
    ['<SCRIPT>alert(1)</SCRIPT >b', 'b'],
    ['<script>nigdy nie zamknięty', ''],
    [
      '<link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/>',
      '<link rel="stylesheet" href="/a.css">',
    ],
    ['<link rel="modulepreload" href="/a.js">', ''],
    ['<link rel="expect" href="#_R_" blocking="render"/>', ''],
    ['<link rel="icon" href="/icon.svg"/>', '<link rel="icon" href="/icon.svg">'],
    ['<svg><path d="M0 0"/></svg><br/>', '<svg><path d="M0 0"/></svg><br>'],
    ['<link rel="stylesheet" href="/a.css" data-precedence="next">', '<link rel="stylesheet" href="/a.css">'],
    ['a<!-- -->b<!--$-->c<!--/$-->', 'abc'],
    ['<body><div hidden=""><!--$--><!--/$--></div><p>a</p>', '<body><p>a</p>'],
    ['<pre>\n\n  x</pre>', '<pre>\n\n  x</pre>'],
    ['<textarea>\na &lt;b&gt;</textarea>', '<textarea>\na &lt;b&gt;</textarea>'],
    ['<p title="a&quot;b">x</p>', '<p title="a&quot;b">x</p>'],
  ])('of %j leaves %j', async (html, expected) => {
    expect((await toReaderPage(html)).html).toBe(expected)
  })

  it('reads what the page says of its state and of what replaces it', async () => {
    const head =
      '<meta name="komunikat:state" content="archived"/><link rel="successor-version" href="/aktualnosci/nowy?a=1&amp;b=2"/>'
    expect(await toReaderPage(head)).toMatchObject({ state: 'archived', successor: '/aktualnosci/nowy?a=1&b=2' })
    expect(await toReaderPage('<p>a</p>')).toMatchObject({ state: null, successor: null })
  })

  it('does not take words of the text for the state of the page', async () => {
    const text =
      '<p>&lt;meta name="komunikat:state" content="archived"&gt;</p><script>"<meta name=komunikat:state content=x>"</script>'
    expect(await toReaderPage(text)).toMatchObject({ state: null, successor: null })
  })
})

describe('a page with a part that waits for a script', () => {
  it.each([
    ['<p>a</p>', false],
    ['<p>a</p><!--$--><p>b</p><!--/$-->', false],
    ['<!--$?--><template id="B:0"></template><p>chwila</p><!--/$-->', true],
    ['<!--$!--><template></template><!--/$-->', true],
  ])('%s: %s', async (html, isUnfinished) => {
    expect((await toReaderPage(html)).isUnfinished).toBe(isUnfinished)
  })
})

describe('that the question cannot be answered', () => {
  it('is read for the status and leaves the page', async () => {
    const page = await toReaderPage('<meta name="komunikat:bad-request" content="q"><h1>a</h1>')
    expect([page.isBadRequest, page.html]).toEqual([true, '<h1>a</h1>'])
    expect((await toReaderPage('<h1>a</h1>')).isBadRequest).toBe(false)
  })
})

describe('when the text changed', () => {
  it('is read for the headers and leaves the page', async () => {
    const page = await toReaderPage('<meta name="komunikat:changed" content="2026-03-02T09:00:00.000Z"><h1>a</h1>')
    expect([page.changed, page.html]).toEqual(['2026-03-02T09:00:00.000Z', '<h1>a</h1>'])
  })
})
