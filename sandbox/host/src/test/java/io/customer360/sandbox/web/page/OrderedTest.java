package io.customer360.sandbox.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedTest {
    @ParameterizedTest
    @DisplayName("another order replaces the one there is, and the filter stays")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = SUP | project = SUP ORDER BY key ASC",
                "project = SUP order  by updated desc | project = SUP ORDER BY key ASC",
                "project = SUP ORDER BY key | project = SUP ORDER BY key DESC",
                "project = SUP ORDER BY key DESC, updated | project = SUP ORDER BY key ASC",
                "summary ~ \"order by x\" | summary ~ \"order by x\" ORDER BY key ASC",
                "summary ~ 'a \\' order by' ORDER BY \"Key\" | summary ~ 'a \\' order by' ORDER BY key DESC",
                "ORDER BY updated | ORDER BY key ASC"
            })
    void sorted(String jql, String byKey) {
        assertEquals(byKey, Ordered.of(jql).sortedBy("key"));
    }

    @Test
    @DisplayName("only the first field of the order leads")
    void leads() {
        var order = Ordered.of("ORDER BY priority DESC, key");

        assertTrue(order.by("priority") && order.descending());
        assertFalse(order.by("key"));
    }
}
