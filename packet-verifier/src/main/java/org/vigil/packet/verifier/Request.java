package org.vigil.packet.verifier;

import java.nio.file.Path;
import org.vigil.packet.verifier.custody.Witness;
import org.vigil.packet.verifier.seal.Anchors;

/**
 * What is to be checked, and what the reader knows from elsewhere.
 *
 * @param nobodySigns the reader expects a packet that names nobody, so that this is nothing that was left unchecked
 */
record Request(Path file, Anchors signers, Anchors authorities, Witness witness, boolean nobodySigns) {}
