'use client';
import { useId, useMemo, useState } from 'react';
import type { Dataset, Disease, DiseaseId } from '@limpide/data';
import type { Denominator, Locale } from '@limpide/i18n';
import type { FaultModel } from '../internal/evidence/types.js';
import { useControlled } from '../internal/useControlled.js';
import { useLimpideInput } from '../provider/useLimpideInput.js';
import { createTherapyComparison } from './model.js';
import { therapyQuestions, type TherapyQuestion } from './questions.js';
import type { ChoiceGroup, TherapyChoice, TherapyComparisonModel } from './types.js';

/**
 * The whole behaviour of a comparison without its looks: the model to draw, and
 * what a reader may change.
 *
 * @throws TypeError without a locale or a data set, from props or a provider.
 */
export function useTherapyComparison(parameters: UseTherapyComparisonParameters): UseTherapyComparisonResult {
  const { disease, id } = parameters;
  const { locale, dataset, denominator } = useLimpideInput('TherapyComparison', parameters);
  const generated = useId();

  const diseaseId = typeof disease === 'string' ? disease : disease?.id;
  // A choice of columns is one for a disease: of another, the defaults are shown again.
  const [kept, keep] = useState<KeptTherapies>();
  const therapies =
    parameters.therapies ??
    (kept?.disease === diseaseId ? kept?.therapies : undefined) ??
    parameters.defaultTherapies;
  const [questions, setQuestions] = useControlled<readonly TherapyQuestion[], QuestionsChangeDetails>(
    parameters.questions,
    parameters.defaultQuestions ?? therapyQuestions,
    parameters.onQuestionsChange,
  );
  const [secondary, setSecondary] = useControlled<boolean, SecondaryChangeDetails>(
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
        denominator,
        id: id ?? generated,
      }),
    [locale, dataset, disease, therapies, questions, secondary, denominator, id, generated],
  );

  return {
    locale,
    model,
    toggleTherapy(therapy) {
      const next = model.kind === 'comparison' && toggled(model.choices.therapies, therapy);
      if (!next) return;
      if (!parameters.therapies) keep({ disease: diseaseId, therapies: next.chosen });
      parameters.onTherapiesChange?.(next.chosen, { therapy, checked: next.checked });
    },
    toggleQuestion(question) {
      const next = model.kind === 'comparison' && toggled(model.choices.questions, question);
      if (next) setQuestions(next.chosen, { question, checked: next.checked });
    },
    showSecondary: (shown) => setSecondary(shown, { checked: shown }),
  };
}

/** The choice with one option the other way; nothing where that option is locked or unknown. */
function toggled<Id extends string>(
  { options }: ChoiceGroup<Id>,
  id: Id,
): { readonly chosen: readonly Id[]; readonly checked: boolean } | undefined {
  const option = options.find((other) => other.id === id);
  if (!option || option.locked) return undefined;
  const chosen = options.filter((other) => (other === option) !== other.checked).map((other) => other.id);
  return { chosen, checked: !option.checked };
}

interface KeptTherapies {
  readonly disease: string | undefined;
  readonly therapies: readonly TherapyChoice[];
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
  readonly onSecondaryChange?: ((secondary: boolean, details: SecondaryChangeDetails) => void) | undefined;
  /** Begins every id inside the widget. @default an id made by React */
  readonly id?: string | undefined;
  /** @default the provider's */
  readonly locale?: Locale | undefined;
  /** @default the provider's */
  readonly dataset?: Dataset | undefined;
  /** Of every frequency in it: one for all widgets of a page, from `denominatorForPage`. @default the provider's; else what its records need */
  readonly denominator?: Denominator | undefined;
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

/** Whether figures read only in secondary accounts were asked for. */
export interface SecondaryChangeDetails {
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
