import { describe, expect, test } from 'vitest'
import { feedHtml } from '#domain/feed/feed-html.ts'
import type { TopBlock } from './body.ts'
import { body, paragraph, recording, text } from './body-builder.ts'
import { bodyIssues } from './body-issues.ts'
import { parseBody } from './body-schema.ts'
import { bodyText } from './body-text.ts'
import { lengthClock, lengthWords, parseLength, recordingHost, recordingName } from './recording-words.ts'

const film = { medium: 'film', href: 'https://film.example/1?t=5', title: 'Odprawa', seconds: 750 } as const
const said = paragraph('akapit-1', text('Proszę pisać na biuro@urzad.example.'))
const keys = (block: TopBlock) => bodyIssues(body(block)).map(({ key }) => key)
const refusals = (attrs: object) => {
  const block = recording('nagranie-1', film, said)
  const parsed = parseBody(body({ ...block, attrs: { ...block.attrs, ...attrs } }))
  return parsed.ok ? [] : parsed.issues.map(({ key, context }) => `${key} ${context?.name}`)
}

describe('a recording', () => {
  test('is kept with its transcript, or with the address of one', () => {
    const given = body(
      recording('nagranie-1', film, said),
      recording('nagranie-2', {
        medium: 'sound',
        href: '/x',
        title: '',
        seconds: null,
        transcriptHref: 'http://a.example/',
      }),
    )
    expect(parseBody(given)).toEqual({ ok: true, body: given })
  })

  test.each([
    [{ href: 'javascript:alert(1)' }, 'link-not-allowed href'],
    [{ href: 'mailto:biuro@urzad.example' }, 'link-not-allowed href'],
    [{ href: '' }, 'link-not-allowed href'],
    [{ transcriptHref: 'tel:112' }, 'link-not-allowed transcriptHref'],
    [{ medium: 'game' }, 'wrong-attribute medium'],
    [{ seconds: 0 }, 'wrong-attribute seconds'],
    [{ seconds: 86_401 }, 'wrong-attribute seconds'],
    [{ autoplay: true }, 'unknown-key autoplay'],
  ])('with %j is refused', (attrs, refusal) => {
    expect(refusals(attrs)).toEqual([refusal])
  })

  test('waits for its title, length and transcript before readers see it', () => {
    expect(keys(recording('nagranie-1', { ...film, title: '', seconds: null }))).toEqual([
      'recording-without-title',
      'recording-without-length',
      'recording-without-transcript',
    ])
    expect(keys(recording('nagranie-1', film, paragraph('akapit-1', text(' '))))).toEqual([
      'recording-without-transcript',
    ])
    expect(keys(recording('nagranie-1', { ...film, transcriptHref: '/zapis' }))).toEqual([])
  })

  test('is never told to be said in other words', () => {
    expect(keys(recording('nagranie-1', film, said))).toEqual([])
    expect(keys(said)).toEqual(['email-in-text'])
  })

  test('has its title and transcript among the words of the text', () => {
    expect(bodyText(body(recording('nagranie-1', film, paragraph('akapit-1', text('Dzień dobry.')))))).toBe(
      'Odprawa\nDzień dobry.',
    )
  })

  test('is a link in a feed, and its transcript is on the page', () => {
    const at = { article: 'https://p.example/a', articles: new Map(), teams: {} }
    expect(
      feedHtml(body(recording('nagranie-1', { ...film, href: '/pliki/film' }, said)), at).replaceAll('\u00a0', ' '),
    ).toBe(
      '<p><a href="https://p.example/pliki/film">Odprawa (film, 12 min 30 s)</a></p>' +
        '<p><a href="https://p.example/a">Transkrypcja: na stronie artykułu</a></p>',
    )
  })
})

test('a recording is named with its kind and length, and its host is told', () => {
  expect(recordingName({ ...film, transcriptHref: null })).toBe('Odprawa (film, 12 min 30 s)')
  expect(recordingName({ ...film, medium: 'sound', title: '', seconds: null, transcriptHref: null })).toBe(
    'Nagranie (dźwięk)',
  )
  expect(recordingHost('https://www.film.example:8443/a')).toBe('www.film.example:8443')
  expect(recordingHost('/a')).toBe(null)
})

describe('lengths', () => {
  test.each([
    ['12:30', 750],
    [' 0:45 ', 45],
    ['90:00', 5_400],
    ['1:02:05', 3_725],
    ['12 min', 720],
    ['12 min 30 s', 750],
    ['1 godz. 2 min 5 s', 3_725],
    ['2h', 7_200],
    ['45 sek.', 45],
    ['24 godz.', 86_400],
  ])('%s is %d seconds', (typed, seconds) => {
    expect(parseLength(typed)).toBe(seconds)
  })

  test.each(['', '12', '12:3', '12:60', '1:60:00', '0:00', '25 godz.', 'długo', '-1:00', '12.30'])(
    '"%s" is none',
    (typed) => {
      expect(parseLength(typed)).toBe(null)
    },
  )

  test.each([45, 60, 750, 3_600, 3_725, 86_400])('%d seconds as shown are read back', (seconds) => {
    expect(parseLength(lengthWords(seconds))).toBe(seconds)
    expect(parseLength(lengthClock(seconds))).toBe(seconds)
  })
})
