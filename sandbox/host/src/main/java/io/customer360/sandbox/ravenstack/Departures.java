package io.customer360.sandbox.ravenstack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** When and why accounts left: the last churn event of each. Unfit rows are told elsewhere. */
final class Departures {
    private static final Map<String, String> REASONS =
            Map.of(
                    "pricing", "price",
                    "support", "service",
                    "features", "product",
                    "budget", "budget",
                    "competitor", "competitor",
                    "unknown", "unknown");

    private final Map<String, Departure> last = new HashMap<>();
    private final Shift shift;

    private record Departure(LocalDate day, String reason, String words) {}

    private Departures(Shift shift) {
        this.shift = shift;
    }

    static Departures read(Session session) {
        var departures = new Departures(session.shift());
        session.folder().read(RavenFile.CHURN, new Report(), departures::take);
        return departures;
    }

    boolean knows(String account) {
        return last.containsKey(account);
    }

    /** What the app asks of a customer who has left; without an event, as little as possible. */
    Map<String, String> of(String account) {
        var nothing = new Departure(Shift.LAST_DAY, "unknown", "");
        var departure = last.getOrDefault(account, nothing);
        var fields = new LinkedHashMap<String, String>();
        fields.put("churnDay", shift.day(departure.day).toString());
        fields.put("churnReason", REASONS.getOrDefault(departure.reason, "other"));
        fields.put("churnNote", departure.words);
        return fields;
    }

    private void take(Row row) {
        try {
            var event =
                    new Departure(
                            row.day("churn_date"),
                            row.text("reason_code"),
                            row.given("feedback_text").orElse(""));
            last.merge(
                    row.id("account_id"),
                    event,
                    (one, other) -> other.day.isBefore(one.day) ? one : other);
        } catch (Unfit toldByTheCheck) {
            return;
        }
    }
}
