package io.customer360.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryPreferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-09 the columns of the list of customers")
class ListColumnsTest {
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.SEE_REVENUE);
    private static final Actor VERA = Actors.actor("vera", Permission.VIEW);

    private final ListColumns columns =
            new ListColumns(new MemoryPreferences(), new MemoryFields().custom());

    @Test
    @DisplayName("a choice is remembered per person and can be taken back")
    void remembered() {
        columns.choose(List.of("name", "tier", "arr"), CARLA);

        assertEquals(
                List.of(CustomerColumn.NAME, CustomerColumn.TIER, CustomerColumn.ARR),
                columns.chosen(CARLA));
        assertEquals(CustomerColumn.USUAL, columns.chosen(VERA));
        columns.restore(CARLA);
        assertEquals(CustomerColumn.USUAL, columns.chosen(CARLA));
    }

    @Test
    @DisplayName("the name and what the list is sorted by are always there, amounts only for some")
    void shown() {
        CustomerQuery byTier = CustomerQuery.of(Map.of("sort", "tier"));
        List<ListColumn> wanted = List.of(CustomerColumn.ARR, CustomerColumn.STATUS);

        assertEquals(
                List.of(
                        CustomerColumn.NAME,
                        CustomerColumn.STATUS,
                        CustomerColumn.TIER,
                        CustomerColumn.ARR),
                columns.shown(wanted, byTier, CARLA));
        assertEquals(
                List.of(CustomerColumn.NAME, CustomerColumn.STATUS, CustomerColumn.TIER),
                columns.shown(wanted, byTier, VERA));
    }

    @Test
    @DisplayName("what is no column is refused, and so are more than can be remembered")
    void refused() {
        assertEquals(
                List.of("columns c360.input.choice.error"),
                Refusals.of(() -> columns.choose(List.of("colour"), CARLA)));
        List<String> many = IntStream.range(1, 99).mapToObj(id -> "fields." + id).toList();
        assertEquals(
                List.of("columns c360.customers.too-many-columns.error"),
                Refusals.of(() -> columns.choose(many, CARLA)));
    }
}
