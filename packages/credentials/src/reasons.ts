/** Why a check came out as it did. The words for them, in every language, live with the elements. */
export type Reason = IntegrityReason | IssuerReason | PeriodReason | StatusReason;

export type IntegrityReason =
  | 'signatureHolds'
  | 'hostedByIssuer'
  | 'signatureBroken'
  | 'disclosureMismatch'
  | 'undefinedTerm'
  | 'malformed'
  | 'unsafeJson'
  | 'tooLarge'
  | 'tooComplex'
  | 'notACredential'
  | 'noSignature'
  | 'algorithmNotAllowed'
  | 'weakKey'
  | 'unknownCriticalHeader'
  | 'unsupportedSuite'
  | 'unsupportedKey'
  | 'unsupportedHere'
  | 'unknownContext'
  | 'unsafeContext'
  | 'keyNotFound'
  | 'keyUnreachable'
  | 'hostedUnreachable'
  | 'hostedDiffers'
  | 'documentUnreachable'
  | 'urlNotAllowed'
  | 'noCredentialInImage'
  | 'noCredentialInPage'
  | 'blockchainAnchor'
  | 'legacyXml'
  | 'nestedBroken';

export type IssuerReason =
  | 'keyOfIssuer'
  | 'keyInIssuerDocument'
  | 'hostedByIssuer'
  | 'trustedCertificate'
  | 'certificateOfAnother'
  | 'certificateNotTrusted'
  | 'certificateNotCurrent'
  | 'selfClaimedKey'
  | 'keyOfAnother'
  | 'keyNotInIssuerDocument'
  | 'issuerUnreachable'
  | 'issuerMissing'
  | 'suppliedKey'
  | 'notChecked';

export type PeriodReason = 'inPeriod' | 'noEnd' | 'afterEnd' | 'beforeStart' | 'dateUnreadable' | 'notChecked';

export type StatusReason =
  | 'notListed'
  | 'listedRevoked'
  | 'listedSuspended'
  | 'noStatus'
  | 'statusUnreachable'
  | 'listBroken'
  | 'listUnsigned'
  | 'listByAnother'
  | 'listWrongPurpose'
  | 'listNotCurrent'
  | 'listTooShort'
  | 'listTooLarge'
  | 'indexOutOfRange'
  | 'unsupportedStatus'
  | 'notChecked';
