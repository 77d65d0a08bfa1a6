import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText } from './clean-text.ts'
import { lineSchema, textSchema } from './text-schema.ts'

const england = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'

describe('cleanText', () => {
  test.each([
    ['nothing', '', ''],
    ['composition', 'z\u0307o\u0301łc\u0301', 'żółć'],
    ['composition across what is removed', 'a\u200b\u0328', 'ą'],
    ['line breaks', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh\n', 'a\nb\nc\nd\ne\nf\ng\nh\n'],
    ['tab and edges stay', '\t a \n', '\t a \n'],
    ['control characters', 'a\0b\u0007c\u001bd\u007fe\u009bf', 'abcdef'],
    ['wide spaces', 'w\u00a0Łodzi\u202fi\u3000tu', 'w Łodzi i tu'],
    ['zero widths', '\ufeffko\u200bmu\u2060ni\u00adkat', 'komunikat'],
    ['direction overrides', 'a\u202egpj.exe\u202cb\u2066c\u2069', 'agpj.exebc'],
    ['direction marks in Latin text', 'a\u200eb\u200f', 'ab'],
    ['direction marks beside right-to-left letters', 'עברית\u200f (PL)', 'עברית\u200f (PL)'],
    ['Arabic', 'مرحبا بالعالم', 'مرحبا بالعالم'],
    ['a joiner a Persian word needs', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a joiner no Polish word needs', 'ko\u200dmu\u200cnikat', 'komunikat'],
    ['a joiner beside a mark of a Latin letter', 'a\u0328\u200dא', 'ąא'],
    ['a family', '👩\u200d👩\u200d👧\u200d👦!', '👩\u200d👩\u200d👧\u200d👦!'],
    ['a skin tone', '👩🏽\u200d⚕\ufe0f', '👩🏽\u200d⚕\ufe0f'],
    ['a heart on fire', '❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
    ['a joiner after the last emoji', '👩\u200d', '👩'],
    ['two joiners', '👩\u200d\u200d👧', '👩👧'],
    ['a flag', '🇵🇱', '🇵🇱'],
    ['a flag of tags', `${england}!`, `${england}!`],
    ['text hidden in tags', `a\u{e0041}\u{e0042}b`, 'ab'],
    ['a flag begun and not ended', '\u{1f3f4}\u{e0067}x', '\u{1f3f4}x'],
    ['a selector alone', '\ufe0fa \ufe0fb', 'a b'],
    ['a selector after a joiner that goes', 'a\u200d\ufe0fb', 'ab'],
    ['selectors in a row', '❤\ufe0f\ufe0f\ufe0f', '❤\ufe0f'],
    ['lone surrogates', 'a\ud83db\udc69c', 'abc'],
    ['a blank letter', 'a\u3164\uffa0b', 'ab'],
    ['an object from a word processor', 'a\ufffcb', 'ab'],
    ['noncharacters', 'a\uffff\ufdd0\u{1ffff}b', 'ab'],
  ])('%s', (_, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned)
    expect(cleanText(cleaned)).toBe(cleaned)
  })

  test('100 kB of what must go or stay', () => {
    expect(cleanText('\u200b'.repeat(100_000))).toBe('')
    expect(cleanText('\u200d'.repeat(100_000))).toBe('')
    expect(cleanText(`a${'\ufe0f'.repeat(100_000)}`)).toBe('a\ufe0f')
    expect(cleanText('👩\u200d'.repeat(30_000))).toBe('👩\u200d'.repeat(30_000).slice(0, -1))
    expect(cleanText(`\u{1f3f4}${'\u{e0067}'.repeat(50_000)}`)).toBe('\u{1f3f4}')
    expect(cleanText('Łódź\r\n'.repeat(16_000))).toBe('Łódź\n'.repeat(16_000))
  })
})

test('cleanLine makes one line', () => {
  expect(cleanLine(' działania ,\r\n\r\n zmierzające\u00a0 do\t')).toBe('działania , zmierzające do')
  expect(cleanLine('\u200b \u2060')).toBe('')
  expect(cleanLine(' '.repeat(100_000))).toBe('')
})

describe('schemas', () => {
  const keys = (result: { error?: { issues: { message: string }[] } | undefined }) =>
    result.error?.issues.map((issue) => issue.message)

  test('give cleaned text', () => {
    expect(lineSchema({ max: 20 }).parse('  dwa \n słowa ')).toBe('dwa słowa')
    expect(textSchema({ max: 20 }).parse('\r\n dwa \r\n słowa\r\n')).toBe('dwa \n słowa')
  })

  test.each([
    [undefined, 'missing'],
    [null, 'missing'],
    ['', 'missing'],
    [' \u200b\u00a0', 'missing'],
    ['123456', 'too-long'],
    [5, 'not-text'],
    [['a'], 'not-text'],
  ])('refuse %j as %s', (input, key) => {
    expect(keys(lineSchema({ max: 5 }).safeParse(input))).toEqual([key])
    expect(keys(textSchema({ max: 5 }).safeParse(input))).toEqual([key])
  })

  test('count after cleaning', () => {
    expect(lineSchema({ max: 5 }).parse(' z\u0307o\u0301łc\u0301  ')).toBe('żółć')
  })

  test('may be left empty when not required', () => {
    expect(lineSchema({ max: 5, required: false }).parse('  ')).toBe('')
    expect(keys(textSchema({ max: 5, required: false }).safeParse(undefined))).toEqual(['missing'])
  })

  test('say the limit', () => {
    expect(lineSchema({ max: 5 }).safeParse('123456').error?.issues[0]).toMatchObject({ maximum: 5 })
  })
})
