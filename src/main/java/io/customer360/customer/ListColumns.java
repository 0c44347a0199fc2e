package io.customer360.customer;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldAsked;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns of the list of customers somebody can have, wants, and gets. */
public final class ListColumns {
    private static final String NAME = "customers.columns";
    private static final String BREAK = ",";

    private final Preferences preferences;
    private final CustomFields fields;

    /** Remembers choices among these preferences. */
    public ListColumns(Preferences preferences, CustomFields fields) {
        this.preferences = preferences;
        this.fields = fields;
    }

    /** Reads columns from texts; refuses what is none. */
    public static List<ListColumn> of(List<String> codes) {
        return codes.stream().filter(code -> !code.isBlank()).map(ListColumn::of).toList();
    }

    /** Reads columns from one text; a column that is no more is left out. */
    public static List<ListColumn> ofText(String text) {
        return Stream.of(text.split(BREAK))
                .flatMap(code -> ListColumn.find(code).stream())
                .toList();
    }

    /** Columns as one text. */
    public static String text(List<ListColumn> columns) {
        return columns.stream().map(ListColumn::code).collect(Collectors.joining(BREAK));
    }

    /** All that this person can have, in their order. */
    public List<ListColumn> available(Actor viewer) {
        boolean revenue = viewer.may(Permission.SEE_REVENUE);
        return Stream.<ListColumn>concat(
                        Stream.of(CustomerColumn.values())
                                .filter(column -> revenue || !column.revenue()),
                        fields.of(FieldEntity.CUSTOMER, viewer).stream()
                                .map(FieldDefinition::id)
                                .map(FieldColumn::new))
                .toList();
    }

    /** Those that this person has chosen, else the usual ones. */
    public List<ListColumn> chosen(Actor viewer) {
        return preferences
                .of(viewer.key(), NAME)
                .map(ListColumns::ofText)
                .orElse(CustomerColumn.USUAL);
    }

    /**
     * What a list shows: the name, the wanted columns, and what it is sorted and filtered by, as
     * far as this person can have them.
     */
    public List<ListColumn> shown(List<ListColumn> wanted, CustomerQuery query, Actor viewer) {
        Set<ListColumn> all = new LinkedHashSet<>(wanted);
        all.add(CustomerColumn.NAME);
        all.add(query.order());
        query.filter().fields().stream()
                .map(FieldAsked::field)
                .map(FieldColumn::new)
                .forEach(all::add);
        return available(viewer).stream().filter(all::contains).toList();
    }

    /** Keeps the choice of a person for every list that has none of its own. */
    public void choose(List<String> codes, Actor viewer) {
        viewer.require(Permission.VIEW);
        Fields fields = new Fields(Map.of());
        String text = fields.attempt("columns", () -> text(of(codes))).orElse("");
        fields.check();
        if (text.length() > Preferences.MAX_CONTENT) {
            throw Rejected.at("columns", "c360.customers.too-many-columns.error");
        }
        preferences.keep(viewer.key(), NAME, text);
    }

    /** Goes back to the usual columns. */
    public void restore(Actor viewer) {
        viewer.require(Permission.VIEW);
        preferences.forget(viewer.key(), NAME);
    }
}
