/** The kit of the screens: Aksel's parts that we use, and our own. Screens take parts from here alone. */
export { Button } from '@navikt/ds-react/Button'
export { Dialog } from '@navikt/ds-react/Dialog'
export { ProgressBar } from '@navikt/ds-react/ProgressBar'
export { Select } from '@navikt/ds-react/Select'
export { Switch } from '@navikt/ds-react/Switch'
export { TextField } from '@navikt/ds-react/TextField'
