/** A word for how many beside a share that says otherwise: `få (57 prosent)`, `the majority (43 per cent)`. */
import type { Check } from '../ground.ts'
import { claims } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'

const few =
  '(?:færre|(?<!(?:bør|kan|skal|å|vil|må|kunne|skulle|ville) )få|svært få|mindretall\\p{L}*|(?:de )?færreste|few|fewer|(?:a |the )?minority)'
const most = '(?:dei? (?:aller )?fleste|flertall\\p{L}*|fleirtal\\p{L}*|most|(?:a |the )?majority)'
const share =
  '(?:fra |frå |from |mellom |between )?(?:(\\d{1,3}(?:[.,]\\d)?)(?: ?(?:prosent|%|per cent|percent))?(?: til | to |–|-| og | and ))?(\\d{1,3}(?:[.,]\\d)?) ?(?:prosent|%|per cent|percent)'
const others = '(?:noen|enkelte|nokre|somme|resten|bare|kun|berre|some|only|the rest)(?!\\p{L})'
/** The share in brackets, with no other share and no other word for how many between. */
const between = `((?:(?!${few}|${most}|${others})[^().;%\\d])*)`
const pattern = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})${between}\\(${share}[^()]*\\)`, 'giu')
const patterns = { few: pattern(few), most: pattern(most) }
const half = 50

/** Only where the share stands in brackets: elsewhere it may be of something else. */
export const shareWords: Check = ({ body }) =>
  body.flatMap((sentence): Found[] => {
    if (!claims(sentence.block.kind)) return []
    return (['few', 'most'] as const).flatMap((kind) =>
      [...sentence.text.matchAll(patterns[kind])].flatMap(([whole, words = '', , low, high = '']): Found[] => {
        const shares = [low, high].flatMap((it) => (it === undefined ? [] : Number(it.replace(',', '.'))))
        const wrong = kind === 'few' ? Math.max(...shares) > half : Math.min(...shares) < half
        if (!wrong || shares.some((it) => it > 100)) return []
        const said = /\(([^()]*)\)$/u.exec(whole)?.[1] ?? high
        return [
          {
            code: 'quantity-differs',
            severity: 'warning',
            confidence: shares.length > 1 ? 0.65 : 0.85,
            values: { words, share: said },
            excerpt: sentence.text,
            about: whole,
            where: sentence.place,
          },
        ]
      }),
    )
  })
