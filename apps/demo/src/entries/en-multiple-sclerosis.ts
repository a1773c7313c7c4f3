import { createDataset } from '@limpide/data';
import { multipleSclerosis as records } from '@limpide/data/bundles/multiple-sclerosis';
import { defineLocale } from '@limpide/i18n';
import { multipleSclerosis as words } from '@limpide/i18n/en/bundles/multiple-sclerosis';
import { immuneResetDiagram } from '@limpide/i18n/en/immune-reset-diagram';
import { therapyComparison } from '@limpide/i18n/en/therapy-comparison';
import { content } from '../content/en.ts';
import { hydrate } from '../hydrate.tsx';

hydrate(
  'multiple-sclerosis',
  defineLocale({ locale: 'en', messages: [therapyComparison, immuneResetDiagram], records: [words] }),
  createDataset(records),
  content,
);
