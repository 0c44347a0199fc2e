package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerDirectory.Row;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.FieldColumn;
import io.customer360.customer.Ordering;
import io.customer360.field.AField;
import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldAsked;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldOption;
import io.customer360.field.FieldType;
import io.customer360.field.MemoryFields;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the directory sorts and filters by a custom field, the same on every database. */
interface FieldDirectoryContract extends DirectoryCost {
    Actor BOSS = Actors.carla(Permission.VIEW, Permission.EDIT, Permission.SEE_REVENUE);

    /** Customers 1 to 3 have rising values; 2 and 3 may have the same, and 4 has none. */
    @ParameterizedTest(name = "F-026 the list is sorted, filtered and paged by {0}")
    @DisplayName("F-026 the list is sorted, filtered and paged by a custom field of every type")
    @CsvSource({
        "TEXT, alpha, Bèta, gamma, BET, '', '', 2, 1 2 3 4",
        "LONG_TEXT, alpha, Beta und mehr, gamma, eta u, '', '', 2, 1 2 3 4",
        "NUMBER, -5, 2.5, 10, '', 0, 9.999999, 2, 1 2 3 4",
        "DATE, 2025-12-31, 2026-01-15, 2026-12-01, '', 2026-01-01, 2026-06-30, 2, 1 2 3 4",
        "SELECT, Low, Mid, High, Mid, '', '', 2, 1 2 3 4",
        "MULTI_SELECT, Low, Mid;High, High, Mid, '', '', 2, 1 2 3 4",
        "FLAG, false, true, true, true, '', '', 2 3, 1 3 2 4",
        "USER, ann, bob, cid, bob, '', '', 2, 1 2 3 4",
        "URL, https://a.example, https://b.example, https://c.example, b.ex, '', '', 2, 1 2 3 4",
        "MONEY, 1 EUR, 2 EUR, 3 EUR, '', 1.50 EUR, 2.99 EUR, 2, 1 2 3 4",
    })
    default void byCustomField(
            FieldType type,
            String low,
            String middle,
            String high,
            String is,
            String from,
            String to,
            String matching,
            String rising) {
        var field = define(type);
        var entered = List.of(low, middle, high);
        for (int id = 1; id <= 4; id++) {
            directory().add(id, "Name " + (char) ('Z' - id), Map.of());
        }
        for (int id = 1; id <= 3; id++) {
            save(field, id, List.of(entered.get(id - 1).split(";")));
        }

        var asked = new FieldAsked(field.id(), is, from, to, Optional.empty());
        var all = new FieldAsked(field.id(), "", "", "", Optional.empty());
        var found = new ArrayList<>(walk(field, asked, false));
        Collections.sort(found);
        assertEquals(ids(matching), found);
        assertEquals(
                ids(matching).size(), directory().customers.count(filter(asked), everything()));
        assertEquals(ids(rising), walk(field, all, false));
        var back = new ArrayList<>(walk(field, all, true));
        Collections.reverse(back);
        assertEquals(ids(rising), back);
    }

    private CustomFields custom() {
        return new CustomFields(
                directory().fields, new MemoryFields(), directory().values, user -> true);
    }

    private FieldDefinition define(FieldType type) {
        var draft = AField.of(FieldEntity.CUSTOMER, "By " + type.code(), type);
        return directory()
                .fields
                .add(
                        type.hasOptions()
                                ? draft.offering("Low", "Mid", "High").draft()
                                : draft.draft(),
                        Stores.revision("field"));
    }

    private void save(FieldDefinition field, int customer, List<String> texts) {
        AcceptedFields accepted =
                custom().changing(
                                FieldEntity.CUSTOMER,
                                CustomValues.NONE,
                                Map.of(field.id().toString(), texts),
                                BOSS);
        directory()
                .values
                .save(FieldEntity.CUSTOMER, customer, Set.of(field.id()), accepted.values());
    }

    /** Page by page, one customer each. */
    private List<Integer> walk(FieldDefinition field, FieldAsked asked, boolean backwards) {
        var ordering =
                new Ordering(new FieldColumn(field.id()), false, groups(field), Optional.of(field));
        var way = new Walk(filter(asked), everything(), ordering, Optional.empty(), backwards);
        List<Integer> walked = new ArrayList<>();
        for (var page = next(way); !page.isEmpty(); page = next(way)) {
            walked.add(page.get(0).organisation().id().value());
            way = way.from(page.get(0).place());
        }
        return walked;
    }

    private List<Row> next(Walk way) {
        return directory().customers.rows(way, 1);
    }

    private CustomerFilter filter(FieldAsked asked) {
        var meant = custom().meant(FieldEntity.CUSTOMER, asked, BOSS);
        var none = CustomerFilter.NONE;
        return new CustomerFilter(
                none.text(),
                none.status(),
                CsmFilter.ANY,
                none.industry(),
                none.country(),
                none.tier(),
                none.reference(),
                none.tag(),
                none.arr(),
                none.renewal(),
                none.health(),
                none.opinion(),
                none.relation(),
                List.of(meant));
    }

    private static List<String> groups(FieldDefinition field) {
        return field.type() == FieldType.USER
                ? List.of("ann", "bob", "cid")
                : field.options().stream().map(FieldOption::id).map(String::valueOf).toList();
    }

    private static CustomerScope everything() {
        return new CustomerScope(true, new UserKey("vera"), Set.of());
    }

    private static List<Integer> ids(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
