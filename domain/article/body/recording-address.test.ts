import { expect, test } from 'vitest'
import { recordingAt, recordingOfPlayer } from './recording-address.ts'

test.each([
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0', 'film', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['//www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'film', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['http://www.youtube.com/embed/dQw4w9WgXcQ', 'film', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://www.youtube.com/v/dQw4w9WgXcQ&hl=pl', 'film', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://player.vimeo.com/video/76979871', 'film', 'https://vimeo.com/76979871'],
  ['https://www.dailymotion.com/embed/video/x7tgad0', 'film', 'https://www.dailymotion.com/video/x7tgad0'],
  [
    'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk?utm=1',
    'sound',
    'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
  ],
])('the player %s plays what is at its page', (src, medium, href) => {
  expect(recordingOfPlayer(src)).toEqual({ medium, href })
})

test.each([
  '',
  'https://mapy.example/embed?q=x',
  'https://www.youtube.com.example/embed/dQw4w9WgXcQ',
  'https://www.youtube.com/embed/',
  'javascript:alert(1)',
])('%s is no player that we know', (src) => {
  expect(recordingOfPlayer(src)).toBeNull()
})

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'film'],
  ['https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=10', 'film'],
  ['https://youtu.be/dQw4w9WgXcQ?t=10', 'film'],
  ['https://vimeo.com/76979871', 'film'],
  ['https://film.example/odprawa.MP4?wersja=2', 'film'],
  ['https://radio.example/a/rozmowa.mp3', 'sound'],
])('%s is one %s', (href, medium) => {
  expect(recordingAt(href)).toEqual({ medium, href })
})

test.each([
  'https://www.youtube.com/',
  'https://www.youtube.com/@urzad',
  'https://www.youtube.com/playlist?list=PL123456',
  'https://vimeo.com/urzad',
  'https://urzad.example/plan.pdf',
  'https://urzad.example/?plik=a.mp4',
  '/pliki/odprawa.mp4',
  'mailto:film.mp4@urzad.example',
  'słowa',
])('%s is a link like any other', (href) => {
  expect(recordingAt(href)).toBeNull()
})
