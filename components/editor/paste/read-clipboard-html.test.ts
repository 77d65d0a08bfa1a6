import { expect, test } from 'vitest'
import { inert } from './read-clipboard-html.ts'

// In a browser each of these would be a report to the page's policy.
test.each([
  ['<p style="color:red">a</p>', '<p data-inert-style="color:red">a</p>'],
  ['<p class="x"STYLE = "color:red">a</p>', '<p class="x"data-inert-style= "color:red">a</p>'],
  ['<p/style=color:red>a</p>', '<p/data-inert-style=color:red>a</p>'],
  ['<style>p { color: red }</style><p>a</p>', '<noframes>p { color: red }</noframes><p>a</p>'],
  ['<STYLE type="text/css">x</STYLE >', '<noframes type="text/css">x</noframes >'],
  ['<img src=x onerror="alert(1)">', '<img src=x data-handler="alert(1)">'],
  ['<img src="x"onerror=alert(1)>', '<img src="x"data-handler=alert(1)>'],
])('%s', (html, expected) => {
  expect(inert(html)).toBe(expected)
})

test.each([
  '<p>style = on ważny wybór, onclick=nic</p>',
  '<a href="/x">style</a>',
  '<styled>a</styled>',
  '<p lifestyle="a">b</p>',
])('%s stays as it is', (html) => {
  expect(inert(html)).toBe(html)
})
