import type { Duration, Period } from '@limpide/data/model';
import type { Locale } from '../engine/locale.js';
import { statementText } from '../engine/recordText.js';
import { createTranslate } from '../engine/translate.js';
import { formatTime } from '../engine/values.js';
import { camelCase } from './names.js';

/** When an outcome was counted: `within 12 months`, or in words that it was not stated. */
export function formatPeriod(locale: Locale, period: Period): string {
  const t = createTranslate(locale);
  const say = (kind: string, time: string = '', from: number = 0): string =>
    t('evidence.period', { kind, time, from });
  switch (period.kind) {
    case 'at':
    case 'within':
    case 'upTo':
      return say(period.kind, formatTime(locale, period.value, period.unit));
    case 'between':
      return say(period.kind, formatTime(locale, period.to, period.unit), period.from);
    case 'before-and-after': {
      const { value, unit } = period;
      return value === null
        ? say('beforeAndAfterUnknown')
        : say('beforeAndAfter', formatTime(locale, value, unit));
    }
    case 'followUp': {
      const { statistic = 'of', value, unit } = period;
      if (value !== undefined && unit !== undefined)
        return say(camelCase(`followUp-${statistic}`), formatTime(locale, value, unit));
    }
  }
  return say(period.kind);
}

/**
 * How long a stage lasts: `about 5 to 10 days`, or that it was not recorded.
 *
 * @param statements Words of the stage, by statement id.
 * @param owner Record and stage, named in the error: `procedure/…/stages/…`.
 * @throws MissingTextError when a length given in words has none.
 */
export function describeDuration(
  locale: Locale,
  duration: Duration,
  statements: Readonly<Record<string, string>>,
  owner: string,
): string {
  const t = createTranslate(locale);
  switch (duration.kind) {
    case 'range':
      return t('evidence.duration', {
        kind: duration.approximate ? 'aboutRange' : 'range',
        from: duration.from,
        time: formatTime(locale, duration.to, duration.unit),
      });
    case 'about':
      return t('evidence.duration', {
        kind: 'about',
        from: 0,
        time: formatTime(locale, duration.value, duration.unit),
      });
    case 'words':
      return statementText(locale, owner, statements, duration.statement);
    case 'notRecorded':
      return t('evidence.duration', { kind: 'notRecorded', from: 0, time: '' });
  }
}
