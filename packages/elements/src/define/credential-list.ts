import { IlaCredentialList } from '../credential-list/credential-list.js';
import { safeDefine } from '../shared/safe-define.js';

safeDefine(IlaCredentialList);

declare global {
  interface HTMLElementTagNameMap {
    [IlaCredentialList.tagName]: IlaCredentialList;
  }
}

export { IlaCredentialList };
