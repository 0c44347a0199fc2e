package io.customer360.export;

import io.customer360.customer.Country;
import io.customer360.customer.Reference;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import io.customer360.tag.TagId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept about many customers, each kind by one question. */
public interface CustomerFacts {

    /** One customer as lists know it. */
    record Facts(
            Optional<UserKey> csm,
            Optional<StatusId> status,
            Optional<String> industry,
            Optional<Country> country,
            Optional<TierId> tier,
            Optional<Reference> reference,
            Optional<LocalDate> renewal) {

        /** Of a customer of whom nothing is known. */
        static final Facts NONE =
                new Facts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Those of these customers of whom anything is known. */
    Map<CustomerId, Facts> of(Collection<CustomerId> customers);

    /** What a year of their active subscriptions comes to, by currency; absent without any. */
    Map<CustomerId, List<Money>> arr(Collection<CustomerId> customers);

    /** Their tags; absent without any. */
    Map<CustomerId, List<TagId>> tags(Collection<CustomerId> customers);
}
