package org.vigil.contract.vocabulary;

/** To what end something was done to an item. Codes, so that nobody's words enter a record that is kept for ever. */
public enum CustodyPurpose {
    /** A testimony as it was submitted, anonymized. */
    SUBMISSION,
    /** A later version of a testimony. */
    CORRECTION,
    /** A second person let a testimony out of quarantine. */
    SECOND_LOOK,
    /** Contact details or exact words, sealed to the organisation. */
    SEALED_SUBMISSION,
    /** An attachment as it was received, sealed to the organisation. */
    SEALED_ORIGINAL,
    /** A copy of an attachment to work with, made anew and without metadata. */
    WORKING_COPY,
    /** The person, or who speaks for them, changed what may be done. */
    CONSENT,
    /** The testimony was withdrawn. */
    WITHDRAWAL,
    /** One attachment was taken away. */
    ATTACHMENT_REMOVAL,
    /** The whole testimony was opened to be read. */
    READING,
    /** What a verifier decides, by its kind. */
    GRADE,
    STATE,
    LINK,
    UNLINK,
    RELATE,
    MERGE,
    SPLIT,
    SECOND,
    REVOKE,
    /** Taken into an evidence packet. */
    PACKET,
    /** A packet was handed over. */
    DELIVERY,
    /** Bytes were compared with what the record says of them. */
    CHECK,
    OTHER
}
