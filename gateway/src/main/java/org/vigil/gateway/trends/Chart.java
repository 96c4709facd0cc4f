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
    private static final int SPACE_OF_A_MARK = 100;

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

    /** What of a bucket is shown, and how it is said. */
    record Series(
            ToLongFunction<Trends.Bucket> certain,
            ToLongFunction<Trends.Bucket> possible,
            Function<Trends.Bucket, String> says,
            Function<Trends.Bucket, String> mark) {}

    static Chart of(String title, int width, int height, List<Trends.Bucket> buckets, long largest, Series series) {
        int baseline = height - BOTTOM;
        long top = niceTop(largest);
        double unit = (baseline - TOP) / (double) top;
        double step = (width - LEFT - RIGHT) / (double) Math.max(1, buckets.size());
        double gap = step > 6 ? 2 : step > 3 ? 1 : 0;
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int most = Math.max(2, width / SPACE_OF_A_MARK);
        int every = Math.max(1, (buckets.size() + most - 1) / most);
        for (int i = 0; i < buckets.size(); i++) {
            Trends.Bucket bucket = buckets.get(i);
            double x = LEFT + i * step;
            double sure = series.certain().applyAsLong(bucket) * unit;
            double may = Math.max(sure, series.possible().applyAsLong(bucket) * unit);
            bars.add(new Bar(
                    number(x + gap / 2),
                    number(Math.min(48, step - gap)),
                    number(baseline - sure),
                    number(sure),
                    number(baseline - may),
                    number(may - sure),
                    series.says().apply(bucket)));
            if (i % every == 0) {
                marks.add(new Mark(number(x + gap / 2), series.mark().apply(bucket)));
            }
        }
        return new Chart(title, width, height, baseline, bars, lines(top, baseline, unit), marks);
    }

    private static List<Line> lines(long top, int baseline, double unit) {
        List<Line> lines = new ArrayList<>();
        for (long value = 0; value <= top; value += niceStep(top)) {
            lines.add(new Line(number(baseline - value * unit), String.valueOf(value)));
        }
        return lines;
    }

    /** The smallest whole number of round steps that is no less than what is to be shown. */
    static long niceTop(long largest) {
        long step = niceStep(Math.max(1, largest));
        return (Math.max(1, largest) + step - 1) / step * step;
    }

    /** 1, 2 or 5 times a power of ten, so that five steps are enough. */
    private static long niceStep(long largest) {
        for (long scale = 1; ; scale *= 10) {
            for (long step : new long[] {1, 2, 5}) {
                if (5 * step * scale >= largest) {
                    return step * scale;
                }
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
