/** Made-up reading: words of our own, put together to titles, names and abstracts by a seeded generator. */
import type { Random } from '@oversyn/stats'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const things = words(`partnerskap kontor kommune etat leder brukermedvirkning oppfølging rapportering styring samarbeid
  tiltak rolle kompetanse tillit samhandling virkemiddel målstyring ansvar avtale nettverk veileder arbeidsgiver
  organisering lokaldemokrati sosialtjeneste arbeidsrett handlingsrom prosess modell forvaltning tjeneste ressurs
  implementering læring kultur økonomi region utvikling praksis identitet forankring evaluering reform dialog
  prioritering fordeling kapasitet rettighet møteplass språkopplæring bolig helse utdanning kvalifisering`)
const qualities = words(`felles lokal statlig kommunal ny uklar tett formell uformell krevende gjensidig skjev åpen delt
  faglig økonomisk organisatorisk politisk regional systematisk varig tidlig sårbar likeverdig`)
const actions = words(`påvirker forklarer svekker styrker utfordrer former støtter begrenser følger endrer måler
  sammenligner beskriver avdekker bærer hindrer fremmer krever`)
const places = words(`innlandet kysten fjordene byene bygdene nord sør vest øst grenselandet øyene dalene`)
const family = words(`Aaberg Bekkevold Dalseth Elvenes Fjeldly Granmo Haugstad Iversby Kårstad Lundamo Myrseth Nordlie
  Opheim Rønnestad Sundvoll Tveitdal Ulvund Vågenes Ødemark Åsland Brattvær Myklesæter Solhaug Kvernmo`)
const given = words(
  `Anja Birk Dordi Eskil Frøya Gaute Hedda Isak Jorunn Kåre Liv Magne Nora Oddvar Pia Runar Signe Tor Unni Vetle`,
)

/** One of a list; the first ones come often and the last ones seldom, as words do. */
function one(list: readonly string[], random: Random): string {
  return list[Math.floor(list.length * random() ** 1.7)] ?? ''
}

export function name(random: Random): { family: string; given: string } {
  return { family: one(family, random), given: one(given, random) }
}

export function title(random: Random): string {
  const tail = random() < 0.5 ? `: ${one(qualities, random)} ${one(things, random)}` : ''
  const text = `${one(qualities, random)} ${one(things, random)} og ${one(things, random)} i ${one(places, random)}${tail}`
  // Titles differ, as those of different publications do.
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, del ${1 + Math.floor(random() * 99)}`
}

export function sentence(random: Random): string {
  const clause = () =>
    `${one(qualities, random)} ${one(things, random)} ${one(actions, random)} ${one(things, random)} i ${one(places, random)}`
  const text = random() < 0.6 ? `${clause()}, mens ${clause()}` : clause()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join(' ')
}

export function thing(random: Random): string {
  return one(things, random)
}

export function year(random: Random): number {
  return 1985 + Math.floor(40 * Math.sqrt(random()))
}
