package org.vigil.packet.verifier.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The languages in which people are spoken to. */
public enum Language {
    ru,
    en;

    private static final String BUNDLE = "org.vigil.packet.verifier.messages";

    /** That of the computer, if it is one of these. */
    public static Language ofComputer() {
        return Locale.getDefault().getLanguage().equals("ru") ? ru : en;
    }

    public ResourceBundle messages() {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(name()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
