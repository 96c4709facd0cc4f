package org.vigil.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.intake.attachment.Unfit.Reason;
import org.vigil.intake.seal.Custodians;
import org.vigil.intake.seal.InMemoryVault;
import org.vigil.intake.seal.Recipients;
import org.vigil.intake.seal.Vault;

/** Attachments from arrival to working copy, with the real process that opens them. */
class AttachmentsTest {
    private static final UUID TESTIMONY = UUID.fromString("00000000-0000-8000-8000-000000000001");

    private final InMemoryVault vault = new InMemoryVault();
    private final Attachments attachments = attachments(Custodians.recipients());

    @Test
    void keepsThePictureAndNothingThatWasHiddenInIt() throws IOException {
        byte[] photograph = MadeImages.photograph(64, 32, 1);
        assertThat(text(photograph)).contains(MadeImages.CANARY, "Exif", "xmpmeta");

        Attached attached = take(photograph);

        byte[] copy = copy(attached);
        assertThat(text(copy)).doesNotContain(MadeImages.CANARY, "Exif", "xmpmeta");
        BufferedImage seen = image(copy);
        assertThat(seen.getWidth()).isEqualTo(64);
        assertRed(seen, 8, 16);
        assertBlue(seen, 56, 16);
    }

    /** Where the red side of the picture is to be seen, by the orientation that EXIF states. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void showsThePictureTheWayTheCameraWasHeld(int orientation) throws IOException {
        BufferedImage seen = image(CopyMain.copy(FileType.JPEG, MadeImages.photograph(64, 32, orientation)));
        boolean sideways = orientation >= 5;
        assertThat(seen.getWidth()).isEqualTo(sideways ? 32 : 64);
        switch (orientation) {
            case 1, 4 -> assertRed(seen, 8, 16);
            case 2, 3 -> assertRed(seen, 56, 16);
            case 5, 6 -> assertRed(seen, 16, 8);
            default -> assertRed(seen, 16, 56);
        }
    }

    @Test
    void recordsTheDigestOfWhatWasReceivedAndSealsExactlyThat(@TempDir Path folder) throws IOException {
        byte[] photograph = MadeImages.photograph(64, 32, 6);
        Attached attached = take(photograph);

        byte[] sealed = kept(attached.id() + ".original.age");
        assertThat(Custodians.open(folder, sealed)).isEqualTo(photograph);
        assertThat(attached.received()).isEqualTo(measured(photograph));
        assertThat(attached.sealed()).isEqualTo(measured(sealed));
        assertThat(attached.copy()).isEqualTo(measured(copy(attached)));
        assertThat(attachments.list(TESTIMONY)).containsExactly(attached);
    }

    @Test
    void keepsNoOriginalWhereThereIsNobodyToSealTo() throws IOException {
        Attachments unsealed = attachments(Recipients.none());
        Attached attached =
                unsealed.take(TESTIMONY, new ByteArrayInputStream(MadeImages.photograph(64, 32, 1)), kept -> {});
        assertThat(attached.sealed()).isNull();
        assertThat(attached.copy()).isNotNull();
        assertThat(vault.list(TESTIMONY)).extracting(Vault.Blob::name).noneMatch(name -> name.contains("original"));
        assertRefused(unsealed, wav(), Reason.NOBODY_TO_SEAL_TO);
    }

    @Test
    void keepsSoundAndFilmSealedOnly(@TempDir Path folder) {
        Attached attached = take(wav());
        assertThat(attached.type()).isEqualTo(FileType.AUDIO);
        assertThat(attached.copy()).isNull();
        assertThat(attachments.copy(TESTIMONY, attached.id())).isEmpty();
        assertThat(Custodians.open(folder, kept(attached.id() + ".original.age")))
                .isEqualTo(wav());
    }

    @Test
    void knowsATypeByItsContent() {
        assertThat(take(MadeImages.encoded("png", MadeImages.picture(8, 8))).type())
                .isEqualTo(FileType.PNG);
        assertThat(take(film()).type()).isEqualTo(FileType.VIDEO);
        assertThat(take(MadePdfs.ofPages(1)).type()).isEqualTo(FileType.PDF);
        assertThat(take(webp()).type()).isEqualTo(FileType.WEBP);
    }

    @Test
    void photographsThePagesOfAPdfAndLeavesAllElseBehind() throws IOException {
        byte[] loaded = MadePdfs.loaded();
        Attached attached = take(loaded);
        byte[] copy = copy(attached);
        assertThat(text(copy)).doesNotContain(MadeImages.CANARY, "JavaScript", "EmbeddedFile", "Annot", "Metadata");
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(590f, 600f);
            BufferedImage seen = new PDFRenderer(document).renderImage(0);
            assertThat(new Color(seen.getRGB(297, 420)).getRed()).isLessThan(40);
            assertThat(new Color(seen.getRGB(20, 20)).getRed()).isGreaterThan(215);
        }
    }

    @Test
    void neutralisesAPictureThatIsAnArchiveToo() throws IOException {
        byte[] polyglot = MadeImages.withArchiveBehind(MadeImages.encoded("jpeg", MadeImages.picture(64, 32)));
        assertThat(text(polyglot)).contains("PK", MadeImages.CANARY);
        assertThat(text(copy(take(polyglot)))).doesNotContain("PK\3\4", MadeImages.CANARY);
    }

    @Test
    void neutralisesAPictureThatIsAPdfToo() throws IOException {
        byte[] polyglot = MadeImages.joined(MadeImages.encoded("png", MadeImages.picture(64, 32)), MadePdfs.loaded());
        Attached attached = take(polyglot);
        assertThat(attached.type()).isEqualTo(FileType.PNG);
        assertThat(text(copy(attached))).doesNotContain("%PDF", MadeImages.CANARY);
    }

    @Test
    void showsNoColoursThatWereUnderTransparency() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(4, 4, 0x00FF0000);
        BufferedImage seen = image(copy(take(MadeImages.encoded("png", image))));
        assertThat(seen.getColorModel().hasAlpha()).isFalse();
        assertThat(seen.getRGB(4, 4) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void refusesWhatIsNotTaken() {
        assertRefused(attachments, new byte[0], Reason.EMPTY);
        assertRefused(attachments, "just words".getBytes(StandardCharsets.UTF_8), Reason.TYPE_NOT_TAKEN);
        assertRefused(
                attachments,
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                Reason.TYPE_NOT_TAKEN);
        assertRefused(attachments, MadeImages.encoded("gif", MadeImages.picture(8, 8)), Reason.TYPE_NOT_TAKEN);
        assertRefused(attachments, MadeImages.withArchiveBehind(new byte[0]), Reason.TYPE_NOT_TAKEN);
        assertRefused(attachments, heic(), Reason.HEIC);
        assertRefused(attachments, MadePdfs.locked(), Reason.ENCRYPTED);
        assertRefused(attachments, MadePdfs.ofPages(PdfCopy.MOST_PAGES + 1), Reason.TOO_MANY_PAGES);
    }

    @Test
    void refusesWhatBrokeOff() {
        byte[] png = MadeImages.encoded("png", MadeImages.picture(64, 64));
        byte[] pdf = MadePdfs.ofPages(1);
        assertRefused(attachments, Arrays.copyOf(png, 60), Reason.DAMAGED);
        assertRefused(attachments, Arrays.copyOf(MadeImages.photograph(64, 32, 1), 700), Reason.DAMAGED);
        assertRefused(attachments, Arrays.copyOf(pdf, 40), Reason.DAMAGED);
        InputStream broken = Sender.goingAwayAfter(100_000, MadeImages.encoded("jpeg", MadeImages.picture(8, 8)));
        assertThatThrownBy(() -> attachments.take(TESTIMONY, broken, kept -> {}))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(Reason.BROKEN_OFF));
        assertThat(vault.list(TESTIMONY)).isEmpty();
    }

    @Test
    void refusesTooManyBytesWhileTheyArrive() {
        byte[] start = MadeImages.encoded("jpeg", MadeImages.picture(8, 8));
        InputStream endless = Sender.endless(start);
        assertThatThrownBy(() -> attachments.take(TESTIMONY, endless, kept -> {}))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(Reason.TOO_LARGE));
        InputStream endlessSound = Sender.endless(wav());
        assertThatThrownBy(() -> attachments.take(TESTIMONY, endlessSound, kept -> {}))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(vault.list(TESTIMONY)).isEmpty();
    }

    @Test
    void listsNothingThatCouldNotBeKeptWhole() {
        vault.fill();
        assertThatThrownBy(() -> take(MadeImages.photograph(64, 32, 1))).isInstanceOf(Vault.VaultUnavailable.class);
        vault.empty();
        assertThat(attachments.list(TESTIMONY)).isEmpty();
    }

    @Test
    void keepsTheSameFileOnce() {
        Attached first = take(MadeImages.photograph(64, 32, 1));
        assertThat(take(MadeImages.photograph(64, 32, 1))).isEqualTo(first);
        assertThat(vault.list(TESTIMONY)).hasSize(3);
    }

    @Test
    void removesAnAttachmentWithItsOriginal() {
        Attached attached = take(MadeImages.photograph(64, 32, 1));
        assertThat(attachments.remove(TESTIMONY, attached.id())).isTrue();
        assertThat(attachments.remove(TESTIMONY, attached.id())).isFalse();
        assertThat(vault.list(TESTIMONY)).isEmpty();
    }

    @Test
    void clearsAwayWhatNeverCameOnTheList() {
        Attached attached = take(MadeImages.photograph(64, 32, 1));
        vault.keep(TESTIMONY, UUID.randomUUID() + ".original.age", blob -> blob.write(1));
        vault.keep(TESTIMONY, UUID.randomUUID() + ".statement.age", blob -> blob.write(1));
        attachments.settle(TESTIMONY, java.time.Instant.MAX);
        assertThat(vault.list(TESTIMONY)).hasSize(4);
        assertThat(attachments.copy(TESTIMONY, attached.id())).isPresent();
    }

    /** Noise in every place of an honest file: it is refused or made harmless, and always answered. */
    @ParameterizedTest
    @EnumSource(
            value = FileType.class,
            names = {"JPEG", "PNG", "WEBP", "PDF"})
    void survivesNoise(FileType type) throws IOException {
        byte[] honest =
                switch (type) {
                    case JPEG -> MadeImages.photograph(64, 32, 6);
                    case PNG -> MadeImages.withText(MadeImages.encoded("png", MadeImages.picture(64, 32)));
                    case WEBP -> webp();
                    default -> MadePdfs.loaded();
                };
        Random random = new Random(17);
        int copies = 0;
        for (int round = 0; round < 150; round++) {
            byte[] noisy = honest.clone();
            for (int i = 0; i <= round % 8; i++) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(text(CopyMain.copy(type, noisy))).doesNotContain("Canary");
                copies++;
            } catch (IOException | RuntimeException refused) {
                assertThat(refused).isNotInstanceOf(AssertionError.class);
            }
        }
        System.out.println("noise in " + type + ": " + copies + " of 150 still gave a copy");
    }

    private Attachments attachments(Recipients recipients) {
        return new Attachments(vault, recipients, new ProcessWorkbench(Duration.ofSeconds(20)), Clock.systemUTC());
    }

    private Attached take(byte[] content) {
        return attachments.take(TESTIMONY, new ByteArrayInputStream(content), kept -> {});
    }

    private void assertRefused(Attachments by, byte[] content, Reason reason) {
        int before = vault.list(TESTIMONY).size();
        assertThatThrownBy(() -> by.take(TESTIMONY, new ByteArrayInputStream(content), kept -> {}))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason));
        assertThat(vault.list(TESTIMONY)).hasSize(before);
    }

    private byte[] copy(Attached attached) throws IOException {
        try (InputStream content =
                attachments.copy(TESTIMONY, attached.id()).orElseThrow().content()) {
            return content.readAllBytes();
        }
    }

    private byte[] kept(String name) {
        try (InputStream content = vault.open(TESTIMONY, name).orElseThrow()) {
            return content.readAllBytes();
        } catch (IOException memoryDoesNotFail) {
            throw new java.io.UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static Attached.File measured(byte[] content) throws IOException {
        var measured = new org.vigil.intake.seal.Measured(java.io.OutputStream.nullOutputStream());
        measured.write(content);
        return new Attached.File(measured.bytes(), measured.sha256Hex());
    }

    private static BufferedImage image(byte[] copy) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(copy));
    }

    private static void assertRed(BufferedImage image, int x, int y) {
        Color seen = new Color(image.getRGB(x, y));
        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getBlue()).isLessThan(60);
    }

    private static void assertBlue(BufferedImage image, int x, int y) {
        assertThat(new Color(image.getRGB(x, y)).getBlue()).isGreaterThan(200);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] wav() {
        byte[] start = "RIFF\0\0\1\0WAVEfmt \20\0\0\0\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1);
        return MadeImages.joined(start, new byte[2000]);
    }

    private static byte[] film() {
        byte[] start = "\0\0\0\30ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
        return MadeImages.joined(start, new byte[2000]);
    }

    private static byte[] heic() {
        byte[] start = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        return MadeImages.joined(start, new byte[2000]);
    }

    /** One pixel, lossless, as the format's own documentation shows it. */
    private static byte[] webp() {
        return java.util.Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }
}
