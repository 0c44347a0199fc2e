package io.customer360.score;

import io.customer360.churn.Absence;
import io.customer360.churn.Records;
import io.customer360.churn.Reference;
import io.customer360.churn.Signal;
import io.customer360.churn.SignalKind;
import io.customer360.churn.Signals;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.task.Condition;
import io.customer360.task.CreateTask;
import io.customer360.ticket.ShowTickets;
import io.customer360.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows the signals of a customer, what they rest on, and what was done about them. */
public final class ShowSignals {

    /** How many records are shown with a signal. */
    static final int SHOWN = 5;

    private static final Set<SignalKind> OF_CONTRACTS =
            Set.of(
                    SignalKind.OVERDUE_INVOICE,
                    SignalKind.EXPIRED_SUBSCRIPTION,
                    SignalKind.RENEWAL_NEAR);

    private final SignalRecords records;
    private final ShowTickets tickets;
    private final SignalsDone done;
    private final CreateTask create;

    /** Wired by Spring. */
    public ShowSignals(
            SignalRecords records, ShowTickets tickets, SignalsDone done, CreateTask create) {
        this.records = records;
        this.tickets = tickets;
        this.done = done;
        this.create = create;
    }

    /**
     * A signal as one person may see it.
     *
     * @param hidden whether its numbers count tickets that this person may not see
     * @param records some of what it rests on
     * @param more how much more there is
     */
    public record Told(
            Signal signal,
            boolean hidden,
            List<Reference> records,
            int more,
            Optional<SignalsDone.Done> done) {}

    /**
     * The signals of a customer.
     *
     * @param sheet nothing before the customer was judged
     * @param absent the kinds that were not looked for, and why
     * @param condition whether issues can be made
     */
    public record Shown(
            CustomerId customer,
            Optional<ScoreSheets.Sheet> sheet,
            List<Told> told,
            Map<SignalKind, Absence> absent,
            Condition condition) {}

    /** The signals in what was read of a customer for somebody who may see it. */
    public Shown on(CustomerId customer, Optional<ScoreSheets.Sheet> sheet, Actor viewer) {
        Optional<Signals> signals = sheet.map(it -> it.showing(records(it, viewer)));
        return new Shown(
                customer,
                sheet,
                signals.map(it -> told(it, sheet.orElseThrow(), viewer)).orElse(List.of()),
                signals.map(Signals::absent).orElse(Map.of()),
                create.condition());
    }

    /** The key of the signal that has this name for a reader, as long as there is one. */
    public Optional<String> key(Optional<ScoreSheets.Sheet> sheet, String name) {
        return sheet.stream()
                .flatMap(
                        read ->
                                read.signals().found().stream()
                                        .filter(it -> read.sight().name(it).equals(name)))
                .findFirst()
                .map(Signal::key);
    }

    private Records records(ScoreSheets.Sheet sheet, Actor viewer) {
        Records contracts =
                has(sheet, OF_CONTRACTS) ? records.of(sheet.customer(), sheet.day()) : Records.NONE;
        return new Records(
                contracts.overdue(),
                contracts.expired(),
                contracts.renewing(),
                has(sheet, Set.of(SignalKind.OPEN_ESCALATION))
                        ? escalated(sheet.customer(), viewer)
                        : List.of());
    }

    private static boolean has(ScoreSheets.Sheet sheet, Set<SignalKind> kinds) {
        return sheet.signals().found().stream().anyMatch(it -> kinds.contains(it.kind()));
    }

    /** What this person finds in Jira at this moment. */
    private List<Reference> escalated(CustomerId customer, Actor viewer) {
        List<Reference> found = new ArrayList<>();
        tickets.escalated(customer, SHOWN, viewer).stream()
                .flatMap(page -> page.tickets().stream())
                .map(ShowSignals::reference)
                .forEach(found::add);
        return found;
    }

    private static Reference reference(Ticket ticket) {
        return new Reference(
                Reference.Kind.ISSUE, ticket.key(), ticket.key() + " " + ticket.summary());
    }

    private List<Told> told(Signals signals, ScoreSheets.Sheet sheet, Actor viewer) {
        var known = done.of(sheet.customer(), signals.found(), viewer);
        return signals.found().stream()
                .map(
                        it ->
                                new Told(
                                        it,
                                        sheet.sight().hides(it.kind()),
                                        it.evidence().records().stream().limit(SHOWN).toList(),
                                        Math.max(0, it.evidence().records().size() - SHOWN),
                                        Optional.ofNullable(known.get(it.key()))))
                .toList();
    }
}
