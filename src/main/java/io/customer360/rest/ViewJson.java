package io.customer360.rest;

import io.customer360.customer.ListColumn;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.view.ListAddress;
import io.customer360.view.ListView;
import java.util.List;
import java.util.Map;

/**
 * A saved view.
 *
 * @param address what it asks for, as the address of the list says it
 * @param columns its columns; none when everybody has those of their own
 * @param url the list itself
 */
public record ViewJson(
        int id,
        String name,
        boolean shared,
        boolean mine,
        String address,
        List<String> columns,
        SafeUrl url,
        int version) {

    static ViewJson of(ListView view, boolean mine, CustomerUrls urls) {
        return new ViewJson(
                view.id().value(),
                view.draft().name(),
                view.draft().shared(),
                mine,
                ListAddress.text(view.draft().query().parameters()),
                view.draft().columns().stream().map(ListColumn::code).toList(),
                CustomerListLinks.of(urls, Map.of("view", view.id().toString())),
                view.version());
    }
}
