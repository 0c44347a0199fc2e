package io.customer360.field;

import io.customer360.shared.FieldChange;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Proposes a first custom field of customers at install; what an admin deletes stays deleted. */
public final class ProposeFields {

    private static final FieldEntity CUSTOMER = FieldEntity.CUSTOMER;
    private static final FieldDraft DEPLOYMENT =
            new FieldDraft(
                    OptionalInt.empty(),
                    CUSTOMER,
                    "Deployment type",
                    "Where the customer runs the product",
                    FieldType.SELECT,
                    false,
                    Optional.empty(),
                    List.of(
                            option("Cloud", "We run it for them"),
                            option("Private cloud", "We run it for them alone"),
                            option("Self-hosted", "They run it on their own servers"),
                            option("Hybrid", "Some of it with us, some with them")));

    private final FieldDefinitions definitions;
    private final FieldLists lists;
    private final UnitOfWork work;
    private final Clock clock;

    /** Proposes to these stores. */
    public ProposeFields(
            FieldDefinitions definitions, FieldLists lists, UnitOfWork work, Clock clock) {
        this.definitions = definitions;
        this.lists = lists;
        this.work = work;
        this.clock = clock;
    }

    /** Proposes once in the life of an installation, also when two nodes do at the same time. */
    public void once() {
        try {
            work.inOne(
                    () -> {
                        FieldList current = lists.current(CUSTOMER);
                        if (current.version() == 0 && definitions.of(CUSTOMER).isEmpty()) {
                            propose(current);
                        }
                        return current;
                    });
        } catch (Rejected | Stale faster) {
            // Another node or an administrator was there first, and either will do.
        }
    }

    private void propose(FieldList current) {
        Revision revision =
                new Revision(
                        UserKey.APP,
                        clock.instant(),
                        DEPLOYMENT.name(),
                        List.of(new FieldChange(FieldDefinition.ENTITY, "", DEPLOYMENT.name())));
        FieldDefinition added = definitions.add(DEPLOYMENT, revision);
        lists.save(current.arranged(List.of(added.id().value()), Set.of()), 0, revision);
    }

    private static FieldOption option(String name, String description) {
        return new FieldOption(0, name, description);
    }
}
