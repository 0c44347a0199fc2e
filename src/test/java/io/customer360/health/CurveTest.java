package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Refusals;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Curves from values to scores")
class CurveTest {

    @ParameterizedTest
    @DisplayName("F-133 are straight between their points and level beyond them")
    @CsvSource({
        "7:100 90:0, -5, 100",
        "7:100 90:0, 0, 100",
        "7:100 90:0, 7, 100",
        "7:100 90:0, 48.5, 50",
        "7:100 90:0, 90, 0",
        "7:100 90:0, 1000, 0",
        "-20:0 10:100, -20, 0",
        "-20:0 10:100, -5, 50",
        "-20:0 10:100, 10, 100",
        "0:0 10:20 20:100, 5, 10",
        "0:0 10:20 20:100, 10, 20",
        "0:0 10:20 20:100, 15, 60"
    })
    void at(String curve, double value, double score) {
        assertEquals(score, Curve.of(curve).at(value), 1e-12);
    }

    @Test
    @DisplayName("know no score of what is not a number")
    void notANumber() {
        assertThrows(IllegalArgumentException.class, () -> Curve.of("0:0 1:100").at(Double.NaN));
        assertEquals(100, Curve.of("0:0 1:100").at(Double.POSITIVE_INFINITY));
        assertEquals(0, Curve.of("0:0 1:100").at(Double.NEGATIVE_INFINITY));
    }

    @ParameterizedTest
    @DisplayName("F-231 are written in one way")
    @CsvSource({
        "0:0 1:100, 0:0 1:100",
        "'  0.50:0.0   1.05:100 ', 0.5:0 1.05:100",
        "-0:-0 +3:100.00, 0:0 3:100",
        "-20:0 10:100, -20:0 10:100"
    })
    void text(String text, String written) {
        assertEquals(written, Curve.of(text).text());
        assertEquals(Curve.of(text), Curve.of(written));
    }

    @ParameterizedTest
    @DisplayName("F-231 are refused when they are no points, or too few or too many")
    @ValueSource(
            strings = {
                "",
                "1:1",
                "1:1 two",
                "1 2",
                "1:1:1 2:2",
                "1e1:0 2:5",
                "NaN:0 2:5",
                "1.00001:0 2:5",
                "0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8"
            })
    void form(String text) {
        assertEquals(List.of(" c360.score.curve.error"), Refusals.of(() -> Curve.of(text)));
    }

    @Test
    @DisplayName("have up to eight points")
    void eight() {
        String most = "0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7";

        assertEquals(Curve.MOST_POINTS, Curve.of(most).points().size());
    }

    @ParameterizedTest
    @DisplayName("F-231 are refused when a score is out of range, or values are not in order")
    @CsvSource({
        "0:0 1:100.1, c360.score.curve-score.error",
        "0:-0.1 1:100, c360.score.curve-score.error",
        "1:0 1:100, c360.score.curve-order.error",
        "2:0 1:100, c360.score.curve-order.error"
    })
    void order(String text, String code) {
        assertEquals(List.of(" " + code), Refusals.of(() -> Curve.of(text)));
    }

    @Test
    @DisplayName("cannot be made of what is not a number")
    void points() {
        assertEquals(
                List.of(" c360.score.curve-score.error"),
                Refusals.of(() -> curve(new Curve.Point(0, Double.NaN))));
        assertEquals(
                List.of(" c360.score.curve-order.error"),
                Refusals.of(() -> curve(new Curve.Point(Double.NaN, 0))));
        assertEquals(
                List.of(" c360.score.curve-order.error"),
                Refusals.of(() -> curve(new Curve.Point(Double.POSITIVE_INFINITY, 0))));
    }

    @Test
    @DisplayName("know whether they fall or rise; a level one does both")
    void direction() {
        assertTrue(Curve.of("0:100 1:0").falling());
        assertFalse(Curve.of("0:100 1:0").rising());
        assertTrue(Curve.of("0:0 1:100").rising());
        assertFalse(Curve.of("0:0 1:100").falling());
        assertTrue(Curve.of("0:50 1:50").falling());
        assertTrue(Curve.of("0:50 1:50").rising());
        assertFalse(Curve.of("0:0 1:100 2:50").rising());
    }

    @Test
    @DisplayName("F-133 never leave their range nor turn, wherever they are asked")
    void monotone() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var curve = random(random);
            double low = random.nextDouble() * 12 - 1;
            double high = low + random.nextDouble() * random.nextDouble();
            double below = curve.at(low);
            double above = curve.at(high);
            assertTrue(below >= 0 && below <= 100 && above >= 0 && above <= 100);
            assertTrue(below <= above, curve.text() + " at " + low + " and " + high);
        }
    }

    private static Curve random(Random random) {
        double[] scores = random.doubles(4, 0, 100).sorted().toArray();
        return new Curve(
                List.of(
                        new Curve.Point(random.nextDouble(), scores[0]),
                        new Curve.Point(1 + random.nextDouble(), scores[1]),
                        new Curve.Point(2 + random.nextDouble(), scores[2]),
                        new Curve.Point(3 + random.nextDouble() * 7, scores[3])));
    }

    private static Curve curve(Curve.Point first) {
        return new Curve(List.of(first, new Curve.Point(1, 1)));
    }

    @Test
    @DisplayName("cannot be empty")
    void empty() {
        assertEquals(
                List.of(" c360.score.curve.error"),
                Refusals.of(() -> new Curve(Collections.emptyList())));
    }
}
