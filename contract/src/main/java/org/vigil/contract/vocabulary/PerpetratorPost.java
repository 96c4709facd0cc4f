package org.vigil.contract.vocabulary;

/** Whether the perpetrator is still in post. */
public enum PerpetratorPost {
    IN_POST,
    REMOVED,
    UNKNOWN
}
