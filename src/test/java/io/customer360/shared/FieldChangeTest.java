package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change (F-021, F-065: history)")
class FieldChangeTest {

    @Test
    @DisplayName("is noted for each field that differs, in the order of the form")
    void between() {
        Map<String, String> after = new LinkedHashMap<>();
        after.put("same", "1");
        after.put("set", "2");
        after.put("cleared", "");

        assertEquals(
                List.of(new FieldChange("set", "", "2"), new FieldChange("cleared", "3", "")),
                FieldChange.between(Map.of("same", "1", "cleared", "3"), after));
    }

    @Test
    @DisplayName("stamps the record with who and when, and keeps who made it")
    void stamps() {
        Revision first = new Revision(new UserKey("a"), Instant.EPOCH, List.of());
        Revision second = new Revision(new UserKey("b"), Instant.EPOCH.plusSeconds(1), List.of());

        assertEquals(
                new Stamp(first.at(), first.by(), second.at(), second.by()),
                first.created().touched(second));
    }
}
