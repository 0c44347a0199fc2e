package io.customer360.customer;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldAsked;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a query means for whoever asks, today; what they may not see they cannot ask for. */
public final class ListMeaning {

    private final CustomFields fields;
    private final Today today;
    private final PulseScale pulses;
    private final RiskRule risks;

    ListMeaning(CustomFields fields, Today today, PulseScale pulses, RiskRule risks) {
        this.fields = fields;
        this.today = today;
        this.pulses = pulses;
        this.risks = risks;
    }

    /** The query as it is meant, or refused; without what it would be sorted by, it is by name. */
    public CustomerQuery of(CustomerQuery query, Actor viewer) {
        CustomerFilter filter = query.filter();
        if (filter.arr().given() && !viewer.may(Permission.SEE_REVENUE)) {
            throw Rejected.at("arr.from", "c360.customers.revenue.error");
        }
        List<FieldAsked> known =
                filter.fields().stream()
                        .map(asked -> fields.meant(FieldEntity.CUSTOMER, asked, viewer))
                        .toList();
        LocalDate day = today.in(Optional.empty());
        var opinion = meant(filter.opinion());
        var health = filter.health().by(risks);
        return sorted(query.of(filter.meaning(known, day, health, opinion)), viewer);
    }

    /** Only words about pulses mean something else on another day. */
    private OpinionFilter meant(OpinionFilter asked) {
        return asked.pulse().isEmpty() ? asked : asked.on(today, pulses.days());
    }

    /** What is left of a query without what it cannot ask for. */
    public CustomerQuery possible(CustomerQuery query, Actor viewer) {
        CustomerFilter filter = query.filter();
        boolean revenue = viewer.may(Permission.SEE_REVENUE);
        List<FieldAsked> known =
                filter.fields().stream().filter(asked -> sensible(asked, viewer)).toList();
        return sorted(
                query.of(filter.of(revenue ? filter.arr() : Between.anything(), known)), viewer);
    }

    /** The query in an order that there is. */
    public CustomerQuery sorted(CustomerQuery query, Actor viewer) {
        return sortable(query, viewer) ? query : query.byName();
    }

    private boolean sensible(FieldAsked asked, Actor viewer) {
        try {
            fields.meant(FieldEntity.CUSTOMER, asked, viewer);
            return true;
        } catch (Rejected unknown) {
            return false;
        }
    }

    /** The custom field that a query is sorted by. */
    Optional<FieldDefinition> field(CustomerQuery query, Actor viewer) {
        return query.order() instanceof FieldColumn column
                ? fields.of(FieldEntity.CUSTOMER, viewer).stream()
                        .filter(field -> field.id().equals(column.field()))
                        .findFirst()
                : Optional.empty();
    }

    private boolean sortable(CustomerQuery query, Actor viewer) {
        return query.order() instanceof CustomerColumn column
                ? column.sortable() && (!column.revenue() || viewer.may(Permission.SEE_REVENUE))
                : field(query, viewer).isPresent();
    }
}
