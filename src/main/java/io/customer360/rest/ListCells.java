package io.customer360.rest;

import io.customer360.customer.CustomerColumn;
import io.customer360.customer.FieldColumn;
import io.customer360.customer.LatestContacts;
import io.customer360.customer.ListColumn;
import io.customer360.customer.ListColumns;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.rest.view.Worded;
import io.customer360.score.ScoreLines;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.tag.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of the list of customers, and what rows say in them. */
public final class ListCells {
    private final ListColumns columns;
    private final CustomFields fields;
    private final FieldViews views;
    private final Tags tags;
    private final ScoreLines scores;
    private final OpinionViews opinions;
    private final LatestContacts contacts;

    /** Wired by Spring. */
    public ListCells(
            ListColumns columns,
            CustomFields fields,
            FieldViews views,
            Tags tags,
            ScoreLines scores,
            OpinionViews opinions,
            LatestContacts contacts) {
        this.columns = columns;
        this.fields = fields;
        this.views = views;
        this.tags = tags;
        this.scores = scores;
        this.opinions = opinions;
        this.contacts = contacts;
    }

    /** What these columns need to know of these customers, each by one question. */
    ListExtras extras(List<CustomerId> customers, List<ListColumn> shown, Actor actor) {
        var defined =
                fields.of(FieldEntity.CUSTOMER, actor).stream()
                        .filter(field -> shown.contains(new FieldColumn(field.id())))
                        .toList();
        var ids = customers.stream().map(CustomerId::value).toList();
        return new ListExtras(
                shown.contains(CustomerColumn.TAGS)
                        ? Optional.of(tags.of(customers))
                        : Optional.empty(),
                shown.stream().anyMatch(ListCells::score)
                        ? Optional.of(scores.of(customers))
                        : Optional.empty(),
                shown.stream().anyMatch(ListCells::opinion)
                        ? Optional.of(opinions.of(customers))
                        : Optional.empty(),
                shown.contains(CustomerColumn.LAST_CONTACT)
                        ? Optional.of(contacts.of(customers))
                        : Optional.empty(),
                defined,
                defined.isEmpty() ? Map.of() : fields.read(FieldEntity.CUSTOMER, ids),
                views);
    }

    /** The titles of these columns. */
    List<CustomerListJson.Column> titles(
            List<ListColumn> shown, CustomerListLinks links, Actor actor) {
        var known = fields.of(FieldEntity.CUSTOMER, actor);
        return shown.stream()
                .map(
                        column ->
                                new CustomerListJson.Column(
                                        column.code(),
                                        label(column, known),
                                        sortable(column) ? links.by(column) : null,
                                        number(column)))
                .toList();
    }

    /** What these columns are called. */
    List<Worded> labels(List<ListColumn> shown, Actor actor) {
        var known = fields.of(FieldEntity.CUSTOMER, actor);
        return shown.stream().map(column -> label(column, known)).toList();
    }

    /** All columns, of which some are shown. */
    List<CustomerListJson.Choice> choices(List<ListColumn> shown, Actor actor) {
        var known = fields.of(FieldEntity.CUSTOMER, actor);
        return columns.available(actor).stream()
                .map(
                        column ->
                                new CustomerListJson.Choice(
                                        column.code(),
                                        label(column, known),
                                        shown.contains(column),
                                        column == CustomerColumn.NAME))
                .toList();
    }

    /** A customer with a cell for each column but the name, which leads the row. */
    CustomerListJson.Row row(CustomerRowJson customer, List<CustomerListJson.Column> titles) {
        boolean told =
                titles.stream()
                        .anyMatch(title -> title.code().equals(CustomerColumn.REFERENCE.code()));
        return new CustomerListJson.Row(
                customer,
                told ? null : customer.reference(),
                titles.stream()
                        .filter(title -> !title.code().equals(CustomerColumn.NAME.code()))
                        .map(title -> cell(customer, title))
                        .toList());
    }

    private static CustomerListJson.Cell cell(
            CustomerRowJson customer, CustomerListJson.Column title) {
        var field =
                customer.fields().stream()
                        .filter(one -> title.code().equals("fields." + one.id()))
                        .findFirst();
        return new CustomerListJson.Cell(
                field.isPresent() ? "field" : title.code(), title.label(), field.orElse(null));
    }

    private static Worded label(ListColumn column, List<FieldDefinition> known) {
        if (column instanceof CustomerColumn own) {
            return Worded.of(own.code(), own.textKey());
        }
        return known.stream()
                .filter(field -> column.equals(new FieldColumn(field.id())))
                .map(field -> new Worded(column.code(), field.name()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean score(ListColumn column) {
        return column instanceof CustomerColumn own && own.score();
    }

    private static boolean opinion(ListColumn column) {
        return column instanceof CustomerColumn own && own.opinion();
    }

    private static boolean sortable(ListColumn column) {
        return !(column instanceof CustomerColumn own) || own.sortable();
    }

    private static boolean number(ListColumn column) {
        return column instanceof CustomerColumn own && own.revenue();
    }
}
