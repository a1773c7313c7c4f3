'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { StageModel } from './types.js';

/**
 * Follows the part of the page's address after `#`: a link to a stage opens it.
 * Returns the function that writes a stage into the address, without an entry
 * in the browser's history for every step.
 */
export function useStageHash(
  id: string,
  stages: readonly StageModel[],
  onStage: (stage: string) => void,
): (anchor: string) => void {
  const latest = useRef({ stages, onStage });
  useEffect(() => {
    latest.current = { stages, onStage };
  });

  useEffect(() => {
    const follow = (): void => {
      const anchor = decode(window.location.hash.slice(1));
      const found = latest.current.stages.find((stage) => stage.anchor === anchor);
      if (!found) return;
      latest.current.onStage(found.id);
      // The browser looked for it before the other stages were folded away.
      requestAnimationFrame(() =>
        document.getElementById(id)?.querySelector('[data-part="stepper"]')?.scrollIntoView(),
      );
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [id]);

  return useCallback((anchor) => {
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
  }, []);
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
