package io.customer360.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.customer.CustomerList;
import io.customer360.customer.CustomerOrder;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListPlace;
import io.customer360.customer.Reference;
import io.customer360.field.FieldAsked;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The addresses of a list: all that is chosen is in them, so that they can be kept and shared. */
final class CustomerListLinks {
    private final CustomerUrls urls;
    private final CustomerQuery query;

    CustomerListLinks(CustomerUrls urls, CustomerQuery query) {
        this.urls = urls;
        this.query = query;
    }

    CustomerListJson.Links of(CustomerList list) {
        return new CustomerListJson.Links(
                by(CustomerOrder.NAME),
                by(CustomerOrder.STATUS),
                by(CustomerOrder.CSM),
                by(CustomerOrder.FIELD),
                list.previous()
                        .map(place -> address(query.at(Optional.empty(), Optional.of(place))))
                        .orElse(null),
                list.next()
                        .map(place -> address(query.at(Optional.of(place), Optional.empty())))
                        .orElse(null));
    }

    /** The other direction when it is this order already. */
    private SafeUrl by(CustomerOrder order) {
        return address(query.by(order, query.order() == order && !query.descending()));
    }

    private SafeUrl address(CustomerQuery asked) {
        var parameters =
                parameters(asked).entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return new SafeUrl(urls.customers() + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    /** Defaults are left out. */
    private static Map<String, String> parameters(CustomerQuery asked) {
        var filter = asked.filter();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", filter.text());
        parameters.put("status", filter.status().map(Object::toString).orElse(""));
        parameters.put("csm", filter.csm().code());
        parameters.put("industry", filter.industry().orElse(""));
        parameters.put("country", filter.country().map(one -> one.code()).orElse(""));
        parameters.put("tier", filter.tier().map(Object::toString).orElse(""));
        parameters.put("reference", filter.reference().map(Reference::code).orElse(""));
        parameters.put("tag", filter.tag().map(Object::toString).orElse(""));
        var field = filter.field();
        parameters.put("field", field.map(it -> it.field().toString()).orElse(""));
        parameters.put("is", field.map(FieldAsked::is).orElse(""));
        parameters.put("from", field.map(FieldAsked::from).orElse(""));
        parameters.put("to", field.map(FieldAsked::to).orElse(""));
        parameters.put("sort", asked.order() == CustomerOrder.NAME ? "" : asked.order().code());
        parameters.put("direction", asked.descending() ? "desc" : "");
        parameters.put(
                "size",
                asked.size() == CustomerQuery.FIRST.size() ? "" : Integer.toString(asked.size()));
        parameters.put("after", asked.after().map(ListPlace::token).orElse(""));
        parameters.put("before", asked.before().map(ListPlace::token).orElse(""));
        return parameters;
    }
}
