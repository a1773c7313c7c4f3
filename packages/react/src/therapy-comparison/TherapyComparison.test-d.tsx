import { dataset, defineDisease } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { LimpideProvider, TherapyComparison } from '../index.js';
import { TherapyComparison as StaticTherapyComparison } from '../server.js';
import { exampleDisease } from './TherapyComparison.fixtures.js';

// What compiles.
export const shipped = <TherapyComparison disease="multiple-sclerosis" />;
export const own = (
  <TherapyComparison disease={defineDisease(exampleDisease)} therapies={['own-therapy', 'msc']} />
);
export const rows = <TherapyComparison disease="systemic-sclerosis" questions={['results', 'certainty']} />;
export const provider = (
  <LimpideProvider locale={en} dataset={dataset}>
    {rows}
  </LimpideProvider>
);
export const onServer = (
  <StaticTherapyComparison locale={en} dataset={dataset} disease="systemic-sclerosis" />
);

// What must not.
// @ts-expect-error an abbreviation is no id
export const abbreviation = <TherapyComparison disease="ms" />;
// @ts-expect-error a comparison is about a disease
export const withoutDisease = <TherapyComparison />;
// @ts-expect-error there is no such question
export const question = <TherapyComparison disease="systemic-sclerosis" questions={['winner']} />;
// @ts-expect-error the language is chosen by the page, never guessed
export const noLocale = <LimpideProvider dataset={dataset} />;
// @ts-expect-error on a server nothing else can give the language
export const noLocaleOnServer = <StaticTherapyComparison dataset={dataset} disease="systemic-sclerosis" />;
// @ts-expect-error a locale is an object with all its words, not a tag
export const tag = <TherapyComparison disease="systemic-sclerosis" locale="fr" />;
