package io.customer360.churn;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The signals of a customer, the gravest first, each kind once.
 *
 * @param model the version of the model that found them
 * @param absent the kinds that were not looked for, and why; the rest was, and is well
 */
public record Signals(int model, List<Signal> found, Map<SignalKind, Absence> absent, Risk risk) {

    private static final Comparator<Signal> GRAVEST_FIRST =
            Comparator.comparing(Signal::severity).reversed().thenComparing(Signal::kind);

    public Signals {
        found = found.stream().sorted(GRAVEST_FIRST).toList();
        var sorted = new EnumMap<SignalKind, Absence>(SignalKind.class);
        sorted.putAll(absent);
        absent = Collections.unmodifiableMap(sorted);
    }

    /** What this model finds in what is known of a customer. */
    public static Signals find(SignalInput in, ChurnModel model) {
        var found = new EnumMap<SignalKind, Signal>(SignalKind.class);
        var absent = new EnumMap<SignalKind, Absence>(SignalKind.class);
        for (SignalRule rule : model.rules().values()) {
            Optional<Reading> reading = looked(rule) ? read(in, rule, model) : Optional.empty();
            if (reading.isEmpty()) {
                absent.put(rule.kind(), absence(rule));
            }
            reading.flatMap(it -> signal(rule, it)).ifPresent(it -> found.put(rule.kind(), it));
        }
        Risk risk = model.risk().of(found.values().stream().map(Signal::severity).toList());
        return new Signals(model.version(), List.copyOf(found.values()), absent, risk);
    }

    /** How many kinds were looked for: with none, a low risk says nothing. */
    public int looked() {
        return SignalKind.values().length - absent.size();
    }

    /** The signal of a kind. */
    public Optional<Signal> of(SignalKind kind) {
        return found.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** What can be done, what is most urgent first. */
    public List<SuggestedAction> actions() {
        return found.stream().map(Signal::action).distinct().toList();
    }

    /**
     * The same, with a first day for each: its own, the one it had when it was kept last, or today.
     */
    public Signals since(SignalMarks before, LocalDate today) {
        return new Signals(
                model,
                found.stream()
                        .map(it -> it.orSince(before.since(it.kind()).orElse(today)))
                        .toList(),
                absent,
                risk);
    }

    /** The same for somebody who may not see revenue. */
    public Signals withoutAmounts() {
        return new Signals(
                model, found.stream().map(Signal::withoutAmounts).toList(), absent, risk);
    }

    private static boolean looked(SignalRule rule) {
        return rule.kind().fed() && rule.on();
    }

    private static Absence absence(SignalRule rule) {
        if (!rule.kind().fed()) {
            return Absence.NOT_FED;
        }
        return rule.on() ? Absence.NO_DATA : Absence.OFF;
    }

    private static Optional<Reading> read(SignalInput in, SignalRule rule, ChurnModel model) {
        return switch (rule.kind()) {
            case OVERDUE_INVOICE -> ContractReadings.overdue(in);
            case EXPIRED_SUBSCRIPTION -> ContractReadings.expired(in);
            case RENEWAL_NEAR -> ContractReadings.renewal(in, rule);
            case SILENCE -> TicketReadings.silence(in, rule);
            case USAGE_DECLINE -> UseReadings.usage(in);
            case TICKET_SPIKE -> TicketReadings.spike(in, rule);
            case SILENCE_AFTER_SPIKE ->
                    TicketReadings.silenceAfterSpike(
                            in,
                            rule,
                            model.rule(SignalKind.TICKET_SPIKE).constant(Constant.LEAST_USUAL));
            case OPEN_ESCALATION -> TicketReadings.escalation(in, rule);
            case HEALTH_DROP -> UseReadings.score(in, rule);
            case BAD_RATING -> TicketReadings.rating(in);
            case NO_LOGIN, NEGATIVE_TEXT, SPONSOR_LEFT, LOW_UTILISATION -> Optional.empty();
        };
    }

    private static Optional<Signal> signal(SignalRule rule, Reading reading) {
        return rule.severity(reading)
                .map(
                        severity ->
                                new Signal(
                                        rule.kind(),
                                        severity,
                                        reading.evidence(),
                                        reading.since(),
                                        reading.about(),
                                        rule.action()));
    }
}
