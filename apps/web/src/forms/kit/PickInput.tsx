/** Choosing some of many: a list under headings, narrowed by a few letters; what is chosen stays in sight. */

import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox, CheckboxGroup } from '../../ui/form-parts.ts'
import { Button, TextField } from '../../ui/index.ts'
import type { FieldInputProps } from './FieldInput.tsx'
import type { Field, Option } from './field.ts'

type PickInputProps = Omit<FieldInputProps<Extract<Field, { kind: 'pick' }>>, 'value'> & { value: readonly string[] }

/** Fewer than this need no search. */
const few = 8
/** More than this are shown when asked for: a list that long is searched, not walked through. */
const many = 40

export function PickInput({ field, id, value, error, onChange }: PickInputProps) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const sought = useDeferredValue(words)
  // Those that were chosen when the form was opened stand first; nothing moves while one chooses.
  const [first] = useState(value)
  const chosenLabel = t('forms.pick.first')
  const options = useMemo(
    () => [
      ...field.options.filter((it) => first.includes(it.value)).map((it) => ({ ...it, group: chosenLabel })),
      ...field.options.filter((it) => !first.includes(it.value)),
    ],
    [field.options, first, chosenLabel],
  )
  const [all, setAll] = useState(false)
  const found = useMemo(() => narrowed(options, sought, value), [options, sought, value])
  const groups = useMemo(() => grouped(all ? found : found.slice(0, many + first.length)), [found, all, first.length])
  const hidden = !all && found.length > many + first.length
  if (field.options.length === 0)
    return (
      <p className="quiet small">
        {field.label}: {t('forms.pick.empty')}
      </p>
    )
  return (
    <div className="form-pick">
      <CheckboxGroup
        legend={field.label}
        description={value.length === 0 ? t('forms.none') : t('forms.pick.chosen', { count: value.length })}
        error={error}
        size="small"
        value={[...value]}
        onChange={(chosen) => onChange(chosen.map(String))}
      >
        {field.options.length < few ? null : (
          <TextField
            id={id}
            size="small"
            label={t('forms.pick.search')}
            value={words}
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
          />
        )}
        <div className="form-pick-list">
          {groups.length === 0 ? <p className="quiet">{t('forms.pick.none')}</p> : null}
          {groups.map(([group, inGroup]) => (
            <div key={group}>
              {group === '' ? null : (
                <p className="form-pick-group" lang={group === chosenLabel ? undefined : inGroup[0]?.lang}>
                  {group}
                </p>
              )}
              {inGroup.map((option) => (
                <Checkbox key={option.value} value={option.value}>
                  <span lang={option.lang}>{option.label}</span>
                </Checkbox>
              ))}
            </div>
          ))}
          {hidden ? (
            <Button type="button" size="xsmall" variant="tertiary" onClick={() => setAll(true)}>
              {t('forms.synthesis.show', { count: found.length })}
            </Button>
          ) : null}
        </div>
      </CheckboxGroup>
    </div>
  )
}

/** The options that have every word, and those that are chosen. */
function narrowed(options: readonly Option[], words: string, chosen: readonly string[]): Option[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean)
  return options.filter((option) => {
    const text = `${option.label} ${option.group ?? ''}`.toLowerCase()
    return chosen.includes(option.value) || sought.every((word) => text.includes(word))
  })
}

function grouped(options: readonly Option[]): [string, Option[]][] {
  const groups = new Map<string, Option[]>()
  for (const option of options) groups.set(option.group ?? '', [...(groups.get(option.group ?? '') ?? []), option])
  return [...groups]
}
