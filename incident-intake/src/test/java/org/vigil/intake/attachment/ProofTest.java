package org.vigil.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

/** The second look must see what the first should have removed; otherwise it proves nothing. */
class ProofTest {
    private static final byte[] JPEG = MadeImages.encoded("jpeg", MadeImages.picture(16, 8));
    private static final byte[] PNG = MadeImages.encoded("png", MadeImages.picture(16, 8));

    @Test
    void seesWhatIsLeftInAnImage() {
        assertSeen(() -> ImageProof.require(MadeImages.photograph(16, 8, 1)));
        assertSeen(() -> ImageProof.require(MadeImages.withText(PNG)));
        assertSeen(() -> ImageProof.require(MadeImages.withArchiveBehind(JPEG)));
        assertSeen(() -> ImageProof.require(MadeImages.withArchiveBehind(PNG)));
        assertSeen(() -> ImageProof.require(MadeImages.encoded("gif", MadeImages.picture(16, 8))));
        assertSeen(() -> ImageProof.require("words".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void seesWhatIsLeftInAPdf() {
        assertSeen(() -> PdfProof.require(MadePdfs.loaded()));
        assertSeen(() -> PdfProof.require(MadePdfs.withHugePicture(2_000)));
    }

    @Test
    void findsNothingInPixelsAlone() throws IOException {
        assertThatCode(() -> ImageProof.require(JPEG)).doesNotThrowAnyException();
        assertThatCode(() -> ImageProof.require(PNG)).doesNotThrowAnyException();
        byte[] copy = CopyMain.copy(FileType.PDF, MadePdfs.ofPages(3));
        assertThatCode(() -> PdfProof.require(copy)).doesNotThrowAnyException();
    }

    @Property(tries = 100)
    void whateverStandsBehindAPictureDoesNotComeAlong(
            @ForAll @Size(min = 24, max = 400) byte[] behind, @ForAll boolean png) throws IOException {
        FileType type = png ? FileType.PNG : FileType.JPEG;
        byte[] copy = CopyMain.copy(type, MadeImages.joined(png ? PNG : JPEG, behind));
        assertThat(copy).isEqualTo(CopyMain.copy(type, png ? PNG : JPEG));
    }

    @Property(tries = 60)
    void aCopyHasTheSizeOfItsPicture(
            @ForAll @IntRange(min = 1, max = 300) int width,
            @ForAll @IntRange(min = 1, max = 300) int height,
            @ForAll @IntRange(min = 1, max = 8) int orientation)
            throws IOException {
        byte[] copy = CopyMain.copy(FileType.JPEG, MadeImages.photograph(width, height, orientation));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(copy));
        int[] size = {seen.getWidth(), seen.getHeight()};
        assertThat(size).isEqualTo(orientation < 5 ? new int[] {width, height} : new int[] {height, width});
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain(MadeImages.CANARY);
    }

    @Test
    void aCutPdfIsNoProvenPdf() {
        byte[] pdf = MadePdfs.loaded();
        assertThatThrownBy(() -> CopyMain.copy(FileType.PDF, Arrays.copyOf(pdf, 40)))
                .isInstanceOf(IOException.class);
    }

    private static void assertSeen(ThrowableAssert.ThrowingCallable proof) {
        assertThatThrownBy(proof).isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.reason())
                .isEqualTo(Unfit.Reason.METADATA_LEFT));
    }
}
