package org.vigil.gateway.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.gateway.calls.Trends;
import org.vigil.gateway.calls.Trends.Bucket;

class ChartTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "5,5", "6,6", "9,10", "22,25", "131,150", "1000,1000"})
    void endsItsAxisAtARoundNumber(long largest, long top) {
        assertThat(Chart.niceTop(largest)).isEqualTo(top);
    }

    @Test
    void fillsTheMonthsInWhichNothingIsKnown() {
        Trends trends =
                new Trends("month", null, List.of(bucket("2016-11", 1), bucket("2017-02", 2)), List.of(), 0, 3, null);

        assertThat(Buckets.withoutGaps(trends))
                .extracting(Bucket::start)
                .containsExactly("2016-11", "2016-12", "2017-01", "2017-02");
    }

    @Test
    void leavesBucketsAloneThatItCannotCount() {
        Trends trends =
                new Trends("week", null, List.of(bucket("2017-W01", 1), bucket("2017-W09", 2)), List.of(), 0, 3, null);

        assertThat(Buckets.withoutGaps(trends)).isEqualTo(trends.buckets());
    }

    @ParameterizedTest
    @CsvSource({"0,131,0", "1,131,1", "131,131,5", "1,1,5"})
    void shadesByOrderOfMagnitude(long incidents, long largest, int shade) {
        assertThat(TileMap.shade(incidents, largest)).isEqualTo(shade);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"=1+1|'=1+1", "-5|'-5", "plain|plain"},
            delimiter = '|',
            quoteCharacter = '"')
    void givesASpreadsheetNothingToRun(String value, String cell) {
        assertThat(TrendsCsv.cell(value)).isEqualTo(cell);
    }

    private static Bucket bucket(String start, long certain) {
        return new Bucket(start, certain, certain, null, Map.of());
    }
}
