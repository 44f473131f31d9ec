/** The parts of Aksel that only forms use, apart from the kit of the screens so that reading does not fetch them. */
export { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox'
export { ErrorSummary } from '@navikt/ds-react/ErrorSummary'
export { Fieldset } from '@navikt/ds-react/Fieldset'
export { LocalAlert } from '@navikt/ds-react/LocalAlert'
export { Radio, RadioGroup } from '@navikt/ds-react/Radio'
export { Textarea } from '@navikt/ds-react/Textarea'
