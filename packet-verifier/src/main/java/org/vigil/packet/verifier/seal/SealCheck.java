package org.vigil.packet.verifier.seal;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.bag.Bag;
import org.vigil.packet.verifier.bag.Description;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** Everything in {@code signatures/}: exactly what the profile has there, and what it proves. */
public final class SealCheck {

    private static final String FOLDER = "signatures/";
    private static final String SIGNATURE = FOLDER + Bag.TAG_MANIFEST + ".p7s";
    private static final Pattern TOKEN =
            Pattern.compile("signatures/tagmanifest-sha256\\.txt(\\.p7s)?\\.([1-9][0-9]?)\\.tsr");
    private static final int SMALL = 1 << 20;

    private final Packet packet;
    private final Findings findings;
    private final Anchors authorities;
    private final SignatureCheck signatures;
    private final boolean named;

    private SealCheck(
            Packet packet, Findings findings, Anchors signers, Anchors authorities, Clock clock, boolean named) {
        this.packet = packet;
        this.findings = findings;
        this.authorities = authorities;
        this.named = named;
        signatures = new SignatureCheck(packet, findings, signers, clock);
    }

    /** A packet that does not say who vouches for it is held to what lies in it. */
    public static Seals check(
            Packet packet,
            @Nullable Description description,
            Anchors signers,
            Anchors authorities,
            Clock clock,
            Findings findings)
            throws IOException {
        boolean named = isNamed(packet, description);
        long promised = description == null ? 0 : description.authorities();
        SealCheck check = new SealCheck(packet, findings, signers, authorities, clock, named);
        Seals seals = check.check(promised);
        if (description != null && !description.independent() && !seals.tokens().isEmpty()) {
            findings.add(Code.TIME_NOT_INDEPENDENT);
        }
        return seals;
    }

    private static boolean isNamed(Packet packet, @Nullable Description description) {
        if (description == null || description.signer() == Description.Signer.UNKNOWN) {
            return packet.files().containsKey(SIGNATURE);
        }
        return description.signer() == Description.Signer.SOMEBODY;
    }

    private Seals check(long promised) throws IOException {
        NavigableSet<Integer> numbers = new TreeSet<>();
        for (String path : packet.files().tailMap(FOLDER).keySet()) {
            Matcher token = TOKEN.matcher(path);
            if (token.matches() && (token.group(1) != null) == named) {
                numbers.add(Integer.valueOf(token.group(2)));
            } else if (path.equals(SIGNATURE) && !named) {
                findings.add(Code.SIGNATURE_UNEXPECTED, path);
            } else if (path.startsWith(FOLDER) && !path.equals(SIGNATURE)) {
                findings.add(Code.FILE_UNLISTED, path);
            }
        }
        String stamped = named ? SIGNATURE : Bag.TAG_MANIFEST;
        List<Token> tokens = tokens(stamped, numbers);
        for (int number = 1;
                number <= Math.max(Math.min(promised, 99), numbers.isEmpty() ? 0 : numbers.last());
                number++) {
            if (!numbers.contains(number)) {
                findings.add(Code.TOKEN_MISSING, tokenPath(stamped, number));
                findings.add(Code.FILE_MISSING, tokenPath(stamped, number));
            }
        }
        if (promised == 0 && numbers.isEmpty()) {
            findings.add(Code.TOKEN_NONE);
        }
        findings.completed(Aspect.TIME);
        Seals times = new Seals(null, null, tokens);
        Optional<Cms> signature = named ? signatures.check(SIGNATURE, times.provenTime()) : nobody();
        findings.completed(Aspect.ORIGIN);
        return signature
                .map(cms -> new Seals(
                        CertificateFacts.of(cms.certificate()),
                        cms.claimedTime().orElse(null),
                        tokens))
                .orElse(times);
    }

    private Optional<Cms> nobody() {
        findings.add(Code.SIGNATURE_NOBODY);
        return Optional.empty();
    }

    private static String tokenPath(String stamped, int number) {
        return (stamped.startsWith(FOLDER) ? stamped : FOLDER + stamped) + "." + number + ".tsr";
    }

    private List<Token> tokens(String stamped, NavigableSet<Integer> numbers) throws IOException {
        List<Token> tokens = new ArrayList<>();
        TokenReader reader = new TokenReader(authorities);
        byte[] over = packet.read(stamped, SMALL).orElse(new byte[0]);
        for (int number : numbers) {
            String path = tokenPath(stamped, number);
            try {
                TokenReader.Read read =
                        reader.read(path, packet.read(path, SMALL).orElse(new byte[0]), over);
                tokens.add(read.token());
                switch (read.trust()) {
                    case TRUSTED -> {}
                    case NO_ANCHOR -> findings.add(Code.AUTHORITY_NO_ANCHOR, path);
                    case OTHER_ANCHOR -> findings.add(Code.AUTHORITY_OTHER_ANCHOR, path);
                    case EXPIRED -> findings.add(Code.AUTHORITY_EXPIRED, path);
                }
            } catch (Cms.Refused refused) {
                findings.add(refused.code(), path);
            }
        }
        return tokens;
    }
}
