/** Sections that repeat on purpose. */
const words =
  /konklusjon|sammendrag|samandrag|hovedbudskap|hovudbodskap|hovedfunn|abstract|conclusion|executive summary|key messages|main messages|oppsummerende|introduksjon|innledning|innleiing|introduction|diskusjon|discussion/iu

/** Whether a section is a summary, a conclusion or an introduction. */
export function summarising(section: string | null): boolean {
  return section !== null && words.test(section)
}
