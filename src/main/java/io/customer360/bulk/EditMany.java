package io.customer360.bulk;

import io.customer360.batch.Batch;
import io.customer360.batch.BatchKind;
import io.customer360.batch.RunBatch;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.Organisations;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Set;

/**
 * Edits many customers in one batch, by people who may edit. What is wrong with the edit itself is
 * told before anything is changed; what is wrong with it for one customer keeps only that one as it
 * is.
 */
public final class EditMany {
    private final ListCustomers lists;
    private final Organisations organisations;
    private final VisibleCustomers visible;
    private final ApplyEdit apply;
    private final RunBatch batches;

    /** Edits the customers of these lists. */
    public EditMany(
            ListCustomers lists,
            Organisations organisations,
            VisibleCustomers visible,
            ApplyEdit apply,
            RunBatch batches) {
        this.lists = lists;
        this.organisations = organisations;
        this.visible = visible;
        this.apply = apply;
        this.batches = batches;
    }

    /** What an edit would do; refuses one that makes no sense. */
    public BulkPreview preview(BulkTarget target, BulkDraft draft, Actor actor) {
        List<CustomerId> customers = customers(target, draft, actor);
        int missing = target.list().isPresent() ? 0 : target.picked().size() - customers.size();
        return new BulkPreview(customers.size(), missing);
    }

    /** Begins an edit of those who are asked for and seen at this moment. */
    public Batch start(BulkTarget target, BulkDraft draft, Actor actor) {
        List<CustomerId> customers = customers(target, draft, actor);
        return batches.start(
                BatchKind.EDIT,
                "",
                customers.size(),
                actor,
                id -> apply.to(customers, draft, actor));
    }

    private List<CustomerId> customers(BulkTarget target, BulkDraft draft, Actor actor) {
        actor.require(Permission.EDIT);
        apply.check(draft, actor);
        List<CustomerId> customers =
                target.list()
                        .map(list -> lists.ids(list, BulkTarget.MOST + 1, actor))
                        .orElseGet(() -> seen(target.picked(), actor));
        if (customers.isEmpty()) {
            throw Rejected.at("select", "c360.bulk.nobody.error");
        }
        if (customers.size() > BulkTarget.MOST) {
            throw Rejected.at("select", "c360.bulk.too-many.error", BulkTarget.MOST);
        }
        return customers;
    }

    private List<CustomerId> seen(Set<CustomerId> picked, Actor actor) {
        Set<CustomerId> known = organisations.find(picked).keySet();
        return visible.among(actor, known).stream()
                .sorted((one, other) -> Integer.compare(one.value(), other.value()))
                .toList();
    }
}
