package io.customer360.sandbox.jira;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A piece of JQL with what it means; its negation is not its complement where values are empty. */
record Phrase(String jql, Predicate<Fact> holds, Predicate<Fact> fails) {

    static Phrase random(Random random, RandomWorld world, String viewer, int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? leaf(random, viewer) : RequestPhrases.leaf(random, world);
        }
        Phrase left = random(random, world, viewer, depth - 1);
        Phrase right = random(random, world, viewer, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> left.and(right);
            case 1 -> left.or(right);
            case 2 -> left.not();
            default -> right;
        };
    }

    Phrase and(Phrase other) {
        return new Phrase(
                "(" + jql + " AND " + other.jql + ")",
                holds.and(other.holds),
                fails.or(other.fails));
    }

    Phrase or(Phrase other) {
        return new Phrase(
                "(" + jql + " OR " + other.jql + ")",
                holds.or(other.holds),
                fails.and(other.fails));
    }

    private Phrase not() {
        return new Phrase("NOT (" + jql + ")", fails, holds);
    }

    static Phrase of(String jql, Predicate<Fact> holds) {
        return new Phrase(jql, holds, holds.negate());
    }

    /** A test of a value that can be empty: then neither it nor its opposite holds. */
    static Phrase optional(String jql, Predicate<Fact> known, Predicate<Fact> holds) {
        return new Phrase(jql, known.and(holds), known.and(holds.negate()));
    }

    private static Phrase leaf(Random random, String viewer) {
        String user = RandomWorld.USERS.get(random.nextInt(5));
        String status = RandomWorld.STATUSES.get(random.nextInt(3));
        int rank = random.nextInt(5);
        String priority = RandomWorld.PRIORITIES.get(rank);
        String word = RandomWorld.WORDS.get(random.nextInt(3));
        int id = 1 + random.nextInt(4);
        int days = random.nextInt(100);
        Predicate<Fact> owned = fact -> !fact.organisations().isEmpty();
        Predicate<Fact> assigned = fact -> fact.assignee() != null;
        List<Phrase> leaves =
                List.of(
                        of("status = \"" + status + "\"", f -> f.status().equals(status)),
                        of("status not in (open)", f -> !f.status().equals("Open")),
                        of("statusCategory != Done", f -> !f.status().equals("Resolved")),
                        of("priority >= " + priority, f -> f.priority() <= rank),
                        of("priority < " + priority, f -> f.priority() > rank),
                        of("resolution = Unresolved", f -> !f.resolved()),
                        of("resolved is not empty", Fact::resolved),
                        optional("assignee = " + user, assigned, f -> user.equals(f.assignee())),
                        optional("assignee != " + user, assigned, f -> !user.equals(f.assignee())),
                        of(
                                "assignee in (EMPTY, " + user + ")",
                                f -> f.assignee() == null || user.equals(f.assignee())),
                        of("reporter = currentUser()", f -> viewer.equals(f.reporter())),
                        of("summary ~ " + word, f -> f.summary().contains(word)),
                        of("text !~ '" + word + "'", f -> !f.summary().contains(word)),
                        of(
                                "created >= -" + days + "d",
                                f ->
                                        !f.created()
                                                .isBefore(Worlds.NOW.minus(days, ChronoUnit.DAYS))),
                        optional(
                                "Organizations = \"Org " + id + "\"",
                                owned,
                                f -> f.organisations().contains(id)),
                        optional(
                                "cf[10002] not in (" + id + ", 1)",
                                owned,
                                f ->
                                        !f.organisations().contains(id)
                                                && !f.organisations().contains(1)),
                        of("Organizations is EMPTY", f -> f.organisations().isEmpty()));
        return leaves.get(random.nextInt(leaves.size()));
    }
}
