export { messageFault, type MessageFault, type MessageFaultCode } from './compile/fault.js';
export {
  compileMessages,
  countTranslated,
  type CompiledMessages,
  type CompileMessagesOptions,
  type IcuMessage,
  type IcuMessages,
} from './compile/compileMessages.js';
export { uniteUses, type ArgumentKind, type ArgumentUse, type Signature } from './compile/signature.js';
export { checkLocaleInfo, checkTag } from './compile/checkLocaleInfo.js';
export { exportName, localeModule, type LocaleModuleOptions } from './compile/localeModule.js';
export type { LocaleInfo } from './engine/localeInfo.js';
