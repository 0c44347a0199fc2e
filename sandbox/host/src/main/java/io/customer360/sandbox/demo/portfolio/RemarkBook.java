package io.customer360.sandbox.demo.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people have remarked about a customer of the demo: tags, and for some a note. */
public final class RemarkBook {
    private static final int SEED = 30_526;

    /** Every tag of the demo with its colour. */
    public static final Map<String, String> TAGS = tags();

    private static final List<String> NOTES =
            List.of(
                    "Prefers a call to a mail.\nBest reached before ten in the morning.",
                    "Their new head of IT wants a roadmap before the renewal.",
                    "Invoices need a purchase order number, else they are not paid.",
                    "Happy with support; would speak at our customer day.");

    private RemarkBook() {}

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("Key account", "purple");
        tags.put("EU hosting", "blue");
        tags.put("Beta program", "teal");
        tags.put("Purchase order", "grey");
        tags.put("Renewal risk", "red");
        return tags;
    }

    /** The tags of a customer; they are the same whenever they are asked for. */
    public static List<String> tags(Account account) {
        Dice dice = new Dice(SEED, account.id());
        List<String> chosen = new ArrayList<>();
        for (String tag : TAGS.keySet()) {
            if (dice.below(4) == 0) {
                chosen.add(tag);
            }
        }
        return chosen;
    }

    /** The pinned notes of a customer, of which every third has one. */
    public static List<Map<String, String>> notes(Account account) {
        return account.id() % 3 == 0
                ? List.of(
                        Map.of(
                                "text",
                                NOTES.get(account.id() / 3 % NOTES.size()),
                                "pinned",
                                "true"))
                : List.of();
    }
}
