package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking back one edit of a record (X-08)")
class RecordReverterTest {

    private final List<String> done = new ArrayList<>();
    private final RecordReverter reverter = new Things();

    @Test
    @DisplayName("changed fields go back, together")
    void changed() {
        assertTrue(revert(change("name", "a", "b"), change("size", "1", "2")));
        assertEquals(List.of("back [name, size]"), done);
    }

    @Test
    @DisplayName("an added record is removed, whatever it was added with")
    void added() {
        assertTrue(revert(change("size", "", "2"), change("thing", "", "Table")));
        assertEquals(List.of("removed Table"), done);
    }

    @Test
    @DisplayName("a removed record stays removed")
    void removed() {
        assertFalse(revert(change("size", "2", ""), change("thing", "Table", "")));
        assertEquals(List.of(), done);
    }

    private boolean revert(Change... edit) {
        return reverter.revert(List.of(edit), Actors.boss());
    }

    private static Change change(String field, String from, String to) {
        return new Change(
                1,
                1,
                "thing",
                "1",
                new CustomerId(1),
                "",
                field,
                from,
                to,
                new UserKey("carla"),
                Instant.EPOCH);
    }

    /** Notes what it was asked to do. */
    private final class Things implements RecordReverter {

        @Override
        public String entity() {
            return "thing";
        }

        @Override
        public void putBack(List<Change> changes, Actor actor) {
            done.add("back " + changes.stream().map(Change::field).toList());
        }

        @Override
        public void remove(Change added, Actor actor) {
            done.add("removed " + added.to());
        }
    }
}
