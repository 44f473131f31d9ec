/** The sources and their searches: what was typed where and when, and what is not told (PRISMA-S). */
import { capital } from '@oversyn/model'
import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { Move } from '../../forms/Move.tsx'
import { searchForm, sourceForm } from '../../forms/specs/search-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
import { LiveText } from '../../ui/LiveText.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Missing } from './Missing.tsx'
import { SearchFacts } from './SearchFacts.tsx'
import './search.css'

export function Searches() {
  const { t } = useTranslation()
  const review = useReview()
  const words = useWords()
  const { source: sought } = useSearch({ from: '/r/$review/search' })
  useEffect(() => {
    if (sought) document.getElementById(`source-${sought}`)?.scrollIntoView({ block: 'start' })
  }, [sought])
  return (
    <Screen
      title={t('search.title')}
      of={review.head.title}
      lead={review.sources.length === 0 ? t('search.empty') : t('search.lead')}
    >
      <ol className="plain-list source-list">
        {review.sources.map((source) => {
          const searches = lookupOf(review).searchesBySource(source.id)
          return (
            <li key={source.id} id={`source-${source.key}`} className={source.key === sought ? 'source lit' : 'source'}>
              <Editable
                spec={sourceForm}
                what={source.name}
                id={source.id}
                actions={
                  <>
                    <Move verb="nameSource" id={source.id} what={source.name} among={review.sources} />
                    <Withdraw kind="source" id={source.id} what={source.name} />
                  </>
                }
              >
                <h2 lang={review.head.language}>{source.name}</h2>
                <p className="quiet">
                  {capital(words.sourceTypes[source.type].one)}
                  {source.platform ? ` · ${source.platform}` : ''}
                </p>
                {source.description ? (
                  <p className="measure" lang={review.head.language}>
                    <LiveText review={review} text={source.description} />
                  </p>
                ) : null}
              </Editable>
              {searches.length === 0 ? <p>{t('search.noRun')}</p> : null}
              {searches.map((search) => (
                <Editable
                  key={search.id}
                  spec={searchForm}
                  what={`${words.nouns.search.one} ${search.key}`}
                  id={search.id}
                  actions={<Withdraw kind="search" id={search.id} what={`${words.nouns.search.one} ${search.key}`} />}
                >
                  <SearchFacts review={review} search={search} />
                </Editable>
              ))}
              <Missing review={review} source={source} />
              <Adder spec={searchForm} label={t('forms.add.search')} under={source.id} given={{ source: source.id }} />
            </li>
          )
        })}
      </ol>
      <Adder spec={sourceForm} label={t('forms.add.source')} main={review.sources.length === 0} />
      <p className="quiet small measure">{t('search.prisma')}</p>
    </Screen>
  )
}
