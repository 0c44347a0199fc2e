package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.nomination.NominationRow;
import io.customer360.shared.UserKey;
import io.customer360.task.Nomination;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of nominations must do on every database. */
interface NominationContract {
    UserKey NOMINATOR = new UserKey("JIRAUSER" + "7".repeat(400));

    Stores stores();

    @Test
    @DisplayName("F-035 the last nomination of a customer is kept, and found by its issue")
    default void lastNomination() {
        var nominations = stores().nominations;
        var first = new Nomination(Stores.ACME, Optional.of(10_001L), NOMINATOR, Stores.NOW);
        var other =
                new Nomination(Stores.GLOBEX, Optional.of(10_002L), new UserKey("dan"), Stores.NOW);
        var last =
                new Nomination(
                        Stores.ACME, Optional.of(3_000_000_000L), new UserKey("dan"), Stores.NOW);
        assertEquals(Optional.empty(), nominations.of(Stores.ACME));

        nominations.keep(first);
        nominations.keep(other);
        assertEquals(Optional.of(first), nominations.of(Stores.ACME));
        nominations.keep(last);

        assertEquals(Optional.of(last), nominations.of(Stores.ACME));
        assertEquals(Optional.of(last), nominations.decidedBy(3_000_000_000L));
        assertEquals(Optional.empty(), nominations.decidedBy(10_001));
        assertEquals(Optional.of(other), nominations.decidedBy(10_002));
        assertEquals(2, stores().ao.count(NominationRow.class));
    }

    @Test
    @DisplayName("F-035 a nomination is kept before its issue is made, and can be forgotten")
    default void pendingNomination() {
        var nominations = stores().nominations;
        var pending = new Nomination(Stores.ACME, Optional.empty(), NOMINATOR, Stores.NOW);
        var made = new Nomination(Stores.ACME, Optional.of(7L), NOMINATOR, Stores.NOW);

        nominations.keep(pending);
        assertEquals(Optional.of(pending), nominations.of(Stores.ACME));
        nominations.keep(made);
        nominations.keep(pending);
        assertEquals(Optional.of(pending), nominations.of(Stores.ACME));
        assertEquals(Optional.empty(), nominations.decidedBy(7));
        assertEquals(Optional.empty(), nominations.decidedBy(0));
        nominations.forget(Stores.ACME);
        assertEquals(Optional.empty(), nominations.of(Stores.ACME));
    }
}
