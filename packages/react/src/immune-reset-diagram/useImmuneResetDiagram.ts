'use client';
import { useCallback, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Dataset, Disease, DiseaseId } from '@limpide/data';
import type { Denominator, Locale } from '@limpide/i18n';
import type { FaultModel } from '../internal/evidence/index.js';
import { useControlled } from '../internal/useControlled.js';
import { useLimpideInput } from '../provider/useLimpideInput.js';
import { createImmuneResetDiagram } from './model.js';
import type { StepperControl } from './parts/Stepper.js';
import { sceneIds, type Donor, type SceneId } from './scenes.js';
import type { ImmuneResetDiagramModel } from './types.js';
import { useStageHash } from './useStageHash.js';

/**
 * The whole behaviour of the diagram without its looks: the model to draw, the
 * stage that is shown, and what a reader may do. Nothing moves by itself.
 *
 * @throws TypeError without a locale or a data set, from props or a provider.
 */
export function useImmuneResetDiagram(
  parameters: UseImmuneResetDiagramParameters,
): UseImmuneResetDiagramResult {
  const { donor, disease, secondary } = parameters;
  const { locale, dataset, denominator } = useLimpideInput('ImmuneResetDiagram', parameters);
  const generated = useId();
  const id = parameters.id ?? generated;
  const asked = parameters.stage ?? parameters.defaultStage;
  const known: readonly SceneId[] | undefined = sceneIds[donor];
  const wrongStage = asked !== undefined && known?.includes(asked) === false ? asked : undefined;
  const model = useMemo(
    () =>
      createImmuneResetDiagram({
        locale,
        dataset,
        donor,
        disease,
        secondary,
        denominator,
        stage: wrongStage,
        id,
      }),
    [locale, dataset, donor, disease, secondary, denominator, wrongStage, id],
  );
  const stages = model.kind === 'fault' ? noStages : model.stages;

  const [stage, setStage] = useControlled<string, StageChangeDetails>(
    parameters.stage,
    // No stage of this name: the first is shown.
    parameters.defaultStage ?? '',
    parameters.onStageChange as ((stage: string, details: StageChangeDetails) => void) | undefined,
  );
  const [mode, setMode] = useState<'steps' | 'all'>('steps');
  const scripted = useSyncExternalStore(never, yes, no);
  const index = Math.max(
    0,
    stages.findIndex((found) => found.id === stage),
  );

  const askFor = useStageHash(
    parameters.hashNavigation === false ? undefined : parameters.id,
    stages,
    stages[index],
    (found) => setStage(found, { reason: 'hash' }),
  );
  const choose = useCallback(
    (next: number, reason: StageChangeDetails['reason']) => {
      const found = stages[next];
      if (!found || next === index) return;
      askFor(found);
      setStage(found.id, { reason });
    },
    [stages, index, setStage, askFor],
  );
  const swipeFrom = useRef<readonly [x: number, y: number] | null>(null);
  const forward = locale.dir === 'rtl' ? -1 : 1;

  const control: StepperControl = {
    index,
    mode,
    previous: () => choose(index - 1, 'previous'),
    next: () => choose(index + 1, 'next'),
    toggleAll: () => setMode(mode === 'all' ? 'steps' : 'all'),
    onLink: (event, chosen) => {
      // In the whole list the link leads to its stage, as without a script.
      if (mode === 'all' || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      choose(chosen, 'list');
    },
    onKeyDown: (event, at) => {
      const to = destination(event.key, at, stages.length - 1, forward);
      if (to === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.currentTarget.closest('ol')?.querySelectorAll('a')[to]?.focus();
      if (mode === 'steps') choose(to, 'key');
    },
    swipe: {
      onPointerDown: ({ pointerType, clientX, clientY }) => {
        swipeFrom.current = pointerType === 'mouse' ? null : [clientX, clientY];
      },
      onPointerUp: ({ clientX, clientY }) => {
        if (!swipeFrom.current) return;
        const [x, y] = swipeFrom.current;
        swipeFrom.current = null;
        const across = clientX - x;
        if (Math.abs(across) > swipeLength && Math.abs(across) > 2 * Math.abs(clientY - y))
          choose(index - Math.sign(across) * forward, 'swipe');
      },
      onPointerCancel: () => {
        swipeFrom.current = null;
      },
    },
  };
  return { locale, model, control: scripted ? control : undefined };
}

const noStages: ImmuneResetDiagramModel['stages'] = [];
const swipeLength = 40;
const never = (): (() => void) => () => undefined;
const yes = (): boolean => true;
const no = (): boolean => false;

function destination(key: string, at: number, last: number, forward: number): number | undefined {
  const move = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 1, ArrowUp: -1 }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return move === undefined ? undefined : Math.min(last, Math.max(0, at + move));
}

export interface UseImmuneResetDiagramParameters {
  /** Whose cells are given: `autologous`, the person's own; `allogeneic`, a donor's. */
  readonly donor: Donor;
  /** Narrows the figures to studies of one disease: a shipped id, or a publisher's own record. */
  readonly disease?: DiseaseId | Disease | undefined;
  /** Show what was read only in secondary accounts too. @default false */
  readonly secondary?: boolean | undefined;
  /** The stage that is shown, controlled. */
  readonly stage?: SceneId | undefined;
  /** The stage shown at first. @default the first of the transplant */
  readonly defaultStage?: SceneId | undefined;
  readonly onStageChange?: ((stage: SceneId, details: StageChangeDetails) => void) | undefined;
  /**
   * Open the stage that the page's address names (`#<id>-<stage>`), and keep the
   * address at the stage that is shown. @default true where an `id` is given; without one, never
   */
  readonly hashNavigation?: boolean | undefined;
  /** Begins every id inside the widget. Give one for links that last. @default an id made by React */
  readonly id?: string | undefined;
  /** @default the provider's */
  readonly locale?: Locale | undefined;
  /** @default the provider's */
  readonly dataset?: Dataset | undefined;
  /** Of every frequency in it: one for all widgets of a page, from `denominatorForPage`. @default the provider's; else what its records need */
  readonly denominator?: Denominator | undefined;
}

/** What made the stage change. */
export interface StageChangeDetails {
  readonly reason: 'list' | 'previous' | 'next' | 'key' | 'swipe' | 'hash';
}

export interface UseImmuneResetDiagramResult {
  readonly locale: Locale;
  /** What to draw; or the fault for which there is nothing to draw. */
  readonly model: ImmuneResetDiagramModel | FaultModel;
  /** What a reader can do; absent on a server, where all stages are shown. */
  readonly control: StepperControl | undefined;
}
