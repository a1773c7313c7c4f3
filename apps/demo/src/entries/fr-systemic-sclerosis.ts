import { createDataset } from '@limpide/data';
import { systemicSclerosis as records } from '@limpide/data/bundles/systemic-sclerosis';
import { defineLocale } from '@limpide/i18n';
import { systemicSclerosis as words } from '@limpide/i18n/fr/bundles/systemic-sclerosis';
import { immuneResetDiagram } from '@limpide/i18n/fr/immune-reset-diagram';
import { therapyComparison } from '@limpide/i18n/fr/therapy-comparison';
import { content } from '../content/fr.ts';
import { hydrate } from '../hydrate.tsx';

hydrate(
  'systemic-sclerosis',
  defineLocale({ locale: 'fr', messages: [therapyComparison, immuneResetDiagram], records: [words] }),
  createDataset(records),
  content,
);
