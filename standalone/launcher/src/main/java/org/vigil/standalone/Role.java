package org.vigil.standalone;

/** What a person or a script may do; in lower case, as they are typed and as the gateway knows them. */
enum Role {
    monitor,
    verifier,
    analyst,
    advocate,
    admin,
    auditor
}
