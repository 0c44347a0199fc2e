package io.customer360.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the columns of a file may mean: as the last time, else by their headings. */
final class SuggestColumns {
    private final List<IntakeColumn> known;
    private final Map<String, String> remembered;

    SuggestColumns(List<IntakeColumn> known, Map<String, String> remembered) {
        this.known = known;
        this.remembered = remembered;
    }

    /** A column for each heading, each one once; blank where there is none. */
    List<String> of(List<String> headings) {
        Set<String> taken = new HashSet<>();
        List<String> columns = new ArrayList<>();
        for (String heading : headings) {
            String column = again(heading).or(() -> byName(heading)).filter(taken::add).orElse("");
            columns.add(column);
        }
        return columns;
    }

    private Optional<String> again(String heading) {
        return Optional.ofNullable(remembered.get(IntakeColumn.normal(heading)))
                .filter(
                        it ->
                                it.isEmpty()
                                        || known.stream().anyMatch(one -> one.name().equals(it)));
    }

    private Optional<String> byName(String heading) {
        return known.stream().filter(it -> it.named(heading)).map(IntakeColumn::name).findFirst();
    }
}
