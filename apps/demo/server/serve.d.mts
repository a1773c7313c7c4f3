import type { Server } from 'node:http';
/** Makes the demo's server; the caller chooses the port. */
export declare function createDemoServer(): Server;
