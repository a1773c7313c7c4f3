'use client';
import { useId, useMemo } from 'react';
import { findRecord, type Dataset, type Disease, type DiseaseId } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import type { FaultModel } from '../internal/evidence/types.js';
import { useControlled } from '../internal/useControlled.js';
import { useLimpide } from '../provider/index.js';
import { defaultTherapies, shownTherapies } from './columns.js';
import { createTherapyComparison } from './model.js';
import { therapyQuestions, type TherapyQuestion } from './questions.js';
import type { TherapyChoice, TherapyComparisonModel } from './types.js';

/**
 * The whole behaviour of a comparison without its looks: the model to draw, and
 * what a reader may change.
 *
 * @throws TypeError without a locale or a data set, from props or a provider.
 */
export function useTherapyComparison(parameters: UseTherapyComparisonParameters): UseTherapyComparisonResult {
  const { disease, id } = parameters;
  const { locale, dataset } = useLimpide('TherapyComparison', parameters);
  const generated = useId();

  const record = typeof disease === 'string' ? findRecord(dataset.disease, disease) : disease;
  const [therapies, setTherapies] = useControlled<
    readonly TherapyChoice[] | undefined,
    TherapiesChangeDetails
  >(
    parameters.therapies,
    parameters.defaultTherapies,
    parameters.onTherapiesChange as (
      value: readonly TherapyChoice[] | undefined,
      details: TherapiesChangeDetails,
    ) => void,
  );
  const [questions, setQuestions] = useControlled<readonly TherapyQuestion[], QuestionsChangeDetails>(
    parameters.questions,
    parameters.defaultQuestions ?? therapyQuestions,
    parameters.onQuestionsChange,
  );
  const [secondary, setSecondary] = useControlled<boolean, undefined>(
    parameters.secondary,
    parameters.defaultSecondary ?? false,
    parameters.onSecondaryChange,
  );

  const model = useMemo(
    () =>
      createTherapyComparison({
        locale,
        dataset,
        disease,
        therapies,
        questions,
        secondary,
        id: id ?? generated,
      }),
    [locale, dataset, disease, therapies, questions, secondary, id, generated],
  );

  return {
    locale,
    model,
    toggleTherapy(therapy) {
      if (!record) return;
      const shown = shownTherapies(record, therapies ?? defaultTherapies(record, dataset));
      const checked = !shown.includes(therapy);
      const next = checked ? [...shown, therapy] : shown.filter((other) => other !== therapy);
      setTherapies(shownTherapies(record, next), { therapy, checked });
    },
    toggleQuestion(question) {
      const checked = !questions.includes(question);
      const next = therapyQuestions.filter((other) =>
        other === question ? checked : questions.includes(other),
      );
      setQuestions(next, { question, checked });
    },
    showSecondary: (shown) => setSecondary(shown, undefined),
  };
}

export interface UseTherapyComparisonParameters {
  /** A shipped disease by its id, or a publisher's own record from `defineDisease`. */
  readonly disease: DiseaseId | Disease;
  /** The columns, controlled. Usual care is shown in any case; the order is that of the data. */
  readonly therapies?: readonly TherapyChoice[] | undefined;
  /** The columns shown at first. @default what is being studied, and usual care */
  readonly defaultTherapies?: readonly TherapyChoice[] | undefined;
  readonly onTherapiesChange?:
    ((therapies: readonly TherapyChoice[], details: TherapiesChangeDetails) => void) | undefined;
  /** The rows, controlled. */
  readonly questions?: readonly TherapyQuestion[] | undefined;
  /** The rows shown at first. @default all nine */
  readonly defaultQuestions?: readonly TherapyQuestion[] | undefined;
  readonly onQuestionsChange?:
    ((questions: readonly TherapyQuestion[], details: QuestionsChangeDetails) => void) | undefined;
  /** Whether figures read only in secondary accounts are shown, controlled. */
  readonly secondary?: boolean | undefined;
  /** @default false */
  readonly defaultSecondary?: boolean | undefined;
  readonly onSecondaryChange?: ((secondary: boolean) => void) | undefined;
  /** Begins every id inside the widget. @default an id made by React */
  readonly id?: string | undefined;
  /** @default the provider's */
  readonly locale?: Locale | undefined;
  /** @default the provider's */
  readonly dataset?: Dataset | undefined;
}

/** Which column was checked or unchecked. */
export interface TherapiesChangeDetails {
  readonly therapy: TherapyChoice;
  readonly checked: boolean;
}

/** Which row was checked or unchecked. */
export interface QuestionsChangeDetails {
  readonly question: TherapyQuestion;
  readonly checked: boolean;
}

export interface UseTherapyComparisonResult {
  readonly locale: Locale;
  /** What to draw; or the fault for which there is nothing to draw. */
  readonly model: TherapyComparisonModel | FaultModel;
  /** Shows a hidden column or hides a shown one; usual care stays. */
  readonly toggleTherapy: (therapy: TherapyChoice) => void;
  /** Shows a hidden row or hides a shown one. */
  readonly toggleQuestion: (question: TherapyQuestion) => void;
  readonly showSecondary: (shown: boolean) => void;
}
