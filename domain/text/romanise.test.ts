import { expect, test } from 'vitest'
import { romanise } from './romanise.ts'

// Names and words as the sources of the tables give them.
test.each([
  // Resolution No 55 of 2010, examples of its table.
  ['Алушта', 'alushta'],
  ['Згурський', 'zghurskyi'],
  ['Єнакієве', 'yenakiieve'],
  ['Їжакевич', 'yizhakevych'],
  ['Йосипівка', 'yosypivka'],
  ['Знам’янка', 'znamianka'],
  ['Юрій', 'yurii'],
  ['Допомога для біженців', 'dopomoha dlia bizhentsiv'],
  ['Гаєвич', 'haievych'],
  // ICAO Doc 9303, part 3: Russian, Belarusian, Bulgarian.
  ['Щербаков', 'shcherbakov'],
  ['Помощь жертвам', 'pomoshch zhertvam'],
  ['Григорьев и мы', 'grigorev i my'],
  ['Къщата гори', 'kieshchata gori'],
  ['Объявление', 'obieiavlenie'],
  ['Ёлкин', 'elkin'],
  ['Ўладзь', 'uladz'],
  // Georgian and Greek.
  ['დახმარება', 'dakhmareba'],
  ['Ελλάδα', 'ellada'],
  ['βοήθεια', 'voitheia'],
  // Whatever else stays.
  ['Łódź i עברית', 'łódź i עברית'],
  ['L’Aquila', 'l’aquila'],
  ['', ''],
])('%s is read as %s', (text, expected) => {
  expect(romanise(text)).toBe(expected)
})

test('every letter of the three alphabets has its reading', () => {
  const alphabets = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёъыэў αβγδεζηθικλμνξοπρσςτυφχψω აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'
  expect(romanise(alphabets)).toMatch(/^[a-z ]+$/)
})
