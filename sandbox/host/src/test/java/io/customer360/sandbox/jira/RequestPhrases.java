package io.customer360.sandbox.jira;

import static io.customer360.sandbox.jira.Phrase.of;
import static io.customer360.sandbox.jira.Phrase.optional;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Pieces of JQL about what requests have beyond issues, explained in plain Java. */
final class RequestPhrases {

    private static final LocalDate TODAY = RandomWorld.TODAY;

    private RequestPhrases() {}

    static Phrase leaf(Random random, RandomWorld world) {
        List<Phrase> leaves =
                switch (random.nextInt(4)) {
                    case 0 -> people(random, world);
                    case 1 -> dates(random);
                    case 2 -> clocks(random);
                    default -> facts(random);
                };
        return leaves.get(random.nextInt(leaves.size()));
    }

    private static List<Phrase> people(Random random, RandomWorld world) {
        int id = 1 + random.nextInt(4);
        int other = 1 + random.nextInt(4);
        String members = "organizationMembers(\"Org " + id + "\")";
        String user = RandomWorld.USERS.get(random.nextInt(5));
        Predicate<Fact> assigned = fact -> fact.assignee() != null;
        return List.of(
                of("reporter in " + members, f -> world.member(id, f.reporter())),
                of(
                        "creator in organizationMembers(" + id + ", 'org " + other + "')",
                        f -> world.member(id, f.creator()) || world.member(other, f.creator())),
                of(
                        "reporter in (" + members + ", " + user + ")",
                        f -> world.member(id, f.reporter()) || user.equals(f.reporter())),
                optional(
                        "assignee not in " + members,
                        assigned,
                        f -> !world.member(id, f.assignee())),
                of("creator = " + user, f -> user.equals(f.creator())),
                belongs(id, of("reporter in " + members, f -> world.member(id, f.reporter()))),
                optional(
                        "\"Request participants\" = " + user,
                        f -> !f.participants().isEmpty(),
                        f -> f.participants().contains(user)),
                of("cf[10006] is EMPTY", f -> f.participants().isEmpty()));
    }

    /** By the Organizations field or, when that is empty, by who asked. */
    private static Phrase belongs(int organisation, Phrase byReporter) {
        Predicate<Fact> empty = fact -> fact.organisations().isEmpty();
        return optional(
                        "cf[10002] = " + organisation,
                        empty.negate(),
                        f -> f.organisations().contains(organisation))
                .or(of("cf[10002] IS EMPTY", empty).and(byReporter));
    }

    private static List<Phrase> dates(Random random) {
        int days = random.nextInt(40);
        LocalDate later = TODAY.plusDays(days - 20);
        LocalDate monday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Predicate<Fact> scheduled = fact -> fact.due() != null;
        Predicate<Fact> rated = fact -> fact.rated() != null;
        return List.of(
                since("startOfDay(-" + days + ")", TODAY.minusDays(days)),
                since("startOfWeek(\"-2w\")", monday.minusWeeks(2)),
                since("startOfMonth()", TODAY.withDayOfMonth(1)),
                since("startOfYear()", TODAY.withDayOfYear(1)),
                of(
                        "created <= endOfMonth(-1)",
                        f -> f.created().isBefore(midnight(TODAY.withDayOfMonth(1)))),
                optional("due < now()", scheduled, f -> f.due().isBefore(TODAY)),
                optional(
                        "due <= endOfWeek()",
                        scheduled,
                        f -> f.due().isBefore(monday.plusWeeks(1))),
                optional(
                        "due > " + days + "d",
                        scheduled,
                        f -> f.due().isAfter(TODAY.plusDays(days))),
                of("duedate is not EMPTY", scheduled),
                of("due in (" + later + ", EMPTY)", f -> f.due() == null || f.due().equals(later)),
                of(
                        "due not in (EMPTY, " + later + ", -1d)",
                        f ->
                                f.due() != null
                                        && !f.due().equals(later)
                                        && !f.due().equals(TODAY.minusDays(1))),
                optional(
                        "\"Satisfaction date\" < startOfDay(-" + days + ")",
                        rated,
                        f -> f.rated().isBefore(midnight(TODAY.minusDays(days)))));
    }

    private static Phrase since(String function, LocalDate day) {
        return of("created >= " + function, f -> !f.created().isBefore(midnight(day)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static List<Phrase> clocks(Random random) {
        SlaMetric metric = SlaMetric.values()[random.nextInt(2)];
        String name = random.nextBoolean() ? "\"" + metric.words() + "\"" : cf(metric);
        return List.of(
                clock(name, "breached()", metric, f -> late(last(f, metric))),
                clock(
                        name,
                        "everBreached()",
                        metric,
                        f -> f.cycles(metric).stream().anyMatch(RequestPhrases::late)),
                clock(
                        name,
                        "running()",
                        metric,
                        f -> last(f, metric).stopped() == null && !last(f, metric).paused()),
                clock(
                        name,
                        "paused()",
                        metric,
                        f -> last(f, metric).stopped() == null && last(f, metric).paused()),
                clock(
                        name,
                        "completed()",
                        metric,
                        f -> f.cycles(metric).stream().anyMatch(cycle -> cycle.stopped() != null)),
                of(name + " is EMPTY", f -> f.cycles(metric).isEmpty()));
    }

    private static Phrase clock(
            String name, String function, SlaMetric metric, Predicate<Fact> holds) {
        return optional(name + " = " + function, f -> !f.cycles(metric).isEmpty(), holds);
    }

    private static String cf(SlaMetric metric) {
        return metric == SlaMetric.FIRST_RESPONSE ? "cf[10007]" : "cf[10008]";
    }

    private static SlaCycle last(Fact fact, SlaMetric metric) {
        List<SlaCycle> cycles = fact.cycles(metric);
        return cycles.get(cycles.size() - 1);
    }

    private static boolean late(SlaCycle cycle) {
        Instant until =
                Stream.of(
                                Optional.ofNullable(cycle.stopped()),
                                Optional.ofNullable(cycle.pausedAt()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Worlds.NOW);
        return until.isAfter(cycle.started().plus(cycle.goal()));
    }

    private static List<Phrase> facts(Random random) {
        int stars = 1 + random.nextInt(5);
        String label = RandomWorld.LABELS.get(random.nextInt(3));
        Predicate<Fact> rated = fact -> fact.stars() != null;
        Predicate<Fact> labelled = fact -> !fact.labels().isEmpty();
        return List.of(
                optional("Satisfaction = " + stars, rated, f -> f.stars() == stars),
                optional("cf[10003] > " + stars, rated, f -> f.stars() > stars),
                optional("cf[10003] <= " + stars, rated, f -> f.stars() <= stars),
                optional(
                        "Satisfaction in (1, " + stars + ")",
                        rated,
                        f -> f.stars() == stars || f.stars() == 1),
                of("Satisfaction is EMPTY", rated.negate()),
                of(
                        "Satisfaction in (EMPTY, " + stars + ")",
                        f -> f.stars() == null || f.stars() == stars),
                of(
                        "cf[10003] not in (" + stars + ", EMPTY)",
                        f -> f.stars() != null && f.stars() != stars),
                optional("labels = " + label, labelled, f -> f.labels().contains(label)),
                optional(
                        "labels not in (ESCALATED, vip)",
                        labelled,
                        f -> !f.labels().contains("escalated") && !f.labels().contains("VIP")),
                of("labels is EMPTY", labelled.negate()),
                of("issuetype = bug", f -> f.type().equals("Bug")),
                of("type not in (Incident)", f -> !f.type().equals("Incident")));
    }
}
