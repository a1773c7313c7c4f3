export type * from './types.js';
export type * from './shipped.js';
