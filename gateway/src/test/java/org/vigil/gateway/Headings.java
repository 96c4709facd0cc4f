package org.vigil.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody who does not see a page goes by: headings in order, and a label for every field. */
final class Headings {
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea) [^>]*>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private Headings() {}

    /** The places at which a level is left out. */
    static List<String> of(String page) {
        List<String> jumps = new ArrayList<>();
        int before = 0;
        Matcher heading = HEADING.matcher(page);
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            if (level > before + 1) {
                jumps.add("h" + before + " to h" + level);
            }
            before = level;
        }
        return jumps;
    }

    /** Fields that no label names; one inside its label needs no name. */
    static List<String> unlabelled(String page) {
        List<String> without = new ArrayList<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            String tag = field.group();
            Matcher id = ID.matcher(tag);
            boolean named = id.find() && page.contains("for=\"" + id.group(1) + "\"");
            String before = page.substring(0, field.start());
            boolean inside = before.lastIndexOf("<label") > before.lastIndexOf("</label>");
            if (!tag.contains("type=\"hidden\"") && !named && !inside) {
                without.add(tag);
            }
        }
        return without;
    }
}
