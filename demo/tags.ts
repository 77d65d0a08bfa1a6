/** Topics of the demonstration whose pages carry the quick exit. */
export const quickExitTags: readonly string[] = ['pomoc']

/** Tags of the demonstration articles. */
export const tags = [
  'zespoły',
  'mazowieckie',
  'lubuskie',
  'lubelskie',
  'podlaskie',
  'pomorskie',
  'małopolskie',
  'akty prawne',
  'plany krajowe',
  'pomoc',
  'PL-15',
  'projekty',
  'fundusze norweskie',
  'szkolenia',
  'konkursy',
  'Ukraina',
  '18 października',
  'współpraca międzynarodowa',
  'archiwum',
  'dane',
] as const
