export { LimpideProvider, type LimpideProviderProps } from './LimpideProvider.js';
export { useLimpide } from './useLimpide.js';
export type { LimpideContextValue } from './LimpideContext.js';
