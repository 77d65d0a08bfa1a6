import type { Recording } from './body.ts'
import { MAX_LINE } from './body-model.ts'
import { parseHref } from './link-target.ts'

type Medium = Recording['attrs']['medium']

/** Where a film or a sound is to be seen, and which of them it is. */
export type RecordingAddress = { readonly medium: Medium; readonly href: string }

/** Frames in which pages show films and sounds, and the page that each belongs to. */
const players: readonly (readonly [player: RegExp, medium: Medium, page: string])[] = [
  [
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,20})(?:[/?#&]|$)/,
    'film',
    'https://www.youtube.com/watch?v=',
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d{4,12})(?:[/?#]|$)/, 'film', 'https://vimeo.com/'],
  [
    /^https:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w{4,12})(?:[/?#]|$)/,
    'film',
    'https://www.dailymotion.com/video/',
  ],
  [
    /^https:\/\/open\.spotify\.com\/embed\/episode\/(\w{8,30})(?:[/?#]|$)/,
    'sound',
    'https://open.spotify.com/episode/',
  ],
]

/** Pages of one film or one sound, on the same sites. */
const pages: readonly (readonly [page: RegExp, medium: Medium])[] = [
  [/^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)[\w-]{6,20}(?:[/?#&]|$)/, 'film'],
  [/^https?:\/\/youtu\.be\/[\w-]{6,20}(?:[/?#]|$)/, 'film'],
  [/^https?:\/\/(?:www\.)?vimeo\.com\/\d{4,12}(?:[/?#]|$)/, 'film'],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/video\/\w{4,12}(?:[/?#]|$)/, 'film'],
  [/^https?:\/\/open\.spotify\.com\/episode\/\w{8,30}(?:[/?#]|$)/, 'sound'],
]

const files: readonly (readonly [ending: RegExp, medium: Medium])[] = [
  [/\.(?:mp4|m4v|webm|ogv|mov)$/i, 'film'],
  [/\.(?:mp3|m4a|ogg|oga|opus|wav|flac)$/i, 'sound'],
]

/** The page of what a frame of another page plays; null = no player that we know. */
export function recordingOfPlayer(src: string): RecordingAddress | null {
  const address = src.replace(/^(?:http:)?\/\//i, 'https://')
  for (const [player, medium, page] of players) {
    const number = player.exec(address)?.[1]
    if (number !== undefined) return { medium, href: `${page}${number}` }
  }
  return null
}

/** What an element of another page plays, by its name and address; null = no film or sound that we know. */
export function recordingOfElement(tag: string, src: string): RecordingAddress | null {
  if (tag === 'iframe' || tag === 'embed' || tag === 'object') return recordingOfPlayer(src)
  if (tag !== 'video' && tag !== 'audio') return null
  const href = /^https?:/i.test(src) ? parseHref(src) : null
  return href === null ? null : { medium: tag === 'audio' ? 'sound' : 'film', href }
}

/** Whether an address of the web is the page or the file of one film or one sound; null = it is something else. */
export function recordingAt(address: string): RecordingAddress | null {
  const href = /^https?:\/\//i.test(address) ? parseHref(address) : null
  if (href === null) return null
  const { pathname } = new URL(href)
  const found = pages.find(([page]) => page.test(href)) ?? files.find(([ending]) => ending.test(pathname))
  return found === undefined ? null : { medium: found[1], href }
}

/** The title that words of a link give to what it leads to; '' = they are only an address. */
export function recordingTitle(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return /^(?:https?:\/\/|www\.)\S*$/i.test(line) ? '' : line.slice(0, MAX_LINE)
}
