package io.customer360.house;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which room may use which")
class RoomEdgesTest {

    private static final Set<String> CORE =
            Set.of(
                    "access",
                    "batch",
                    "churn",
                    "bulk",
                    "contact",
                    "csm",
                    "customer",
                    "export",
                    "fact",
                    "field",
                    "health",
                    "history",
                    "ingest",
                    "home",
                    "link",
                    "invoice",
                    "measure",
                    "membership",
                    "note",
                    "notice",
                    "privacy",
                    "pulse",
                    "revenue",
                    "run",
                    "score",
                    "scorecard",
                    "settings",
                    "shared",
                    "status",
                    "subscription",
                    "tag",
                    "task",
                    "ticket",
                    "view");

    /** The whole table. A new room, and a new arrow, is a decision made here. */
    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    entry("shared", Set.of()),
                    entry("status", Set.of("shared")),
                    entry("settings", Set.of("shared")),
                    entry("ticket", Set.of("customer", "settings", "shared")),
                    entry("field", Set.of("shared")),
                    entry("tag", Set.of("shared")),
                    entry("link", Set.of("shared")),
                    entry("note", Set.of("customer", "shared")),
                    entry("contact", Set.of("customer", "field", "membership", "shared")),
                    entry("invoice", Set.of("customer", "shared")),
                    entry("task", Set.of("customer", "settings", "shared", "ticket")),
                    entry("privacy", Set.of("customer", "shared")),
                    entry("customer", Set.of("field", "settings", "shared", "status", "tag")),
                    entry("membership", Set.of("customer", "settings", "shared", "status")),
                    entry("batch", Set.of("customer", "shared")),
                    entry("measure", Set.of("run", "shared")),
                    entry("health", Set.of("measure", "shared")),
                    entry("churn", Set.of("measure", "shared")),
                    entry("fact", Set.of("customer", "membership", "run", "settings", "shared")),
                    entry("run", Set.of("access", "shared")),
                    entry(
                            "score",
                            Set.of(
                                    "churn",
                                    "customer",
                                    "health",
                                    "invoice",
                                    "measure",
                                    "pulse",
                                    "settings",
                                    "shared",
                                    "status",
                                    "subscription",
                                    "task",
                                    "ticket")),
                    entry(
                            "notice",
                            Set.of(
                                    "churn",
                                    "customer",
                                    "health",
                                    "measure",
                                    "note",
                                    "pulse",
                                    "revenue",
                                    "run",
                                    "score",
                                    "settings",
                                    "shared",
                                    "status")),
                    entry(
                            "pulse",
                            Set.of("access", "customer", "settings", "shared", "status", "task")),
                    entry(
                            "scorecard",
                            Set.of(
                                    "customer",
                                    "fact",
                                    "measure",
                                    "run",
                                    "score",
                                    "settings",
                                    "shared")),
                    entry("bulk", Set.of("batch", "customer", "field", "shared", "tag")),
                    entry(
                            "export",
                            Set.of(
                                    "churn",
                                    "customer",
                                    "field",
                                    "pulse",
                                    "score",
                                    "settings",
                                    "shared",
                                    "status",
                                    "subscription",
                                    "tag")),
                    entry("access", Set.of("customer", "shared")),
                    entry("subscription", Set.of("customer", "field", "shared")),
                    entry("revenue", Set.of("customer", "invoice", "shared", "subscription")),
                    entry(
                            "csm",
                            Set.of(
                                    "access",
                                    "churn",
                                    "customer",
                                    "health",
                                    "notice",
                                    "pulse",
                                    "revenue",
                                    "settings",
                                    "shared",
                                    "status",
                                    "task",
                                    "ticket")),
                    entry("view", Set.of("customer", "shared", "status")),
                    entry("history", Set.of("customer", "pulse", "settings", "shared", "status")),
                    entry(
                            "home",
                            Set.of(
                                    "access",
                                    "contact",
                                    "customer",
                                    "invoice",
                                    "membership",
                                    "note",
                                    "revenue",
                                    "settings",
                                    "shared",
                                    "status",
                                    "subscription",
                                    "tag")),
                    entry(
                            "ingest",
                            Set.of(
                                    "batch",
                                    "contact",
                                    "customer",
                                    "field",
                                    "invoice",
                                    "membership",
                                    "pulse",
                                    "revenue",
                                    "scorecard",
                                    "settings",
                                    "shared",
                                    "status",
                                    "subscription",
                                    "tag")),
                    entry("adapter", CORE),
                    entry("rest", CORE),
                    entry("web", and(CORE, "rest")),
                    entry("jobs", CORE),
                    entry("plugin", and(CORE, "adapter", "jobs", "rest", "web")));

    private static final Pattern MENTION = Pattern.compile("\\bio\\.customer360\\.([a-z]+)\\b");

    @Test
    @DisplayName("every room is in the table")
    void complete() {
        Set<String> unknown = new TreeSet<>(Sources.rooms());
        unknown.removeAll(ALLOWED.keySet());

        assertEquals(Set.of(), unknown, "rooms without a line in the table of allowed edges");
    }

    @Test
    @DisplayName("no room uses another without leave")
    void allowed() {
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (String room : Sources.rooms()) {
            Sources.texts(Sources.room(room), ".java")
                    .forEach(
                            (file, text) -> {
                                Set<String> used = mentioned(text);
                                used.remove(room);
                                used.removeAll(ALLOWED.getOrDefault(room, Set.of()));
                                if (!used.isEmpty()) {
                                    forbidden.put(file.toString(), used);
                                }
                            });
        }

        assertEquals(Map.of(), forbidden, "files that use a room they may not use");
    }

    @Test
    @DisplayName("the arrows of the core make no circle")
    void noCircle() {
        Set<String> settled = new TreeSet<>();
        boolean progress = true;
        while (progress) {
            progress =
                    settled.addAll(
                            CORE.stream()
                                    .filter(room -> settled.containsAll(ALLOWED.get(room)))
                                    .toList());
        }

        assertEquals(new TreeSet<>(CORE), settled, "the rooms that are missing form a circle");
    }

    @Test
    @DisplayName("service desk types are named in adapter.jsm only")
    void serviceDesk() {
        assertEquals(List.of(), naming("com.atlassian.servicedesk.", "adapter/jsm"));
    }

    @Test
    @DisplayName("Active Objects is named in adapter.ao and in plugin only")
    void activeObjects() {
        assertEquals(List.of(), naming("net.java.ao", "adapter/ao"));
        assertEquals(List.of(), naming("com.atlassian.activeobjects", "adapter/ao", "plugin"));
    }

    private static List<Path> naming(String type, String... rooms) {
        List<Path> offenders = new ArrayList<>();
        Sources.texts(Sources.JAVA, ".java")
                .forEach(
                        (file, text) -> {
                            boolean home = false;
                            for (String room : rooms) {
                                home |= file.startsWith(Sources.room(room));
                            }
                            if (!home && text.contains(type)) {
                                offenders.add(file);
                            }
                        });
        return offenders;
    }

    private static Set<String> mentioned(String text) {
        Set<String> rooms = new TreeSet<>();
        MENTION.matcher(text).results().forEach(found -> rooms.add(found.group(1)));
        rooms.retainAll(Sources.rooms());
        return rooms;
    }

    private static Set<String> and(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }
}
