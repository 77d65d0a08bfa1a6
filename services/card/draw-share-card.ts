import { join } from 'node:path'
import { portalFolder } from '#db/portal-folder.ts'
import { CARD_SIZE } from '#domain/media/card-address.ts'
import { truncateAtWord } from '#domain/text/truncate-at-word.ts'
import { sharp } from '../media/image-library.ts'
import type { ShareCard } from './share-card.ts'

/** The face of headlines, as the library reads it (app/styles/fonts/README.md): no font of the machine is needed. */
const fontFile = () => join(portalFolder(), 'app/styles/fonts/komunikat-serif.ttf')
const FONT = 'Komunikat Serif'

const EDGE = 72
/** Those of app/styles/tokens.css, light: a picture has no scheme of its own. */
const colours = {
  ink: '#1c2326',
  paper: '#faf9f6',
  quiet: '#5a5f63',
  accent: '#0f4c5c',
  sand: '#f4ecd8',
  rule: '#8a6a1c',
}

/** Sizes tried for a title, in pixels, and the most of its letters that the smallest has room for. */
const TITLE_SIZES = [84, 72, 60, 50]
const TITLE_LENGTH = 180
const TITLE_BOX = { top: 176, height: 292 }
const FOOT = 492

type Layer = {
  readonly input: Buffer | { readonly create: { width: number; height: number; channels: 3; background: string } }
  readonly left: number
  readonly top: number
}

/**
 * A sheet of the gazette, 1200 × 630: the portal's name over a double rule, the title, its date, and for an archived text the
 * band that says so. PNG; the same card gives the same bytes on the same machine. Some 150 ms of a core.
 */
export async function drawShareCard({ siteName, title, added, isArchived }: ShareCard): Promise<Buffer> {
  const words = truncateAtWord(title, TITLE_LENGTH)
  const [name, titled, date, band] = await Promise.all([
    line(truncateAtWord(siteName, 60), { size: 36, colour: colours.ink }),
    fitted(words),
    line(added, { size: 32, colour: colours.quiet }),
    line('Strona w archiwum', { size: 32, colour: colours.ink }),
  ])
  const layers: Layer[] = [
    ...emblem(EDGE, 52),
    { ...name, left: EDGE + 76, top: 52 + Math.round((56 - name.height) / 2) },
    box(EDGE, 130, CARD_SIZE.width - 2 * EDGE, 3, colours.ink),
    box(EDGE, 137, CARD_SIZE.width - 2 * EDGE, 1, colours.ink),
    { ...titled, left: EDGE, top: TITLE_BOX.top },
    { ...date, left: EDGE, top: FOOT },
    ...(isArchived
      ? [
          box(0, CARD_SIZE.height - 80, CARD_SIZE.width, 80, colours.sand),
          box(0, CARD_SIZE.height - 80, 12, 80, colours.rule),
          ...drawer(EDGE, CARD_SIZE.height - 60),
          { ...band, left: EDGE + 60, top: CARD_SIZE.height - 40 - Math.round(band.height / 2) },
        ]
      : [box(0, CARD_SIZE.height - 16, CARD_SIZE.width, 16, colours.accent)]),
  ]
  return sharp({ create: { ...CARD_SIZE, channels: 3, background: colours.paper } })
    .composite(layers)
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer()
}

type Type = { readonly size: number; readonly colour: string; readonly width?: number }
type Line = { readonly input: Buffer; readonly width: number; readonly height: number }

/** Words as a picture of their own; broken where they reach `width`. */
async function line(words: string, { size, colour, width }: Type): Promise<Line> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(words)}</span>`,
      font: `${FONT} ${size}`,
      fontfile: fontFile(),
      rgba: true,
      // A point is then a pixel.
      dpi: 72,
      wrap: 'word-char',
      ...(width !== undefined && { width }),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

/** The title as large as its box lets it be. */
async function fitted(title: string): Promise<Line> {
  const width = CARD_SIZE.width - 2 * EDGE
  let drawn: Line | null = null
  for (const size of TITLE_SIZES) {
    drawn = await line(title, { size, colour: colours.ink, width })
    if (drawn.height <= TITLE_BOX.height) return drawn
  }
  if (drawn === null) throw new RangeError('No size to draw a title in')
  // Letters of an unusual width: what does not fit is left out below, never drawn over the date.
  const input = await sharp(drawn.input)
    .extract({ left: 0, top: 0, width: drawn.width, height: TITLE_BOX.height })
    .toBuffer()
  return { ...drawn, input, height: TITLE_BOX.height }
}

/** Text goes to the library as Pango markup. */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function box(left: number, top: number, width: number, height: number, background: string): Layer {
  return { input: { create: { width, height, channels: 3, background } }, left, top }
}

/** The mark of the masthead: a sheet with its lines. */
function emblem(left: number, top: number): Layer[] {
  return [
    box(left, top, 56, 56, colours.accent),
    box(left + 12, top + 13, 32, 6, colours.paper),
    box(left + 12, top + 27, 32, 4, colours.paper),
    box(left + 12, top + 38, 20, 4, colours.paper),
  ]
}

/** The icon of the archive: a drawer under its lid. */
function drawer(left: number, top: number): Layer[] {
  return [
    box(left, top + 2, 40, 12, colours.ink),
    box(left + 3, top + 5, 34, 6, colours.sand),
    box(left + 3, top + 14, 34, 24, colours.ink),
    box(left + 6, top + 14, 28, 21, colours.sand),
    box(left + 13, top + 20, 14, 3, colours.ink),
  ]
}
