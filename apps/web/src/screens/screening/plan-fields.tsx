/** What the form of the plan is made of beside Aksel’s fields: a question with its answers, a number, and words a line each. */
import { type ReactNode, useId, useState } from 'react'
import { TextField } from '../../ui/index.ts'

interface NumberFieldProps {
  label: string
  value: number
  /** What is no number is handed on as such: the form says that it is not sound. */
  onChange: (value: number) => void
}

export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState('')
  // What is typed stands as it is while it says the value; a value from elsewhere shows as itself.
  const text = Object.is(rounded(numberOf(typed)), rounded(value))
    ? typed
    : Number.isNaN(value)
      ? typed
      : String(rounded(value))
  return (
    <TextField
      size="small"
      className="number-field"
      label={label}
      inputMode="decimal"
      value={text}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(numberOf(event.target.value))
      }}
    />
  )
}

function numberOf(text: string): number {
  const read = text.trim().replace(',', '.')
  return read === '' ? Number.NaN : Number(read)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

interface LinesFieldProps {
  label: string
  lang: string
  value: readonly string[]
  onChange: (value: string[]) => void
}

export function LinesField({ label, lang, value, onChange }: LinesFieldProps) {
  const id = useId()
  const [text, setText] = useState(() => value.join('\n'))
  return (
    <div className="lines-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        lang={lang}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onChange(
            event.target.value
              .split('\n')
              .map((it) => it.trim())
              .filter(Boolean),
          )
        }}
      />
    </div>
  )
}

/** One question of the plan, with what the answers mean. */
export function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <fieldset className="plan-part">
      <legend>{title}</legend>
      {help ? <p className="quiet small measure">{help}</p> : null}
      <div className="plan-fields">{children}</div>
    </fieldset>
  )
}
