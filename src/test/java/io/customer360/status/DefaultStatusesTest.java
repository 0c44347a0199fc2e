package io.customer360.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Statuses (F-020)")
class DefaultStatusesTest {

    @Test
    @DisplayName("are the six of a customer's life, in order, each explained")
    void six() {
        List<Status> all = DefaultStatuses.all();

        assertEquals(
                List.of("Onboarding", "Adoption", "Engagement", "Expansion", "Renewal", "Churned"),
                all.stream().map(Status::name).toList());
        assertEquals(
                IntStream.rangeClosed(1, 6).boxed().toList(),
                all.stream().map(Status::position).toList());
        assertTrue(all.stream().noneMatch(status -> status.description().isBlank()));
        assertTrue(
                all.stream()
                        .allMatch(
                                status ->
                                        status.name().length() <= Status.MAX_NAME
                                                && status.description().length()
                                                        <= Status.MAX_DESCRIPTION));
        assertEquals(6, all.stream().map(Status::id).distinct().count());
    }

    @Test
    @DisplayName("are found by id")
    void found() {
        Statuses statuses = new MemoryStatuses();

        assertEquals("Renewal", statuses.find(StatusId.of("5")).orElseThrow().name());
        assertEquals(Optional.empty(), statuses.find(new StatusId(7)));
        assertThrows(NotFound.class, () -> StatusId.of("five"));
    }

    @Test
    @DisplayName("are valid when made")
    void valid() {
        assertThrows(IllegalArgumentException.class, () -> new StatusId(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Status(new StatusId(1), " ", StatusColour.GREY, 1, "", false));
        assertThrows(
                NullPointerException.class,
                () -> new Status(null, "x", StatusColour.GREY, 1, "", false));
        assertThrows(
                NullPointerException.class,
                () -> new Status(new StatusId(1), "x", null, 1, "", false));
        assertThrows(
                NullPointerException.class,
                () -> new Status(new StatusId(1), "x", StatusColour.GREY, 1, null, false));
        assertEquals("3", new StatusId(3).toString());
    }

    @Test
    @DisplayName("have colours with codes and texts")
    void colours() {
        assertEquals("grey", StatusColour.GREY.code());
        assertEquals("c360.status.grey.label", StatusColour.GREY.textKey());
        assertFalse(StatusColour.RED.textKey().equals(StatusColour.GREY.textKey()));
    }
}
