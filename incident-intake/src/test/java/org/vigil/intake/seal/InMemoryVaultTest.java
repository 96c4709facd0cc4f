package org.vigil.intake.seal;

/** Tests rest on the vault in memory, so it keeps the same promises. */
class InMemoryVaultTest extends VaultContract {
    private final Vault vault = new InMemoryVault();

    @Override
    Vault vault() {
        return vault;
    }
}
