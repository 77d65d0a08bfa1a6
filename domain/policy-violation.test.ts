import { expect, test } from 'vitest'
import { readPolicyReport } from './policy-violation.ts'

const SITE = 'https://portal.example'
const old = (report: Record<string, unknown>) => ({
  'csp-report': { 'document-uri': `${SITE}/aktualnosci`, 'effective-directive': 'img-src', ...report },
})
const modern = (body: Record<string, unknown>) => ({
  type: 'csp-violation',
  body: { documentURL: `${SITE}/panel/artykuly/7`, effectiveDirective: 'script-src', ...body },
})

test.each([
  ['a report of report-uri', old({}), [{ directive: 'img-src', side: 'reader' }]],
  ['one of the Reporting API', [modern({})], [{ directive: 'script-src', side: 'staff' }]],
  ['several at once', [modern({}), modern({ effectiveDirective: 'font-src' })], 2],
  ['an older browser', old({ 'effective-directive': '', 'violated-directive': "style-src 'self'" }), 1],
  [
    'the page of signing in',
    old({ 'document-uri': `${SITE}/logowanie?callbackUrl=%2F` }),
    [{ directive: 'img-src', side: 'staff' }],
  ],
  ['more than a browser sends', Array.from({ length: 50 }, () => modern({})), 20],
])('%s', (_, message, expected) => {
  const found = readPolicyReport(message, SITE)
  if (typeof expected === 'number') expect(found).toHaveLength(expected)
  else expect(found).toEqual(expected)
})

test.each([
  ['another site', old({ 'document-uri': 'https://inny.example/' })],
  ['no page', old({ 'document-uri': 'about:blank' })],
  ['an extension', old({ 'source-file': 'chrome-extension://abc/x.js' })],
  ['an extension of Firefox', [modern({ blockedURL: 'moz-extension://abc/x.js' })]],
  ['a rule that is none', old({ 'effective-directive': 'reader-src; drop table' })],
  ['another kind of report', [{ type: 'deprecation', body: { documentURL: SITE, effectiveDirective: 'img-src' } }]],
  ['a number', 7],
  ['nothing', null],
  ['a list of nothing', [null, [], 'x']],
])('%s is not counted', (_, message) => {
  expect(readPolicyReport(message, SITE)).toEqual([])
})

test('nothing of a report is kept but its rule and its side', () => {
  const report = old({ 'blocked-uri': 'https://szpieg.example/?kto=anna', 'script-sample': 'tajne', referrer: SITE })
  expect(readPolicyReport(report, SITE)).toEqual([{ directive: 'img-src', side: 'reader' }])
})
