import type { Options, defineConfig } from 'tsup';
export declare function library(options?: Options): ReturnType<typeof defineConfig>;
