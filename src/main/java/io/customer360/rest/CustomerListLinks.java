package io.customer360.rest;

import io.customer360.customer.CustomerList;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumn;
import io.customer360.customer.ListPlace;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.view.ListAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses of a list: all that is chosen is in them, so that they can be kept and shared. */
final class CustomerListLinks {
    private final CustomerUrls urls;
    private final CustomerQuery query;
    private final String view;

    CustomerListLinks(CustomerUrls urls, CustomerQuery query, String view) {
        this.urls = urls;
        this.query = query;
        this.view = view;
    }

    CustomerListJson.Links of(CustomerList list) {
        return new CustomerListJson.Links(
                list.previous()
                        .map(place -> address(query.at(Optional.empty(), Optional.of(place))))
                        .orElse(null),
                list.next()
                        .map(place -> address(query.at(Optional.of(place), Optional.empty())))
                        .orElse(null));
    }

    /** The list by a column; in the other direction when it is this order already. */
    SafeUrl by(ListColumn order) {
        return address(query.by(order, query.order().equals(order) && !query.descending()));
    }

    /** A view says which customers only as long as nothing else does. */
    private SafeUrl address(CustomerQuery asked) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!view.isEmpty()) {
            parameters.put("view", view);
        }
        parameters.putAll(asked.parameters());
        if (!view.isEmpty() && !CustomerQuery.filters(parameters)) {
            parameters.put("q", "");
        }
        asked.after().map(ListPlace::token).ifPresent(it -> parameters.put("after", it));
        asked.before().map(ListPlace::token).ifPresent(it -> parameters.put("before", it));
        return of(urls, parameters);
    }

    /** The list that these parameters ask for. */
    static SafeUrl of(CustomerUrls urls, Map<String, String> parameters) {
        var text = ListAddress.text(parameters);
        return new SafeUrl(urls.customers() + (text.isEmpty() ? "" : "?" + text));
    }
}
