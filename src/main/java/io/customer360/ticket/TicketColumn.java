package io.customer360.ticket;

import io.customer360.shared.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the table of tickets can show and be sorted by, in the order of the table. */
public enum TicketColumn {
    KEY("key", "c360.tickets.key.label", false, Shown.ALWAYS),
    SUMMARY("summary", "c360.tickets.summary.label", false, Shown.ALWAYS),
    STATUS("status", "c360.tickets.status.label", false, Shown.USUALLY),
    PRIORITY("priority", "c360.tickets.priority.label", true, Shown.USUALLY),
    REPORTER("reporter", "c360.tickets.reporter.label", false, Shown.USUALLY),
    ASSIGNEE("assignee", "c360.tickets.assignee.label", false, Shown.USUALLY),
    CREATED("created", "c360.tickets.created.label", true, Shown.USUALLY),
    UPDATED("updated", "c360.tickets.updated.label", true, Shown.USUALLY),
    DUE("due", "c360.tickets.due.label", false, Shown.ON_REQUEST),
    RESOLVED("resolved", "c360.tickets.resolved.label", true, Shown.ON_REQUEST),
    SATISFACTION("satisfaction", "c360.tickets.satisfaction.label", true, Shown.ON_REQUEST);

    private final String code;
    private final String textKey;
    private final boolean highestFirst;
    private final Shown shown;

    private enum Shown {
        ALWAYS,
        USUALLY,
        ON_REQUEST
    }

    TicketColumn(String code, String textKey, boolean highestFirst, Shown shown) {
        this.code = code;
        this.textKey = textKey;
        this.highestFirst = highestFirst;
        this.shown = shown;
    }

    /** The column with this name. */
    public static Optional<TicketColumn> of(String code) {
        return Stream.of(values()).filter(column -> column.code.equals(code)).findFirst();
    }

    /** The columns for whoever has not chosen any. */
    public static List<TicketColumn> usual() {
        return Stream.of(values()).filter(column -> column.shown != Shown.ON_REQUEST).toList();
    }

    /** The few columns of a short list in an order, with the date that it goes by. */
    static List<TicketColumn> brief(TicketOrder order) {
        var date = order.column() == CREATED ? CREATED : UPDATED;
        return with(Set.of(STATUS, PRIORITY, REPORTER, ASSIGNEE, date));
    }

    /** The columns that there are: ratings only where tickets can be rated. */
    static List<TicketColumn> offered(boolean rated) {
        return Stream.of(values()).filter(column -> rated || column != SATISFACTION).toList();
    }

    /** The chosen columns in their order, together with those that are always there. */
    public static List<TicketColumn> with(Set<TicketColumn> chosen) {
        return Stream.of(values())
                .filter(column -> column.fixed() || chosen.contains(column))
                .toList();
    }

    /** The columns that a form has ticked. */
    public static Set<TicketColumn> chosen(Map<String, String> form) {
        Fields fields = new Fields(form);
        Set<TicketColumn> chosen =
                Stream.of(values())
                        .filter(column -> fields.flag(column.code))
                        .collect(Collectors.toSet());
        fields.check();
        return chosen;
    }

    /**
     * The columns that a text names, separated by commas; names that are not known are left out.
     */
    public static List<TicketColumn> parse(String names) {
        return with(
                Arrays.stream(names.split(","))
                        .flatMap(name -> of(name.strip()).stream())
                        .collect(Collectors.toSet()));
    }

    /** These columns as {@link #parse} reads them. */
    public static String text(List<TicketColumn> columns) {
        return columns.stream().map(TicketColumn::code).collect(Collectors.joining(","));
    }

    /** Its name in input and output. */
    public String code() {
        return code;
    }

    /** The key of its title. */
    public String textKey() {
        return textKey;
    }

    /** Whether it cannot be left out. */
    public boolean fixed() {
        return shown == Shown.ALWAYS;
    }

    /** Whether sorting by it begins with the latest, the most urgent or the best. */
    public boolean highestFirst() {
        return highestFirst;
    }
}
