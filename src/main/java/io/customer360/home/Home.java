package io.customer360.home;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The first page for one person.
 *
 * @param visible how many customers they see; empty when they may see none, or too many to check
 * @param held what the app holds, for whoever may know of all customers
 * @param checks what the app needs, as far as this person can provide it
 * @param steps what to do when fewer things are missing than are proposed
 * @param manages whether they manage the app, and so may add and remove demo customers
 * @param demo the demo customers, when they are there and this person manages the app
 */
public record Home(
        OptionalInt visible,
        Optional<Held> held,
        List<Checked> checks,
        List<Step> steps,
        boolean manages,
        Optional<Demo> demo) {

    /** How many steps are proposed at once. */
    public static final int STEPS = 3;

    public Home {
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
    }

    /** A check with its result; without counts when nothing is counted for it. */
    public record Checked(Check check, boolean done, OptionalInt has, OptionalInt of) {

        static Checked of(Check check, boolean done) {
            return new Checked(check, done, OptionalInt.empty(), OptionalInt.empty());
        }

        static Checked some(Check check, int has) {
            return new Checked(check, has > 0, OptionalInt.of(has), OptionalInt.empty());
        }

        static Checked all(Check check, int has, int of) {
            return new Checked(check, has >= of, OptionalInt.of(has), OptionalInt.of(of));
        }
    }

    /** What to do next: the first things that are missing, then the ordinary steps. */
    public List<Advice> next() {
        return Stream.concat(
                        checks.stream().filter(it -> !it.done()).map(it -> it.check().advice()),
                        steps.stream().map(Step::advice))
                .limit(STEPS)
                .toList();
    }
}
