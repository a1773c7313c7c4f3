import type { WidgetTitles } from './types.ts';

export const widgetTitles: WidgetTitles = {
  comparison: 'Compare treatments',
  diagram: 'What happens in a transplant',
};
