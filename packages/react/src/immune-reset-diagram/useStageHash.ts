'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { StageModel } from './types.js';

/**
 * Follows the part of the page's address after `#`: a link to a stage opens it.
 * Returns the function that tells which stage a reader asks for; it is written
 * into the address once it is shown, without an entry in the browser's history.
 *
 * @param id of the widget; without it the address is neither read nor written.
 */
export function useStageHash(
  id: string | undefined,
  stages: readonly StageModel[],
  shown: StageModel | undefined,
  onStage: (stage: string) => void,
): (asked: StageModel) => void {
  const latest = useRef({ stages, shown, onStage });
  useEffect(() => {
    latest.current = { stages, shown, onStage };
  });

  useEffect(() => {
    if (id === undefined) return undefined;
    const follow = (): void => {
      const anchor = decode(window.location.hash.slice(1));
      const found = latest.current.stages.find((stage) => stage.anchor === anchor);
      if (!found) return;
      if (found.anchor !== latest.current.shown?.anchor) latest.current.onStage(found.id);
      // The browser looked for it before the other stages were folded away. In the whole list it found it.
      requestAnimationFrame(() =>
        document
          .getElementById(id)
          ?.querySelector('[data-mode="steps"] [data-part="stepper"]')
          ?.scrollIntoView(),
      );
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [id]);

  const asked = useRef('');
  const anchor = shown?.anchor;
  useEffect(() => {
    if (id !== undefined && anchor !== undefined && anchor === asked.current) write(anchor);
  }, [id, anchor]);
  return useCallback((stage) => {
    asked.current = stage.anchor;
  }, []);
}

function write(anchor: string): void {
  const { pathname, search } = window.location;
  try {
    window.history.replaceState(
      window.history.state,
      '',
      `${pathname}${search}#${encodeURIComponent(anchor)}`,
    );
  } catch {
    // A frame without an address of its own (srcdoc) refuses; the diagram works without.
  }
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
