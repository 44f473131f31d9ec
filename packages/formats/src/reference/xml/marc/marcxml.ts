/** MARCXML and MarcXchange: the same records as ISO 2709, in elements. */
import { MarcRecord } from '../../marc/marc-record.ts'
import type { XmlNode } from '../node.ts'

/** The MARC record in an element `record`. */
export function marcOf(node: XmlNode): MarcRecord {
  const record = new MarcRecord(node.line)
  for (const it of node.children) {
    const { tag = '' } = it.attributes
    if (it.name === 'leader') record.leader = it.text
    else if (it.name === 'controlfield') record.control(tag, it.text.trim())
    else if (it.name === 'datafield') {
      const subfields = it.children.map((sub) => ({ code: sub.attributes.code ?? '', text: sub.text }))
      record.data(tag, it.attributes.ind1 ?? ' ', it.attributes.ind2 ?? ' ', subfields, it.line)
    }
  }
  return record
}
