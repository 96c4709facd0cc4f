package org.vigil.contract.vocabulary;

/** Where a testimony stands in verification; the allowed transitions are enforced by the verification service. */
public enum VerificationState {
    RECEIVED,
    TRIAGED,
    IN_VERIFICATION,
    NEEDS_INFO,
    PEER_REVIEW,
    VERIFIED,
    PARTIALLY_VERIFIED,
    UNVERIFIABLE,
    NOT_CREDIBLE,
    DUPLICATE,
    OUT_OF_SCOPE,
    REOPENED,
    WITHDRAWN
}
