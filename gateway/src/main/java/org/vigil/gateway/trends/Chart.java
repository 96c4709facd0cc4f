package org.vigil.gateway.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.vigil.gateway.calls.Trends;

/**
 * The geometry of a bar chart: a solid bar for what certainly happened in a bucket, an outlined one on top of it for
 * what may have. Same numbers, same picture; the template only writes it down.
 */
public record Chart(
        String title, int width, int height, int baseline, List<Bar> bars, List<Line> lines, List<Mark> marks) {
    private static final int LEFT = 40;
    private static final int RIGHT = 8;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;
    private static final int MOST_MARKS = 8;

    public record Bar(
            String x,
            String width,
            String certainY,
            String certainHeight,
            String possibleY,
            String possibleHeight,
            String says) {}

    public record Line(String y, String label) {}

    public record Mark(String x, String label) {}

    static Chart of(
            String title,
            int width,
            int height,
            List<Trends.Bucket> buckets,
            ToLongFunction<Trends.Bucket> certain,
            ToLongFunction<Trends.Bucket> possible,
            long largest,
            Function<Trends.Bucket, String> says) {
        int baseline = height - BOTTOM;
        long top = niceTop(largest);
        double unit = (baseline - TOP) / (double) top;
        double step = (width - LEFT - RIGHT) / (double) Math.max(1, buckets.size());
        double gap = step > 6 ? 2 : step > 3 ? 1 : 0;
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int every = Math.max(1, (buckets.size() + MOST_MARKS - 1) / MOST_MARKS);
        for (int i = 0; i < buckets.size(); i++) {
            Trends.Bucket bucket = buckets.get(i);
            double x = LEFT + i * step;
            double sure = certain.applyAsLong(bucket) * unit;
            double may = Math.max(sure, possible.applyAsLong(bucket) * unit);
            bars.add(new Bar(
                    number(x + gap / 2),
                    number(Math.min(48, step - gap)),
                    number(baseline - sure),
                    number(sure),
                    number(baseline - may),
                    number(may - sure),
                    says.apply(bucket)));
            if (i % every == 0) {
                marks.add(new Mark(number(x + gap / 2), bucket.start()));
            }
        }
        return new Chart(title, width, height, baseline, bars, lines(top, baseline, unit), marks);
    }

    private static List<Line> lines(long top, int baseline, double unit) {
        long step = Math.max(1, top / 4);
        List<Line> lines = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            lines.add(new Line(number(baseline - value * unit), String.valueOf(value)));
        }
        return lines;
    }

    /** The next number that divides by four into round steps. */
    static long niceTop(long largest) {
        for (long scale = 1; ; scale *= 10) {
            for (long step : new long[] {1, 2, 5}) {
                if (4 * step * scale >= largest) {
                    return 4 * step * scale;
                }
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
