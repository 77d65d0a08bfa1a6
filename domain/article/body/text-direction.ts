const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const letters = /\p{L}/gu
const rightToLeftLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'])

/** 'rtl' when more than half of the letters are written from right to left: one foreign name does not turn a sentence. */
export function textDirection(text: string): 'rtl' | undefined {
  const turned = text.match(rightToLeft)?.length ?? 0
  return turned > 0 && turned * 2 > (text.match(letters)?.length ?? 0) ? 'rtl' : undefined
}

/** Direction of the script in which a language (BCP 47) is written, by its script subtag or else by custom. */
export function languageDirection(lang: string): 'rtl' | undefined {
  const [language = '', script = ''] = lang.split('-')
  const isTurned = script.length === 4 ? rightToLeftScripts.has(script) : rightToLeftLanguages.has(language)
  return isTurned ? 'rtl' : undefined
}
