import { library } from '@limpide/internal-build';

export default library();
