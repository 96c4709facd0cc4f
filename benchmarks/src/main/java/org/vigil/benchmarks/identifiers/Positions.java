package org.vigil.benchmarks.identifiers;

import java.util.Locale;
import org.vigil.benchmarks.generator.Chance;

/** Points on the map: decimal degrees, degrees and minutes, signs, letters and words. */
final class Positions {
    private Positions() {}

    static String write(Chance chance) {
        double latitude = chance.between(41_000_000, 60_000_000) / 1e6;
        double longitude = chance.between(20_000_000, 90_000_000) / 1e6;
        int places = chance.between(4, 6);
        String north = String.format(Locale.ROOT, "%." + places + "f", latitude);
        String east = String.format(Locale.ROOT, "%." + places + "f", longitude);
        String[] n = sexagesimal(latitude);
        String[] e = sexagesimal(longitude);
        return switch (chance.between(0, 25)) {
            case 0, 1, 2 -> north + ", " + east;
            case 3 -> north + " " + east;
            case 4 -> north + "," + east;
            case 5 -> north.replace('.', ',') + "; " + east.replace('.', ',');
            case 6 -> north + "° N, " + east + "° E";
            case 7 -> "N" + north + " E" + east;
            case 8 -> north + "N " + east + "E";
            case 9 -> north + "° с. ш., " + east + "° в. д.";
            case 10 -> n[0] + "°" + n[1] + "′" + n[2] + "″ с. ш. " + e[0] + "°" + e[1] + "′" + e[2] + "″ в. д.";
            case 11 -> n[0] + "°" + n[1] + "'" + n[2] + ".4\"N " + e[0] + "°" + e[1] + "'" + e[2] + ".1\"E";
            case 12 -> n[0] + "° " + n[1] + "' " + n[2] + "\" N, " + e[0] + "° " + e[1] + "' " + e[2] + "\" E";
            case 13 -> "N" + n[0] + "°" + n[1] + ".512' E" + e[0] + "°" + e[1] + ".094'";
            case 14 ->
                n[0] + " градусов " + n[1] + " минут северной широты, " + e[0] + " градусов " + e[1]
                        + " минут восточной долготы";
            case 15 -> "широта {" + north + ", долгота " + east + "}";
            case 16 -> "latitude {" + north + ", longitude " + east + "}";
            case 17 -> "lat {" + north + " lon " + east + "}";
            case 18 -> "(" + north + "; " + east + ")";
            case 19 -> n[0] + " degrees " + n[1] + " minutes north, " + e[0] + " degrees " + e[1] + " minutes east";
            case 20 -> "geo:{" + north + "," + east + "}";
            case 21 -> "lat={" + north + "&lon=" + east + "}";
            case 22 -> n[0] + "°" + n[1] + "'N " + e[0] + "°" + e[1] + "'E";
            case 23 -> north + " северной широты и " + east + " восточной долготы";
            case 24 -> n[0] + "º" + n[1] + "’" + n[2] + "’’ с.ш., " + e[0] + "º" + e[1] + "’" + e[2] + "’’ в.д.";
            default -> String.format(Locale.ROOT, "%.3f, %.3f", latitude, longitude + 0.0011);
        };
    }

    private static String[] sexagesimal(double degrees) {
        int seconds = (int) (degrees * 3600);
        return new String[] {
            "" + seconds / 3600, String.format("%02d", seconds / 60 % 60), String.format("%02d", seconds % 60)
        };
    }
}
