import { createTranslate, type Locale } from '@limpide/i18n';
import type { EnhancerWords } from './enhance/words.js';

/**
 * What the enhancer says, in the language of a locale.
 *
 * @throws MissingTextError when the locale lacks one of the messages.
 */
export function enhancerWords(locale: Locale): EnhancerWords {
  const t = createTranslate(locale);
  const [number, total, stage] = ['{number}', '{total}', '{stage}'] as const;
  return {
    lang: locale.locale,
    wholePage: patternOf((title) => t('embed.wholePage', { title })),
    overdue: t('embed.overdue', { date: '{date}' }),
    choose: t('therapyComparison.choose'),
    treatments: t('therapyComparison.chooseTherapies'),
    questions: t('therapyComparison.chooseQuestions'),
    usualCare: t('therapyComparison.usualCare'),
    hidden: t('embed.hidden', { names: '{names}' }),
    reference: t('widget.reference', { number }),
    stages: t('immuneResetDiagram.stages'),
    previous: t('immuneResetDiagram.previous'),
    next: t('immuneResetDiagram.next'),
    showAll: t('immuneResetDiagram.showAll'),
    // The number is put in by the enhancer, heading by heading.
    stageName: patternOf((name) => t('immuneResetDiagram.stageName', { number, stage: name })).replace(
      '\\{number\\}',
      number,
    ),
    step: t('immuneResetDiagram.step', { number, total, stage }),
  };
}

/** A message as the source of a regular expression whose group is its argument. */
function patternOf(say: (argument: string) => string): string {
  const [before = '', after = ''] = say('\0')
    .split('\0')
    .map((piece) => piece.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, ' '));
  return `^${before}(.+)${after}$`;
}
