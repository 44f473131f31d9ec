import { expect, it } from 'vitest'
import { asCsv } from './as-csv.ts'

const problem = {
  code: 'date-impossible',
  severity: 'error',
  confidence: 0.95,
  values: { date: '31. juni' },
  excerpt: '=Søket, "ble" gjort 31. juni',
  where: { line: 3, page: null, section: '1 Metode' },
  fingerprint: 'date-impossible-1',
}

it('is one line a problem, in the language of the reader, quoted and without formulas', () => {
  const [head, row] = asCsv([problem], 'nb').split('\r\n')
  expect(head).toBe('code,severity,confidence,sure,page,line,section,message,excerpt,settles,dismissed,fingerprint')
  expect(row).toBe(
    `date-impossible,error,0.95,nesten sikkert,,3,1 Metode,Datoen 31. juni finnes ikke.,"'=Søket, ""ble"" gjort 31. juni",Kilden til datoen.,,date-impossible-1`,
  )
})
