/** What the peer reached on the public sets: reference data for the tables. */

/** Means over the peer's own start records. */
export interface PeerFigures {
  readonly wss95: number
  readonly wss100: number
  readonly rrf10: number
  readonly atd: number
  readonly loss: number
}

/** Name, WSS@95, WSS@100, RRF@10, ATD, loss. */
const TABLE = `
GPTscreenR_solastalgia 0.223 0.273 0.388 0.200 0.158
Donners_2021 0.602 0.652 0.543 0.104 0.079
Cohen_Antihistamines 0.030 0.080 0.227 0.282 0.269
GPTscreenR_teachers 0.397 0.267 0.374 0.231 0.211
Nelson_2002 0.305 0.252 0.276 0.228 0.151
Cohen_NSAIDS 0.719 0.738 0.595 0.093 0.045
Cohen_OralHypoglycemics 0.157 0.037 0.234 0.307 0.233
van_der_Valk_2021 0.463 0.391 0.341 0.189 0.146
Oud_2018 0.804 0.854 0.884 0.055 0.046
Cohen_CalciumChannelBlockers 0.501 0.278 0.379 0.176 0.147
Jeyaraman_2020 0.638 0.251 0.684 0.102 0.066
Wallace_COPD 0.659 0.102 0.608 0.107 0.049
Kitchenham_2010 0.672 0.294 0.682 0.087 0.076
BannachBrown_2019 0.414 0.026 0.566 0.131 0.070
Cohen_BetaBlockers 0.709 0.190 0.650 0.111 0.103
Nagtegaal_2019 0.719 0.434 0.657 0.087 0.065
Nagtegaal_2019_TR 0.650 0.398 0.687 0.093 0.072
GPTscreenR_suicide 0.386 0.128 0.370 0.198 0.136
Cohen_ACEInhibitors 0.751 0.285 0.846 0.056 0.049
AppenzellerHerzog_2020 0.494 0.127 0.840 0.090 0.087
Wallace_ProtonBeam 0.831 0.341 0.905 0.050 0.025`

/**
 * ASReview 3.0.5 with its default model "ELAS u4", one included and one excluded start record, five seeds for the nine smallest sets and three
 * for the others, measured by its own code and published with the labelled sets in their README ("screening", column group u4).
 */
export const peerScreening: ReadonlyMap<string, PeerFigures> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...figures] = line.split(' ')
      const [wss95 = 0, wss100 = 0, rrf10 = 0, atd = 0, loss = 0] = figures.map(Number)
      return [name, { wss95, wss100, rrf10, atd, loss }] as const
    }),
)
