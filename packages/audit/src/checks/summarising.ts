/** Sections that repeat on purpose. */
const words =
  /konklusjon|sammendrag|samandrag|hovedbudskap|hovudbodskap|hovedfunn|abstract|conclusion|executive summary|key messages|main messages|oppsummerende|kort (?:fortalt|sagt|oppsummert)|hva vi (?:kan|ikke)|kva vi kan|avslutning|avsluttende|avsluttande|what we can|in (?:brief|short)|at a glance|key points|concluding|closing|introduksjon|innledning|innleiing|introduction|diskusjon|discussion/iu

/** Whether a section is a summary, a conclusion or an introduction. */
export function summarising(section: string | null): boolean {
  return section !== null && words.test(section)
}

const ofMethod =
  /metode|framgangsmåte|fremgangsmåte|slik (?:gjorde|gikk|har) vi|litteratursøk|method|how (?:we|the review)|search strategy|data collection/iu

/** Whether a section tells how the review was made: what stands there is no finding. */
export function onMethod(section: string | null): boolean {
  return section !== null && ofMethod.test(section)
}
