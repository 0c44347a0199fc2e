package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private final Document document =
            new Document("# B1\n<!-- B1 -->\nold\n<!-- end of B1 -->\nwords\n");

    @Test
    @DisplayName("Results replace those of the same case and leave the words around them")
    void replaces() {
        assertEquals(
                "# B1\n<!-- B1 -->\n\n| new |\n\n<!-- end of B1 -->\nwords\n",
                document.with("B1", "| new |\n").text());
        assertEquals(
                document.with("B1", "x").text(), document.with("B1", "y").with("B1", "x").text());
    }

    @Test
    @DisplayName("A case without a place is refused")
    void noPlace() {
        assertThrows(IllegalArgumentException.class, () -> document.with("B2", "x"));
    }
}
