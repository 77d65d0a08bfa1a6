import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'
import { findingsOf } from './excerpt.ts'

const WORDS = [
  'br\\.',
  'b\\.\\s?r\\.',
  'ubr\\.',
  'ub\\.\\s?r\\.',
  'bm\\.',
  'b\\.\\s?m\\.',
  'w chwili obecnej',
  'w obecnej chwili',
  'obecnie',
  'aktualnie',
  'dotychczas',
  'do tej pory',
  'niedawno',
  'ostatnio',
  'wkrótce',
  'niebawem',
  'wczoraj',
  'dzi(?:ś|siaj)',
  'jutro',
  '(?:do|na) (?:dnia|dzień|dniu) dzisiejsz(?:ego|y|ym)',
  '(?:w|z|od|do) (?:ubiegł|zeszł|bieżąc|przyszł|minion)(?:ym|ego|ej|y)\\s(?:rok(?:u)?|miesiąc(?:a|u)?|tygodni(?:u|a)|kwarta(?:łu|le)|półrocz(?:u|a))',
  'w tym (?:roku|miesiącu|tygodniu)',
  'w (?:ostatnich|najbliższych) (?:dniach|tygodniach|miesiącach|latach)',
  'currently',
  'at present',
  'at the moment',
  'recently',
  'nowadays',
  'to date',
  'so far',
  '(?:this|last|next) (?:year|month|week)',
  'today',
  'yesterday',
  'tomorrow',
]
const RELATIVE = new RegExp(
  `(?<![\\p{L}\\d])(?:${WORDS.map((word) => word.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\d])`,
  'giu',
)

/** Words whose meaning moves with the calendar: they speak of the day of publication, which the reader must be told. */
export function relativeDates({ texts, publishedOn }: CheckInput): Finding<'relative-date'>[] {
  return findingsOf(texts, 'relative-date', RELATIVE).map((finding) => ({
    ...finding,
    context: { ...finding.context, publishedOn },
  }))
}
