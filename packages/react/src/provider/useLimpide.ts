'use client';
import type { LimpideContextValue } from './LimpideContext.js';
import { useLimpideInput } from './useLimpideInput.js';

/**
 * Language and records of the nearest provider, for widgets of your own.
 *
 * @throws TypeError without a provider.
 */
export const useLimpide = (): LimpideContextValue => useLimpideInput('useLimpide', {});
