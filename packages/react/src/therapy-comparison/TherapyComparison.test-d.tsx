import type { ReactElement } from 'react';
import { dataset } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import {
  LimpideProvider,
  TherapyComparison,
  useLimpide,
  type Block,
  type Citation,
  type FaultModel,
  type LimpideContextValue,
  type PanelModel,
  type StudyBlock,
  type TherapyComparisonProps,
  type UseTherapyComparisonResult,
} from '../index.js';
import { TherapyComparison as StaticTherapyComparison } from '../server.js';
import { exampleDisease } from './TherapyComparison.fixtures.js';

// What compiles.
export const shipped: ReactElement = <TherapyComparison disease="multiple-sclerosis" />;
export const own: ReactElement = (
  <TherapyComparison disease={exampleDisease} therapies={['own-therapy', 'msc']} />
);
export const rows: ReactElement = (
  <TherapyComparison disease="systemic-sclerosis" questions={['results', 'certainty']} />
);
export const provider: ReactElement = (
  <LimpideProvider locale={en} dataset={dataset}>
    {rows}
  </LimpideProvider>
);
export const onServer: ReactElement = (
  <StaticTherapyComparison locale={en} dataset={dataset} disease="systemic-sclerosis" />
);

// What a page draws by itself has names.
export const blocksOf = ({ model }: UseTherapyComparisonResult): readonly (Block | FaultModel)[] =>
  model.kind === 'fault' ? [model] : model.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
export const citationOf = ({ source }: StudyBlock): Citation => source.citation;
export const sizeOf = ({ figures }: PanelModel): number => figures.length;
export const context: () => LimpideContextValue = useLimpide;
export const told: TherapyComparisonProps['onSecondaryChange'] = (shown, { checked }) => shown === checked;

// What must not.
// @ts-expect-error an abbreviation is no id
export const abbreviation: ReactElement = <TherapyComparison disease="ms" />;
// @ts-expect-error a comparison is about a disease
export const withoutDisease: ReactElement = <TherapyComparison />;
// @ts-expect-error there is no such question
export const question: TherapyComparisonProps['questions'] = ['winner'];
// @ts-expect-error the language is chosen by the page, never guessed
export const noLocale: ReactElement = <LimpideProvider dataset={dataset} />;
const disease = 'multiple-sclerosis';
// @ts-expect-error on a server nothing else can give the language
export const noLocaleOnServer: ReactElement = <StaticTherapyComparison dataset={dataset} disease={disease} />;
// @ts-expect-error a locale is an object with all its words, not a tag
export const tag: ReactElement = <TherapyComparison disease="systemic-sclerosis" locale="fr" />;
