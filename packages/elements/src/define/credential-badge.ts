import { IlaCredentialBadge } from '../credential-badge/credential-badge.js';
import { safeDefine } from '../shared/safe-define.js';

safeDefine(IlaCredentialBadge);

declare global {
  interface HTMLElementTagNameMap {
    [IlaCredentialBadge.tagName]: IlaCredentialBadge;
  }
}

export { IlaCredentialBadge };
