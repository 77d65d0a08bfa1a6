import type { Finding } from '../fidelity-report.ts'
import { findRunTogether, startsAsImageText } from '../image-text.ts'
import type { CheckInput } from './check-input.ts'
import { excerpt, lineFinder } from './excerpt.ts'

const LONGEST_IMAGE_LINE = 200

/** Text of an image run into the sentence behind it, and other words with nothing between them. */
export function runInWords({ texts }: CheckInput): Finding<'image-text-run-in' | 'words-run-together'>[] {
  return texts.flatMap((of) => {
    const lineAt = lineFinder(of)
    const runIn = of.ranInto === undefined ? [] : [imageFinding(of.ranInto, of.text, of.line)]
    const words = findRunTogether(of.text).map((at) => ({
      key: 'words-run-together' as const,
      line: lineAt(at),
      quote: excerpt(of.text, at, at),
      context: { found: wordAround(of.text, at) },
    }))
    return [...runIn, ...words]
  })
}

/** A short line by itself that is worded like the text of an image and ends without a full stop. */
export function loneImageTexts({ texts }: CheckInput): Finding<'image-text-alone'>[] {
  return texts
    .filter(
      ({ kind, text }) =>
        kind === 'paragraph' && text.length <= LONGEST_IMAGE_LINE && startsAsImageText(text) && !/[.:;!?]$/u.test(text),
    )
    .map(({ text, line }) => ({ key: 'image-text-alone', line, quote: text }))
}

function imageFinding(imageText: string, sentence: string, line: number) {
  const whole = imageText + sentence
  return {
    key: 'image-text-run-in' as const,
    line,
    quote: excerpt(whole, imageText.length, imageText.length),
    context: { found: wordAround(whole, imageText.length), imageText },
  }
}

function wordAround(text: string, at: number): string {
  const before = /[\p{L}\d]{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  return before + (/^[\p{L}\d]{0,40}/u.exec(text.slice(at, at + 40))?.[0] ?? '')
}
