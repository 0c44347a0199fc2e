package io.customer360.sandbox.jql;

import java.util.List;
import java.util.Optional;

/** A search as it was written, taken apart. */
public record Jql(String text, Optional<Clause> where, List<Sort> order) {

    /** Reads JQL; syntax errors arrive together in one exception. */
    public static Jql read(String text) {
        return JqlReader.read(text == null ? "" : text);
    }
}
