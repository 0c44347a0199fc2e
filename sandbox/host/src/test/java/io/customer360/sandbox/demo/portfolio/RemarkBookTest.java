package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The remarks about the demo's customers")
class RemarkBookTest {

    @Test
    @DisplayName("are the same every time, and among a hundred customers every tag occurs")
    void steady() {
        Set<String> used =
                IntStream.rangeClosed(1, 100)
                        .mapToObj(id -> RemarkBook.tags(account(id)))
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        assertEquals(RemarkBook.TAGS.keySet(), used);
        assertEquals(RemarkBook.tags(account(7)), RemarkBook.tags(account(7)));
        assertEquals(RemarkBook.notes(account(9)), RemarkBook.notes(account(9)));
        assertTrue(RemarkBook.notes(account(7)).isEmpty());
    }

    private static Account account(int id) {
        return new Account(id, "", 1, "DE", "Europe/Berlin", 1, List.of());
    }
}
