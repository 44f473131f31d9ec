/** Days and times as people read them: 23. november 2026, 14.05. */
import type { Language } from '@oversyn/model'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** A moment's day. @example showDay('2026-11-23T10:00:00Z', 'nb') // '23. november 2026' */
export function showDay(at: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(at),
  )
}

/** A moment's day and time of day, in the person's own time zone. */
export function showMoment(at: string, language: Language): string {
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
  return `${showDay(at, language)}, ${time}`
}

/** A date as precise as it is known. @example showPartial('2011-12', 'nb') // 'desember 2011' */
export function showPartial(date: string, language: Language): string {
  const [year, month, day] = date.split('-')
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }
  const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  return new Intl.DateTimeFormat(locales[language], options).format(moment)
}

/** A span of dates, either end open. @example showSpan({ from: '2007', to: '2011' }, 'nb') // '2007–2011' */
export function showSpan(span: { from: string | null; to: string | null }, language: Language): string {
  const [from, to] = [span.from, span.to].map((date) => (date === null ? '' : showPartial(date, language)))
  return from === to ? (from ?? '') : `${from}–${to}`
}
