import { createDataset } from '@limpide/data';
import { systemicSclerosis as records } from '@limpide/data/bundles/systemic-sclerosis';
import { defineLocale } from '@limpide/i18n';
import { systemicSclerosis as words } from '@limpide/i18n/en/bundles/systemic-sclerosis';
import { immuneResetDiagram } from '@limpide/i18n/en/immune-reset-diagram';
import { therapyComparison } from '@limpide/i18n/en/therapy-comparison';
import { content } from '../content/en.ts';
import { hydrate } from '../hydrate.tsx';

hydrate(
  'systemic-sclerosis',
  defineLocale({ locale: 'en', messages: [therapyComparison, immuneResetDiagram], records: [words] }),
  createDataset(records),
  content,
);
