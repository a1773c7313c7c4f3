export { run } from './run.js';
export { exitCodes, type ExitCode, type Io } from './io.js';
