import type { ReactElement } from 'react';
import type { TherapyQuestion } from '../questions.js';
import type { TherapyChoices } from '../types.js';

/** Which columns and rows to show: native checkboxes, in the order of the table. */
export function TherapyComparisonChooser(props: TherapyComparisonChooserProps): ReactElement {
  const { choices, onTherapy, onQuestion, onSecondary } = props;
  const { therapies, questions, secondary } = choices;
  return (
    <details data-part="chooser">
      <summary>{choices.heading}</summary>
      <div data-part="chooser-content">
        <fieldset data-part="choice">
          <legend>{therapies.legend}</legend>
          {therapies.options.map(({ id, label, checked, locked }) => (
            <label key={id}>
              <input type="checkbox" checked={checked} disabled={locked} onChange={() => onTherapy(id)} />{' '}
              {label}
            </label>
          ))}
        </fieldset>
        <fieldset data-part="choice">
          <legend>{questions.legend}</legend>
          {questions.options.map(({ id, label, checked }) => (
            <label key={id}>
              <input type="checkbox" checked={checked} onChange={() => onQuestion(id)} /> {label}
            </label>
          ))}
        </fieldset>
        <fieldset data-part="choice">
          <legend>{secondary.legend}</legend>
          <label>
            <input
              type="checkbox"
              checked={secondary.checked}
              onChange={() => onSecondary(!secondary.checked)}
            />{' '}
            {secondary.label}
          </label>
        </fieldset>
      </div>
    </details>
  );
}

export interface TherapyComparisonChooserProps {
  readonly choices: TherapyChoices;
  readonly onTherapy: (therapy: string) => void;
  readonly onQuestion: (question: TherapyQuestion) => void;
  readonly onSecondary: (shown: boolean) => void;
}
