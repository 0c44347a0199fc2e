package io.customer360.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the items of a definition in short: {@code Kick-off:20}, {@code Calm:10:jql<=0}. */
final class ItemTexts {

    private ItemTexts() {}

    /**
     * Items as {@code text:points}, with {@code :jql<=n} or {@code :jql>=n} where a search ticks
     * them; measures as {@code ~text:weight}, with {@code :factor} where one is taken over. A known
     * item begins with {@code 3=}.
     */
    static Map<String, List<String>> of(String... items) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String item : items) {
            boolean known = item.matches("\\d+=.*");
            String id = known ? item.substring(0, item.indexOf('=')) : "";
            String rest = known ? item.substring(item.indexOf('=') + 1) : item;
            boolean measure = rest.startsWith("~");
            String[] parts = rest.substring(measure ? 1 : 0).split(":");
            String more = parts.length > 2 ? parts[2] : "";
            boolean most = more.contains("<=");
            String[] search = measure ? new String[] {""} : more.split("[<>]=");
            add(lists, "itemIds", id);
            add(lists, "itemKinds", measure ? "measure" : "objective");
            add(lists, "itemGroups", "");
            add(lists, "itemTexts", parts[0]);
            add(lists, "itemHelps", "");
            add(lists, "itemPoints", parts[1]);
            add(lists, "itemSearches", search[0]);
            add(lists, "itemBounds", search.length < 2 ? "" : most ? "at-most" : "at-least");
            add(lists, "itemNumbers", search.length < 2 ? "" : search[1]);
            add(lists, "itemFactors", measure ? more : "");
        }
        return lists;
    }

    private static void add(Map<String, List<String>> lists, String name, String text) {
        lists.computeIfAbsent(name, it -> new ArrayList<>()).add(text);
    }
}
