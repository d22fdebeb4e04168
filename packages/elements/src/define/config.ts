import { IlaConfig } from '../config/config.js';
import { safeDefine } from '../shared/safe-define.js';

safeDefine(IlaConfig);

declare global {
  interface HTMLElementTagNameMap {
    [IlaConfig.tagName]: IlaConfig;
  }
}

export { IlaConfig };
