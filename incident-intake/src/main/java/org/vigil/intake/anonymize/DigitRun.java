package org.vigil.intake.anonymize;

import java.util.regex.Pattern;

/** A number as written: its digits, and the lengths of the groups they were written in, such as {@code 3-3-3-2}. */
record DigitRun(int start, int end, String digits, String groups, boolean international, boolean bracketed) {
    /** Digits with at most three signs between one and the next. */
    static final Pattern PATTERN = Pattern.compile("\\+?\\(?\\d(?:[ \\t().\\-–—/_№]{0,3}+\\d)*+");

    static DigitRun of(String text, int start, int end) {
        var digits = new StringBuilder();
        var groups = new StringBuilder();
        int group = 0;
        boolean bracketed = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                group++;
                continue;
            }
            bracketed |= c == '(';
            if (group > 0) groups.append(group).append('-');
            group = 0;
        }
        groups.append(group);
        boolean international = text.charAt(start) == '+' || digits.indexOf("00") == 0;
        return new DigitRun(start, end, digits.toString(), groups.toString(), international, bracketed);
    }

    int count() {
        return digits.length();
    }

    boolean unbroken() {
        return groups.indexOf('-') < 0;
    }

    /** Written like 1 000 000: an amount, not an identifier. */
    boolean thousands() {
        return groups.matches("[123](-3)+") && !bracketed && !international;
    }

    /** Ends in zeros, as sums and counts do. */
    boolean round() {
        return unbroken() && digits.endsWith("000");
    }

    @Override
    public String toString() {
        return "DigitRun[" + groups + "]";
    }
}
