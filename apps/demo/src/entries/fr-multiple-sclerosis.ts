import { createDataset } from '@limpide/data';
import { multipleSclerosis as records } from '@limpide/data/bundles/multiple-sclerosis';
import { defineLocale } from '@limpide/i18n';
import { multipleSclerosis as words } from '@limpide/i18n/fr/bundles/multiple-sclerosis';
import { immuneResetDiagram } from '@limpide/i18n/fr/immune-reset-diagram';
import { therapyComparison } from '@limpide/i18n/fr/therapy-comparison';
import { content } from '../content/fr.ts';
import { hydrate } from '../hydrate.tsx';

hydrate(
  'multiple-sclerosis',
  defineLocale({ locale: 'fr', messages: [therapyComparison, immuneResetDiagram], records: [words] }),
  createDataset(records),
  content,
);
