package io.customer360.pulse;

import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Twelve months of a customer, the oldest first, with what was said in each.
 *
 * @param months twelve, with or without a pulse
 */
public record PulseYear(List<Month> months) {

    private static final Comparator<Pulse> RISING =
            Comparator.comparing((Pulse pulse) -> pulse.stamp().created())
                    .thenComparing(pulse -> pulse.id().value());

    /**
     * One month.
     *
     * @param pulse the one that stands for it
     * @param others everything else that was said, the newest first
     */
    public record Month(PulseMonth month, Optional<Pulse> pulse, List<Pulse> others) {

        static Month of(PulseMonth month, List<Pulse> said, Optional<UserKey> csm) {
            Optional<Pulse> first = leading(said, csm);
            List<Pulse> rest =
                    said.stream()
                            .filter(one -> !first.equals(Optional.of(one)))
                            .sorted(RISING.reversed())
                            .toList();
            return new Month(month, first, rest);
        }

        /** Everything that was said, first what stands for the month. */
        public List<Pulse> all() {
            List<Pulse> all = new ArrayList<>();
            pulse.ifPresent(all::add);
            all.addAll(others);
            return all;
        }
    }

    /** The twelve months up to this one, as this CSM and others have seen them. */
    static PulseYear of(PulseMonth last, Collection<Pulse> said, Optional<UserKey> csm) {
        return new PulseYear(
                last.shown().stream()
                        .map(
                                month ->
                                        Month.of(
                                                month,
                                                said.stream()
                                                        .filter(it -> it.month().equals(month))
                                                        .toList(),
                                                csm))
                        .toList());
    }

    /**
     * The one that stands for a month, of everything said about it: the CSM's, else the newest of
     * those that count.
     */
    static Optional<Pulse> leading(Collection<Pulse> said, Optional<UserKey> csm) {
        List<Pulse> counting = said.stream().filter(Pulse::counts).toList();
        Optional<Pulse> own =
                counting.stream()
                        .filter(pulse -> csm.equals(Optional.of(pulse.author())))
                        .max(RISING);
        return own.or(() -> counting.stream().max(RISING));
    }

    /** This month, or the one that a month is, if it is among them. */
    public Optional<Month> find(PulseMonth month) {
        return months.stream().filter(one -> one.month().equals(month)).findFirst();
    }

    /** The newest month in which anything was said. */
    public Optional<Month> newest() {
        List<Month> backwards = new ArrayList<>(months);
        Collections.reverse(backwards);
        return backwards.stream().filter(one -> one.pulse().isPresent()).findFirst();
    }

    /** The month that it is now. */
    public Month current() {
        return months.get(months.size() - 1);
    }
}
