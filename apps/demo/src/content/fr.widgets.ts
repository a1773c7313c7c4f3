import type { WidgetTitles } from './types.ts';

export const widgetTitles: WidgetTitles = {
  comparison: 'Comparer les traitements',
  diagram: 'Comment se déroule une greffe',
};
