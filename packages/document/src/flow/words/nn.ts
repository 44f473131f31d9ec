/** The flow diagram in nynorsk. */
import type { FlowWords } from './words.ts'

export const nn: FlowWords = {
  title: 'Flytskjema: frå søk til inkluderte studiar',
  phases: { identification: 'Identifisert', screening: 'Vurdert', included: 'Inkludert' },
  boxes: {
    databases: 'Treff i databasar',
    'databases-and-registers': 'Treff i databasar og register',
    'other-sources': 'Funne på andre måtar',
    removed: 'Fjerna før vurdering',
    'titles-screened': 'Titlar vurderte',
    'titles-excluded': 'Ekskluderte på tittel',
    'abstracts-screened': 'Samandrag vurderte',
    'abstracts-excluded': 'Ekskluderte på samandrag',
    'records-screened': 'Treff vurderte på tittel og samandrag',
    'records-excluded': 'Treff ekskluderte',
    sought: 'Publikasjonar søkte henta inn',
    'not-retrieved': 'Publikasjonar ikkje henta inn',
    assessed: 'Publikasjonar vurderte i fulltekst',
    excluded: 'Publikasjonar ekskluderte',
    included: 'Studiar inkluderte',
  },
  items: {
    duplicates: 'Dublettar',
    excluded_automatic: 'Fjerna automatisk',
    excluded_other: 'Fjerna av andre grunnar',
    'excluded-by-people': 'Vurderte av menneske',
    'left-by-stop': 'Ikkje lesne: silinga vart stoppa',
    'no-reason': 'Utan oppgitt grunn',
    reports: 'Publikasjonar',
    'from-client': 'Frå lista til oppdragsgivaren',
    'from-search': 'Frå eige søk',
  },
  columns: { phase: 'Fase', box: 'Trinn', count: 'Tal' },
  opening: (known, all) =>
    known === all
      ? `Flytskjemaet viser vegen frå søk til inkluderte studiar i ${all} trinn.`
      : `Flytskjemaet viser vegen frå søk til inkluderte studiar. Talet er kjent for ${known} av ${all} trinn.`,
}
