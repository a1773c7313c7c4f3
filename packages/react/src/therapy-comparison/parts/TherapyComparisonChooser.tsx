import type { ReactElement } from 'react';
import type { TherapyQuestion } from '../questions.js';
import type { ChoiceGroup, TherapyChoices } from '../types.js';

/** Which columns and rows to show: native checkboxes, in the order of the table. */
export function TherapyComparisonChooser(props: TherapyComparisonChooserProps): ReactElement {
  const { choices, onTherapy, onQuestion, onSecondary } = props;
  const { heading, more, therapies, questions, secondary } = choices;
  return (
    <details data-part="chooser">
      <summary>
        {heading}
        {more ? <span data-part="chooser-more"> ({more})</span> : null}
      </summary>
      <div data-part="chooser-content">
        <Choice {...therapies} onChange={onTherapy} />
        <Choice {...questions} onChange={onQuestion} />
        <Choice
          legend={secondary.legend}
          options={[{ ...secondary, id: 'secondary', locked: false }]}
          onChange={() => onSecondary(!secondary.checked)}
        />
      </div>
    </details>
  );
}

function Choice<Id extends string>({ legend, options, onChange }: ChoiceProps<Id>): ReactElement {
  return (
    <fieldset data-part="choice">
      <legend>{legend}</legend>
      {options.map(({ id, label, checked, locked }) => (
        <label key={id}>
          <input type="checkbox" checked={checked} disabled={locked} onChange={() => onChange(id)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceProps<Id extends string> extends ChoiceGroup<Id> {
  readonly onChange: (id: Id) => void;
}

export interface TherapyComparisonChooserProps {
  readonly choices: TherapyChoices;
  readonly onTherapy: (therapy: string) => void;
  readonly onQuestion: (question: TherapyQuestion) => void;
  readonly onSecondary: (shown: boolean) => void;
}
