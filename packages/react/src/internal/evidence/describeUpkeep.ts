import type { Disease } from '@limpide/data';
import { formatDate } from '@limpide/i18n';
import type { Evidence } from './createEvidence.js';

type Upkeep = Pick<Disease, 'checkedOn' | 'recheckBy' | 'review'>;

/**
 * When a record was checked, who reviewed it, and whether its translation awaits
 * review. What its data set says wrongly is left out, and its fault stands among
 * those of the whole.
 */
export function describeUpkeep(
  { checkedOn, recheckBy, review }: Partial<Upkeep>,
  { t, locale }: Evidence,
): readonly string[] {
  return [
    ...(checkedOn && recheckBy
      ? [t('widget.checked', { date: formatDate(locale, checkedOn), recheck: formatDate(locale, recheckBy) })]
      : []),
    ...(typeof review === 'object'
      ? [t('widget.reviewedBy', { name: review.name, date: formatDate(locale, review.on) })]
      : review
        ? [t('widget.reviewNone')]
        : []),
    ...(locale.awaitsReview ? [t('widget.awaitsReview')] : []),
  ];
}
