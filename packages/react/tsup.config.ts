import { library } from '@limpide/internal-build';

export default library({
  esbuildOptions(options) {
    options.jsxImportSource = '#react';
  },
});
