package org.vigil.intake.anonymize;

import java.util.regex.Pattern;

/** Word shapes that tell a kind of name. */
final class NamePatterns {
    static final Pattern PATRONYMIC =
            Pattern.compile(".{3,}(?:ович|евич|ьич)(?:|а|у|ем|ом|е|и|ей|ам)|.{2,}(?:овн|евн|иничн)(?:а|ы|е|у|ой|ою)");

    private NamePatterns() {}
}
