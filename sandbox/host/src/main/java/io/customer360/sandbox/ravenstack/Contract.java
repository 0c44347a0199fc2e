package io.customer360.sandbox.ravenstack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the subscriptions; its last day, like the app's, is part of it. */
record Contract(
        String account,
        String plan,
        LocalDate start,
        Optional<LocalDate> end,
        Price price,
        boolean trial,
        boolean autoRenew) {

    private static final String CURRENCY = "USD";

    static Contract of(Row row, Report report) {
        row.word("billing_frequency", List.of("monthly", "annual"));
        row.flag("upgrade_flag");
        row.flag("downgrade_flag");
        Contract contract =
                new Contract(
                        row.id("account_id"),
                        row.text("plan_tier"),
                        row.day("start_date"),
                        row.given("end_date").map(text -> row.day("end_date")),
                        Price.of(row),
                        row.flag("is_trial"),
                        row.flag("auto_renew_flag"));
        contract.check(row);
        if (row.flag("churn_flag") != contract.end.isPresent()) {
            report.note(row.file(), row.line(), "churn_flag and end_date do not agree");
        }
        return contract;
    }

    private void check(Row row) {
        if (end.filter(start::isAfter).isPresent()) {
            throw new Unfit(
                    "end_date %s is before start_date %s"
                            .formatted(row.text("end_date"), row.text("start_date")));
        }
        if (trial && price.perSeat() > 0) {
            throw new Unfit("is a trial, but arr_amount is " + row.text("arr_amount"));
        }
    }

    /** What the app's form would send. */
    Map<String, String> fields(String source, String id, Shift shift) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("plan", plan);
        fields.put("period", price.monthly() ? "monthly" : "yearly");
        fields.put("price", Price.text(price.perSeat()));
        fields.put("currency", CURRENCY);
        fields.put("quantity", Integer.toString(price.seats()));
        boolean rounded = price.discount() > 0;
        fields.put("discountKind", rounded ? "amount" : "none");
        fields.put("discount", rounded ? Price.text(price.discount()) : "");
        fields.put("start", shift.day(start).toString());
        fields.put("end", end.map(day -> shift.day(day).toString()).orElse(""));
        fields.put("autoRenew", Boolean.toString(autoRenew));
        fields.put("autoCollection", "true");
        fields.put("trial", Boolean.toString(trial));
        fields.put("source", source);
        fields.put("externalId", id);
        return fields;
    }
}
