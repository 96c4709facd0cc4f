package org.vigil.contract;

/**
 * Codes of the register of districts, detention sites and units: region, kind, number, as in {@code ce-site-04}. What a
 * number stands for is data of the organisation; the code itself can hold nobody's words.
 */
public final class RegisterCode {
    public static final String DISTRICT = "[a-z]{2,3}-district-\\d{2,4}";
    public static final String SITE = "[a-z]{2,3}-site-\\d{2,4}";
    public static final String UNIT = "[a-z]{2,3}-unit-\\d{2,4}";

    private RegisterCode() {}
}
