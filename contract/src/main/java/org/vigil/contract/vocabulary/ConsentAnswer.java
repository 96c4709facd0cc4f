package org.vigil.contract.vocabulary;

/** An answer to one consent scope. NOT_ASKED counts as NO. */
public enum ConsentAnswer {
    YES,
    NO,
    NOT_ASKED
}
