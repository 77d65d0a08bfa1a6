/** Words that nearly every text has: left out of a question unless nothing else remains of it. Folded. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a aby ale albo az bez bo by byc byl byla bylo byly co czy dla do gdy gdzie go i ich ile im ja jak jaka jakie jaki ' +
    'jako je jego jej jest jestem juz kto ktora ktore ktory lub ma mam mnie moge mozna na nad nie nim o od oraz po pod ' +
    'przed przez przy sa se sie skad ta tak tam te tego tej ten to tu tych tym u w we wiec z za ze'
  ).split(' '),
)
