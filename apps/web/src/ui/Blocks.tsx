/** The blocks of a document on the screen. */
import type { Block, Fact, Table } from '@oversyn/document'
import { useTranslation } from 'react-i18next'
import { Inlines } from './Inlines.tsx'
import './facts.css'
import './blocks.css'

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document are never moved
  return blocks.map((block, place) => <One key={place} block={block} />)
}

function One({ block }: { block: Block }) {
  const { lang } = block
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return (
        <p lang={lang}>
          <Inlines inlines={block.inlines} />
        </p>
      )
    case 'note':
      return (
        <p lang={lang} className="doc-note">
          <Inlines inlines={block.inlines} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List lang={lang}>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items of a text are never moved
            <li key={place}>
              <Inlines inlines={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'bullets':
      return (
        <ul lang={lang} className="doc-bullets">
          {block.items.map((item) => (
            <li key={item.id}>
              <Inlines inlines={item.inlines} />{' '}
              <span className="doc-bullet-note">
                <Inlines inlines={item.note} />
              </span>
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return <FactList facts={block.facts} lang={lang} />
    case 'verbatim':
      return (
        <pre lang={lang} className="doc-verbatim">
          {block.text}
        </pre>
      )
    case 'table':
      return <TableBlock table={block} lang={lang} />
    case 'figure':
      return <FigureBlock figure={block} lang={lang} />
    case 'references':
      return (
        <ul lang={lang} className="doc-references">
          {block.entries.map((entry) => (
            <li key={entry.id} id={entry.id}>
              <Inlines inlines={entry.inlines} />
            </li>
          ))}
        </ul>
      )
  }
}

/** A document's chapters stand under the title of the screen, so its levels fit as they are. */
function Heading({ block }: { block: Extract<Block, { kind: 'heading' }> }) {
  const Level = `h${block.level}` as const
  return (
    <Level id={block.id} lang={block.lang}>
      {block.number ? <span className="doc-number">{block.number} </span> : null}
      {block.text}
    </Level>
  )
}

export function FactList({ facts, lang }: { facts: readonly Fact[]; lang?: string | undefined }) {
  return (
    <dl className="facts" lang={lang}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>
            <Inlines inlines={fact.inlines} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function TableBlock({ table, lang }: { table: Table; lang?: string | undefined }) {
  return (
    // A wide table scrolls by itself, and must then be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section className="doc-table scroll-x" tabIndex={0} aria-labelledby={`${table.id}-caption`} lang={lang}>
      <table id={table.id}>
        <caption id={`${table.id}-caption`}>
          <Inlines inlines={table.caption} />
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.text} scope="col" className={column.numeric ? 'number-cell' : undefined}>
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a document are never moved
            <tr key={place}>
              {row.map((cell, column) =>
                table.rowHeaders && column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their columns
                  <th key={column} scope="row">
                    <Inlines inlines={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their columns
                  <td key={column} className={table.columns[column]?.numeric ? 'number-cell' : undefined}>
                    <Inlines inlines={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function FigureBlock({ figure, lang }: { figure: Extract<Block, { kind: 'figure' }>; lang?: string | undefined }) {
  const { t } = useTranslation()
  return (
    <figure className="doc-figure" lang={lang} id={figure.id}>
      <Picture svg={figure.svg} className="doc-picture-wide" />
      <Picture svg={figure.narrow} className="doc-picture-narrow" />
      <figcaption>
        <Inlines inlines={figure.caption} />
      </figcaption>
      <details>
        <summary>{t('report.asTable')}</summary>
        <p>{figure.description}</p>
        <TableBlock table={figure.table} />
      </details>
    </figure>
  )
}

/** The picture as the document made it: our own drawing, in which every text is escaped. */
function Picture({ svg, className }: { svg: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by @oversyn/document, which escapes all it is given
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />
}
