/**
 * Words that guessers try first, folded (no capitals, no diacritics): the heads of every published list of leaked
 * passwords, their Polish kin, and what lies near on a desk of an office. A password that is nothing but these, runs of
 * keys and a few digits is found within minutes.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
password passwort passwd pass haslo hasla admin administrator root user username guest test
tester testing demo login logowanie zaloguj welcome witaj witam letmein changeme default secret sekret tajne private
access master super superuser system server sysadmin manager operator service support office computer komputer
internet windows linux apple google facebook instagram microsoft samsung nokia android iphone twitter youtube linkedin
gmail onet interia allegro nasza klasa naszaklasa gadu gadugadu
qwerty qwertz azerty asdf asdfgh zxcv zxcvbn qaz wsx edc qazwsx wsxedc qwe asd zxc qweasd qweasdzxc asdzxc poiuyt
lkjhgf mnbvcx abc abcd abcdef aaa xxx zzz
love iloveyou loveyou lovely kocham kochamcie kochanie kocha milosc misiek misiaczek misio mis kotek kicia kociak
piesek pies kot koteczek myszka mysza zabka zabcia rybka skarb skarbie slonko sloneczko slonce aniol aniolek
kwiatek kwiatuszek roza stokrotka czekolada truskawka malina wisnia jagoda brzoskwinia
dragon monkey shadow sunshine princess football baseball soccer hockey basketball michael jordan jennifer hunter
buster killer ranger thomas robert andrew daniel george charlie jessica ashley amanda nicole michelle tigger maggie
ginger pepper cookie summer winter spring autumn flower purple orange yellow silver golden diamond phoenix falcon eagle
tiger lion panther mustang ferrari porsche mercedes corvette yamaha harley batman superman spiderman pokemon naruto
starwars startrek matrix gandalf hobbit merlin wizard magic freedom freepass hello hellothere whatever trustno
trustnoone nothing something forever jesus jezus christ heaven angel angels blessed faith
polska poland polak warszawa krakow gdansk wroclaw poznan lodz szczecin lublin katowice bialystok rzeszow
opole kielce olsztyn torun bydgoszcz gorzow zielonagora mazowsze slask malopolska
legia wisla lech widzew zaglebie legiawarszawa lechpoznan wislakrakow barcelona realmadryt real arsenal chelsea
liverpool juventus manchester bayern
kasia asia basia zosia gosia ania hania ola ewa agnieszka agata magda magdalena monika anna karolina katarzyna
malgorzata barbara patrycja paulina natalia dominika justyna joanna marta maria zuzanna julia oliwia wiktoria
aleksandra weronika klaudia sylwia dorota beata renata izabela edyta iwona halina krystyna danuta elzbieta
marcin mateusz michal lukasz tomek tomasz kamil dawid damian daniel bartek bartosz krzysiek krzysztof piotrek piotr
pawel adam adrian jakub kuba jan janek szymon wojtek wojciech maciek maciej rafal robert sebastian grzegorz grzesiek
artur marek mariusz dariusz darek jacek andrzej zbigniew stanislaw tadeusz jozef jerzy henryk ryszard filip hubert
patryk przemek przemyslaw radek konrad norbert oskar igor kacper antoni franciszek
lato zima wiosna jesien styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad
grudzien poniedzialek wtorek sroda czwartek piatek sobota niedziela
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
dupa dupcia cycki kurwa chuj pizda gowno dupadupa fuck fuckyou fucker pussy bitch asshole
samochod motor rower muzyka gitara piosenka film kino gra gry pilka pilkanozna mecz szkola studia uczelnia
mama tata mamusia tatus babcia dziadek brat siostra rodzina dziecko syn corka zona maz dom domek
zaq zaqwsx zaqxsw xsw qazxsw zaqzaq nimda
komunikat portal serwis strona redakcja redaktor autor edytor wydawca artykul aktualnosci panel konto konta
ministerstwo minister ministra urzad urzednik urzadwojewodzki wojewoda wojewodztwo wydzial departament sekretariat
kancelaria biuro gabinet rzad gov govpl mswia msw mswia bip epuap policja straz zespol handel ludzmi handelludzmi
pomoc infolinia telefon
nowe nowy nowehaslo mojehaslo moje twoje bezhasla zmien zmienhaslo zmienmnie tymczasowe tymczasowehaslo
bezpieczne bezpiecznehaslo tajnehaslo trudnehaslo silnehaslo dobrehaslo
newpassword mypassword thepassword yourpassword temporary temp temppass unknown changeit changethis
`
    .trim()
    .split(/\s+/),
)
