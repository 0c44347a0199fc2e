package io.customer360.ingest;

import io.customer360.customer.Domain;
import io.customer360.customer.SortName;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Text;
import java.util.Optional;

/**
 * The ways in which an entry names a customer; the first that leads to anybody counts.
 *
 * @param name in the form of {@link SortName}
 */
record Asked(
        Optional<ExternalId> externalId,
        Optional<CustomerId> id,
        Optional<String> name,
        Optional<String> domain) {

    /** One text that can be any of them. */
    static Asked anyOf(String source, String text) {
        String plain = Text.line(text, Integer.MAX_VALUE);
        return new Asked(
                externalId(source, plain), id(plain), Optional.of(sortName(plain)), domain(plain));
    }

    static String sortName(String name) {
        return SortName.of(SortName.fitting(name.strip()));
    }

    static Optional<String> domain(String text) {
        return Domain.find(text).map(Domain::name);
    }

    private static Optional<ExternalId> externalId(String source, String text) {
        return source.isBlank() || text.isBlank() || text.length() > ExternalId.MAX_ID
                ? Optional.empty()
                : Optional.of(new ExternalId(source, text));
    }

    private static Optional<CustomerId> id(String text) {
        try {
            return Optional.of(CustomerId.of(text));
        } catch (NotFound other) {
            return Optional.empty();
        }
    }
}
