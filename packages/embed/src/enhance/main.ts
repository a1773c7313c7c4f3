import { start } from './enhance.js';
import type { EnhancerWords } from './words.js';

/** Stands before this code in the script of a language. */
declare const words: EnhancerWords;

start(words);
