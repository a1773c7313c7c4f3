import type { ReactElement } from 'react';
import { dataset } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { ImmuneResetDiagram } from '../index.js';
import { ImmuneResetDiagram as StaticImmuneResetDiagram } from '../server.js';
import { ownDisease } from './ImmuneResetDiagram.fixtures.js';

const page = { locale: en, dataset, donor: 'autologous' } as const;

// What compiles.
export const shipped: ReactElement = <ImmuneResetDiagram donor="autologous" disease="multiple-sclerosis" />;
export const fromDonor: ReactElement = <ImmuneResetDiagram donor="allogeneic" stage="graft-versus-host" />;
export const own: ReactElement = <ImmuneResetDiagram donor="autologous" disease={ownDisease} />;
export const onServer: ReactElement = <StaticImmuneResetDiagram {...page} />;

// What must not.
// @ts-expect-error whose cells they are is never guessed
export const noDonor: ReactElement = <ImmuneResetDiagram />;
// @ts-expect-error there is no such donor
export const otherDonor: ReactElement = <ImmuneResetDiagram donor="sibling" />;
// @ts-expect-error an abbreviation is no id
export const abbreviation: ReactElement = <ImmuneResetDiagram donor="autologous" disease="ms" />;
// @ts-expect-error there is no such stage
export const stage: ReactElement = <ImmuneResetDiagram donor="autologous" stage="recovery" />;
// @ts-expect-error on a server nothing else can give the language
export const silent: ReactElement = <StaticImmuneResetDiagram dataset={dataset} donor="autologous" />;
// @ts-expect-error without a script no stage is chosen
export const staged: ReactElement = <StaticImmuneResetDiagram {...page} stage="aplasia" />;
