package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-231 What other weights would change")
class HealthPreviewTest {

    private static final Optional<Band> NONE = Optional.empty();

    /** Payment and support are fine, the relationship is not. */
    private static final Subject MIXED =
            Subjects.of(
                    "OVERDUE_INVOICES 0",
                    "ESCALATED_OR_BREACHED_30 0",
                    "CONTACT_TYPES 0",
                    "CHAMPIONS 0");

    private static final Subject UNKNOWN = Subjects.of();

    @Test
    @DisplayName("is counted by band, and whoever stays is no change")
    void moves() {
        var harsh = Models.weights("10", "10", "10", "10", "50", "10");

        var preview =
                HealthPreview.of(Stream.of(MIXED, MIXED, UNKNOWN), HealthModel.SHIPPED, harsh);

        assertEquals(3, preview.customers());
        assertEquals(2, preview.moved());
        assertEquals(2, preview.moved(Optional.of(Band.HEALTHY), Optional.of(Band.CRITICAL)));
        assertEquals(2, preview.now(Optional.of(Band.HEALTHY)));
        assertEquals(0, preview.then(Optional.of(Band.HEALTHY)));
        assertEquals(2, preview.then(Optional.of(Band.CRITICAL)));
        assertEquals(1, preview.now(NONE));
        assertEquals(1, preview.then(NONE));
    }

    @Test
    @DisplayName("is nothing where the model is the same, and of nobody")
    void nothing() {
        var same =
                HealthPreview.of(
                        Stream.of(MIXED, UNKNOWN), HealthModel.SHIPPED, HealthModel.SHIPPED);
        var nobody = HealthPreview.of(Stream.of(), HealthModel.SHIPPED, HealthModel.SHIPPED);

        assertEquals(0, same.moved());
        assertEquals(1, same.moved(NONE, NONE));
        assertEquals(0, nobody.customers());
        assertEquals(0, nobody.moved());
    }
}
