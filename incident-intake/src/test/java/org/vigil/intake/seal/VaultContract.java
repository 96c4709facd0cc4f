package org.vigil.intake.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every vault promises, whatever it is made of. */
abstract class VaultContract {
    private static final UUID ONE = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-8000-8000-000000000002");

    abstract Vault vault();

    @Test
    void givesBackWhatItKept() throws IOException {
        vault().keep(ONE, "a.age", blob -> blob.write(new byte[] {1, 2, 3}));
        assertThat(content(ONE, "a.age")).containsExactly(1, 2, 3);
        assertThat(vault().list(ONE)).singleElement().satisfies(blob -> {
            assertThat(blob.name()).isEqualTo("a.age");
            assertThat(blob.bytes()).isEqualTo(3);
        });
        assertThat(vault().testimonies()).contains(ONE);
    }

    @Test
    void keepsNothingOfWhatWasNotWrittenToItsEnd() {
        assertThatThrownBy(() -> vault().keep(ONE, "b.age", blob -> {
                    blob.write(1);
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault().keep(ONE, "b.age", blob -> {
                    throw new IOException("secret words");
                }))
                .isInstanceOf(Vault.VaultUnavailable.class)
                .hasMessageNotContaining("secret");
        assertThat(vault().open(ONE, "b.age")).isEmpty();
        assertThat(vault().list(ONE)).isEmpty();
    }

    @Test
    void staysOpenUntilTheWritingIsOverEvenIfTheWriterCloses() throws IOException {
        vault().keep(ONE, "c.age", blob -> {
            blob.write(7);
            blob.close();
        });
        assertThat(content(ONE, "c.age")).containsExactly(7);
    }

    @Test
    void renames() throws IOException {
        vault().keep(ONE, "d.age.provisional", blob -> blob.write(1));
        vault().rename(ONE, "d.age.provisional", "d.age");
        assertThat(content(ONE, "d.age")).containsExactly(1);
        assertThat(vault().open(ONE, "d.age.provisional")).isEmpty();
        assertThatThrownBy(() -> vault().rename(ONE, "nothing", "d.age")).isInstanceOf(Vault.VaultUnavailable.class);
    }

    @Test
    void destroysOneBlobOrAllOfATestimonyAndNoneOfAnother() {
        vault().keep(ONE, "e.age", blob -> blob.write(1));
        vault().keep(ONE, "f.age", blob -> blob.write(1));
        vault().keep(OTHER, "e.age", blob -> blob.write(1));

        vault().destroy(ONE, "e.age");
        assertThat(vault().list(ONE)).extracting(Vault.Blob::name).containsExactly("f.age");
        vault().destroy(ONE);
        vault().destroy(ONE);

        assertThat(vault().list(ONE)).isEmpty();
        assertThat(vault().list(OTHER)).hasSize(1);
    }

    private byte[] content(UUID testimony, String name) throws IOException {
        try (InputStream content = vault().open(testimony, name).orElseThrow()) {
            return content.readAllBytes();
        }
    }
}
