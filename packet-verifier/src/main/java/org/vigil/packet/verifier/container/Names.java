package org.vigil.packet.verifier.container;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** The names in a container, as they come: which may not be, and which some computer would take for one and the same. */
final class Names {

    /** More than ten times the largest packet that we have made. */
    static final int AT_MOST = 500_000;

    private static final int LONGEST = 120;

    /** Upper case only where the format has it. */
    private static final Pattern FORM =
            Pattern.compile("(PKT-[0-9]{4}-[0-9a-f]{8}/)?(VERIFY\\.[a-z]{2}\\.txt|([a-z0-9._-]|(?<=/)[TP]-)+"
                    + "(/([a-z0-9._-]|(?<=/)[TP]-)+)*)");

    private final Findings findings;
    private final Set<String> exact = new HashSet<>();
    private final Set<String> alike = new HashSet<>();

    Names(Findings findings) {
        this.findings = findings;
    }

    void add(String name) {
        if (!exact.add(name)) {
            findings.add(Code.PATH_DUPLICATE, name);
        } else if (!alike.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            findings.add(Code.PATH_COLLISION, name);
        }
        if (isUnsafe(name)) {
            findings.add(Code.PATH_UNSAFE, name);
        } else if (name.length() > LONGEST || !FORM.matcher(name).matches()) {
            findings.add(Code.PATH_FORM, name);
        }
    }

    /** Could end up outside the folder into which somebody unpacks it. */
    private static boolean isUnsafe(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(letter -> letter < ' ' || letter == 0x7f)
                || Arrays.stream(name.split("/", -1))
                        .anyMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }
}
