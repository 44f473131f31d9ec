/** Downloading chosen reports: too many names for an address, so they are sent, and the file is handed to the browser. */
import { api } from '../../app/api.ts'
import { type ExportFormat, endings } from './export-formats.ts'
import type { RecordsQuestion } from './record-view.ts'

/** Whether the file was made. */
export async function downloadChosen(
  review: string,
  { each, sort }: RecordsQuestion,
  only: string[],
  format: ExportFormat,
): Promise<boolean> {
  try {
    const answer = await api.exportSelection({ review, body: { format, only, each, sort } })
    const address = URL.createObjectURL(await answer.blob())
    const link = document.createElement('a')
    link.href = address
    link.download = `${review}.${endings[format]}`
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    return true
  } catch {
    return false
  }
}
