package io.customer360.sandbox.it;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the RavenStack files say about one account, added up without the importer: no parser, no
 * class of its own, only splitting at commas, which is enough for these files.
 */
final class RavenFigures {
    String name;
    String industry;
    String country;
    boolean churned;
    final Map<String, BigDecimal> arrBySubscription = new TreeMap<>();
    int tickets;
    int escalated;
    int rated;
    int stars;

    private RavenFigures() {}

    /** The figures of every account by its name. */
    static Map<String, RavenFigures> byName(Path folder) throws IOException {
        Map<String, RavenFigures> byId = new HashMap<>();
        for (var row : rows(folder, "accounts")) {
            var figures = new RavenFigures();
            figures.name = row.get("account_name");
            figures.industry = row.get("industry");
            figures.country = row.get("country").equals("UK") ? "GB" : row.get("country");
            figures.churned = row.get("churn_flag").equals("TRUE");
            byId.put(row.get("account_id"), figures);
        }
        for (var row : rows(folder, "subscriptions")) {
            boolean earns = row.get("end_date").isEmpty() && row.get("is_trial").equals("FALSE");
            byId.get(row.get("account_id"))
                    .arrBySubscription
                    .put(
                            row.get("subscription_id"),
                            earns ? new BigDecimal(row.get("arr_amount")) : BigDecimal.ZERO);
        }
        for (var row : rows(folder, "supports_ticket")) {
            byId.get(row.get("account_id")).add(row);
        }
        Map<String, RavenFigures> byName = new TreeMap<>();
        byId.values().forEach(figures -> byName.put(figures.name, figures));
        return byName;
    }

    private void add(Map<String, String> ticket) {
        tickets++;
        escalated += ticket.get("escalation_flag").equals("TRUE") ? 1 : 0;
        var score = ticket.get("satisfaction_score");
        rated += score.isEmpty() ? 0 : 1;
        stars += score.isEmpty() ? 0 : Integer.parseInt(score);
    }

    String arr() {
        return cents(arrBySubscription.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** With two decimals; empty when nobody has rated. */
    String meanSatisfaction() {
        return rated == 0
                ? ""
                : BigDecimal.valueOf(stars)
                        .divide(BigDecimal.valueOf(rated), 2, RoundingMode.HALF_UP)
                        .toString();
    }

    static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toString();
    }

    private static List<Map<String, String>> rows(Path folder, String file) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("ravenstack_" + file + ".csv"))) {
            var all = lines.map(line -> line.replace("\uFEFF", "").split(",", -1)).toList();
            List<Map<String, String>> rows = new ArrayList<>();
            for (var fields : all.subList(1, all.size())) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < fields.length; i++) {
                    row.put(all.get(0)[i], fields[i]);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
