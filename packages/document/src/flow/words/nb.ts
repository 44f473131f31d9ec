/** The flow diagram in bokmål. */
import type { FlowWords } from './words.ts'

export const nb: FlowWords = {
  title: 'Flytskjema: fra søk til inkluderte studier',
  phases: { identification: 'Identifisert', screening: 'Vurdert', included: 'Inkludert' },
  boxes: {
    databases: 'Treff i databaser',
    'databases-and-registers': 'Treff i databaser og registre',
    'other-sources': 'Funnet på andre måter',
    removed: 'Fjernet før vurdering',
    'titles-screened': 'Titler vurdert',
    'titles-excluded': 'Ekskludert på tittel',
    'abstracts-screened': 'Sammendrag vurdert',
    'abstracts-excluded': 'Ekskludert på sammendrag',
    'records-screened': 'Treff vurdert på tittel og sammendrag',
    'records-excluded': 'Treff ekskludert',
    sought: 'Publikasjoner søkt innhentet',
    'not-retrieved': 'Publikasjoner ikke innhentet',
    assessed: 'Publikasjoner vurdert i fulltekst',
    excluded: 'Publikasjoner ekskludert',
    included: 'Studier inkludert',
  },
  items: {
    duplicates: 'Dubletter',
    excluded_automatic: 'Fjernet automatisk',
    excluded_other: 'Fjernet av andre grunner',
    'excluded-by-people': 'Vurdert av mennesker',
    'left-by-stop': 'Ikke lest: silingen ble stoppet',
    'no-reason': 'Uten oppgitt grunn',
    reports: 'Publikasjoner',
    'from-client': 'Fra oppdragsgivers liste',
    'from-search': 'Fra eget søk',
  },
  columns: { phase: 'Fase', box: 'Trinn', count: 'Antall' },
  opening: (known, all) =>
    known === all
      ? `Flytskjemaet viser veien fra søk til inkluderte studier i ${all} trinn.`
      : `Flytskjemaet viser veien fra søk til inkluderte studier. Antallet er kjent for ${known} av ${all} trinn.`,
}
