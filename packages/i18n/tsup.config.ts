import { library } from '@limpide/internal-build';

// Thousands of generated modules: what maps them is as large as what they say.
export default library({ sourcemap: false });
