package io.customer360.rest;

import io.customer360.history.HistoryFilter;
import io.customer360.rest.input.Query;
import io.customer360.shared.UserKey;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which part of a history an address asks for.
 *
 * @param full whether it is the whole history with its filters, not the newest changes only
 */
record ChangesAsked(boolean full, HistoryFilter filter, OptionalInt before) {

    /** The newest changes. */
    static ChangesAsked newest() {
        return new ChangesAsked(false, HistoryFilter.NONE, OptionalInt.empty());
    }

    /** The whole history. */
    static ChangesAsked all() {
        return new ChangesAsked(true, HistoryFilter.NONE, OptionalInt.empty());
    }

    /** Reads the parameters of the address; a field is named as kind and field with a dot. */
    static ChangesAsked by(UriInfo address) {
        var given = address.getQueryParameters();
        var field = given(given.getFirst("field")).map(text -> text.split("\\.", 2));
        var kind = given(given.getFirst("kind")).or(() -> field.map(parts -> parts[0]));
        return new ChangesAsked(
                "full".equals(given.getFirst("at")),
                new HistoryFilter(
                        kind,
                        field.filter(parts -> parts.length == 2 && parts[0].equals(kind.get()))
                                .map(parts -> parts[1]),
                        given(given.getFirst("by")).map(UserKey::new)),
                given.getFirst("before") == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Query.change(given.getFirst("before"))));
    }

    /** The same again from the newest on, as the query of an address. */
    String query() {
        var query = new StringBuilder(full ? "?at=full" : "?at=short");
        filter.entity().ifPresent(kind -> query.append("&kind=").append(encoded(kind)));
        field().ifPresent(field -> query.append("&field=").append(encoded(field)));
        filter.author().ifPresent(by -> query.append("&by=").append(encoded(by.value())));
        return query.toString();
    }

    /** The field as the address names it. */
    Optional<String> field() {
        return filter.field().map(name -> filter.entity().orElseThrow() + "." + name);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
