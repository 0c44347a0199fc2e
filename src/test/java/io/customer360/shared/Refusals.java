package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Reads refusals as {@code field code}, for tests. */
public final class Refusals {

    private Refusals() {}

    /** Every problem of the refusal as {@code field code}, in order. */
    public static List<String> of(Executable step) {
        return assertThrows(Rejected.class, step).problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    /** The arguments of the only problem. */
    public static List<Object> argsOf(Executable step) {
        return assertThrows(Rejected.class, step).problems().get(0).args();
    }
}
