package io.customer360.adapter.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Rows that no use case would have written, put into the tables by SQL. */
final class Planted {
    private static final String PREFIX = "AO_TEST_";
    private static final long NOW = Stores.NOW.toEpochMilli();
    private static final long DAY = 86_400_000;
    private static final Map<String, Object> STAMP =
            Map.of("CREATED", NOW, "CREATED_BY", "carla", "UPDATED", NOW, "UPDATED_BY", "carla");

    private final DataSource source;
    private final AtomicLong numbers = new AtomicLong(1);

    Planted(DataSource source) {
        this.source = source;
    }

    /** What a table holds unless a row says something else; a place of its own for each row. */
    enum Kind {
        SNAPSHOT(Map.of("NAME", "Acme", "SORT_NAME", "acme", "RUN", 1)),
        PROFILE(Map.of("OPT_OUT", false, "VERSION", 1), "", STAMP),
        SUBSCRIPTION(
                Map.of(
                        "SOURCE", "crm",
                        "PLAN_NAME", "Basic",
                        "PERIOD_KIND", "MONTHLY",
                        "PERIOD_YEARS", 1,
                        "CURRENCY", "EUR",
                        "PRICE_MINOR", 1_000L,
                        "QUANTITY", 3,
                        "DISCOUNT_KIND", "NONE",
                        "DISCOUNT_AMOUNT", 0L,
                        "START_DAY", "2025-06-01"),
                "EXT_ID",
                Map.of(
                        "AUTO_RENEW", true,
                        "AUTO_COLLECTION", false,
                        "TRIAL", false,
                        "ONE_OFF_MINOR", 0L,
                        "VERSION", 1),
                STAMP),
        INVOICE(
                Map.of(
                        "SOURCE", "crm",
                        "INVOICE_NO", "R-1",
                        "ISSUED_DAY", "2026-01-01",
                        "DUE_DAY", "2026-01-31",
                        "CURRENCY", "EUR",
                        "AMOUNT_MINOR", 4_200L,
                        "CANCELLED", false,
                        "VERSION", 1),
                "EXT_ID",
                STAMP),
        CONTACT(
                Map.of(
                        "SOURCE",
                        "crm",
                        "FULL_NAME",
                        "Ada",
                        "SORT_NAME",
                        "ada",
                        "STARRED",
                        1,
                        "TYPE_ID",
                        1,
                        "VERSION",
                        1),
                "EXT_ID",
                STAMP),
        NOTE(Map.of("CONTENT", "Likes tea", "PINNED", false, "VERSION", 1), "", STAMP),
        MEMBERSHIP(Map.of("USER_KEY", "paula")),
        METRIC(
                Map.of(
                        "IN_MONTH",
                        "2025-03",
                        "CURRENCY",
                        "EUR",
                        "ARR_MINOR",
                        12_000L,
                        "SUBSCRIPTIONS",
                        1,
                        "SEATS",
                        3L,
                        "DERIVED",
                        false)),
        TICKET_FACT(
                Map.of(
                        "REPORTER_ID", 10_001L,
                        "CREATED_AT", NOW - 9 * DAY,
                        "UPDATED_AT", NOW - 2 * DAY,
                        "CATEGORY", 1,
                        "PRIORITY_RANK", 3,
                        "BREACHED", 0,
                        "ESCALATED", 0,
                        "RUN", 1),
                "ISSUE_ID"),
        CUSTOMER_MESSAGE(
                Map.of("ISSUE_ID", 1L, "AUTHOR_ID", 10_001L, "AT", NOW - 3 * DAY), "COMMENT_ID"),
        FIELD_VALUE(Map.of("FIELD_ID", 1, "ENTITY", "customer", "RECORD_ID", 1, "PLACE", 0)),
        STANDING(Map.of("RUN", 1, "MEASURED_AT", NOW, "DAY_NO", 1, "BASELINE", 1, "INPUTS", "1"));

        private final Map<String, Object> usual = new LinkedHashMap<>();
        private final String numbered;

        @SafeVarargs
        Kind(Map<String, Object> usual, String numbered, Map<String, Object>... more) {
            this.usual.putAll(usual);
            for (var others : more) {
                this.usual.putAll(others);
            }
            this.numbered = numbered;
        }

        Kind(Map<String, Object> usual) {
            this(usual, "");
        }
    }

    /** A row of a customer, with some columns that are not as usual. */
    void row(Kind kind, int customer, Map<String, Object> unusual) {
        rows(1, kind, customer, unusual);
    }

    /** As many such rows. */
    void rows(int count, Kind kind, int customer, Map<String, Object> unusual) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            rows.add(one(kind, customer, unusual));
        }
        var columns = rows.get(0).keySet();
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        run(
                "INSERT INTO \"%s%s\" (\"%s\") VALUES (%s)"
                        .formatted(PREFIX, kind, String.join("\", \"", columns), marks),
                rows.stream().map(row -> row.values().toArray()).toList());
    }

    private Map<String, Object> one(Kind kind, int customer, Map<String, Object> unusual) {
        Map<String, Object> row = new LinkedHashMap<>(kind.usual);
        if (kind != Kind.FIELD_VALUE) {
            row.put("ORG_ID", customer);
        }
        if (!kind.numbered.isEmpty()) {
            long number = numbers.getAndIncrement();
            row.put(kind.numbered, kind.numbered.equals("EXT_ID") ? "X-" + number : number);
            if (kind == Kind.TICKET_FACT || kind == Kind.CUSTOMER_MESSAGE) {
                row.put("SLOT", "" + number);
            }
        }
        row.putAll(unusual);
        return row;
    }

    /** Takes away what is planted in a table for a customer. */
    void clear(Kind kind, int customer) {
        run(
                "DELETE FROM \"" + PREFIX + kind + "\" WHERE \"ORG_ID\" = ?",
                List.<Object[]>of(new Object[] {customer}));
    }

    private void run(String sql, List<Object[]> all) {
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (Object[] values : all) {
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }
}
