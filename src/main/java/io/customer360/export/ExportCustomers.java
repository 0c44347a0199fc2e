package io.customer360.export;

import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.FieldColumn;
import io.customer360.customer.LatestContacts;
import io.customer360.customer.ListColumn;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.Organisation;
import io.customer360.customer.People;
import io.customer360.field.CustomFields;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Opinions;
import io.customer360.score.ScoreLines;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.status.Statuses;
import io.customer360.tag.Tags;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives every customer of a list as a row of texts, a batch at a time, so that memory does not grow
 * with the list.
 */
public final class ExportCustomers {
    private final ListCustomers lists;
    private final CustomerFacts facts;
    private final ScoreLines scores;
    private final Opinions opinions;
    private final Levels levels;
    private final Statuses statuses;
    private final TiersStore tiers;
    private final Tags tags;
    private final People people;
    private final CustomFields fields;
    private final SheetTerms terms;
    private final LatestContacts contacts;

    /** Exports what these hold. */
    public ExportCustomers(
            ListCustomers lists,
            CustomerFacts facts,
            ScoreLines scores,
            Opinions opinions,
            Levels levels,
            Statuses statuses,
            TiersStore tiers,
            Tags tags,
            People people,
            CustomFields fields,
            SheetTerms terms,
            LatestContacts contacts) {
        this.lists = lists;
        this.facts = facts;
        this.scores = scores;
        this.opinions = opinions;
        this.levels = levels;
        this.statuses = statuses;
        this.tiers = tiers;
        this.tags = tags;
        this.people = people;
        this.fields = fields;
        this.terms = terms;
        this.contacts = contacts;
    }

    /** Refuses, before the first byte is written, what {@link #on} would refuse. */
    public void check(CustomerQuery list, Actor actor) {
        actor.require(Permission.EXPORT);
        lists.meaning().of(list, actor);
    }

    /** Hands over the customers of a list, in its order, with what these columns say. */
    public void on(
            CustomerQuery list,
            List<ListColumn> columns,
            Actor actor,
            Consumer<List<String>> taker) {
        check(list, actor);
        SheetWords words = new SheetWords(statuses, tiers, tags, people, levels);
        SheetFields custom = new SheetFields(fields, custom(columns), actor);
        lists.each(
                list,
                actor,
                batch -> {
                    rows(batch, columns, words, custom, actor).forEach(taker);
                    return true;
                });
    }

    private List<List<String>> rows(
            List<Organisation> batch,
            List<ListColumn> columns,
            SheetWords words,
            SheetFields custom,
            Actor actor) {
        List<CustomerId> ids = batch.stream().map(Organisation::id).toList();
        SheetBatch known =
                new SheetBatch(
                        facts.of(ids),
                        columns.stream().anyMatch(ExportCustomers::paying)
                                ? facts.arr(ids)
                                : Map.of(),
                        columns.contains(CustomerColumn.TAGS) ? facts.tags(ids) : Map.of(),
                        columns.stream().anyMatch(ExportCustomers::score)
                                ? scores.of(ids)
                                : Map.of(),
                        columns.stream().anyMatch(ExportCustomers::opinion)
                                ? opinions.of(ids)
                                : Map.of(),
                        columns.contains(CustomerColumn.LAST_CONTACT) ? contacts.of(ids) : Map.of(),
                        terms.of(ids, columns, actor),
                        custom.of(ids));
        return batch.stream()
                .map(one -> columns.stream().map(column -> known.text(column, one, words)).toList())
                .toList();
    }

    private static boolean paying(ListColumn column) {
        return column == CustomerColumn.ARR
                || column == CustomerColumn.MRR
                || column == CustomerColumn.ACTIVE;
    }

    private static boolean score(ListColumn column) {
        return column instanceof CustomerColumn own && own.score();
    }

    private static boolean opinion(ListColumn column) {
        return column instanceof CustomerColumn own && own.opinion();
    }

    private static List<FieldColumn> custom(List<ListColumn> columns) {
        return columns.stream()
                .filter(FieldColumn.class::isInstance)
                .map(FieldColumn.class::cast)
                .toList();
    }
}
