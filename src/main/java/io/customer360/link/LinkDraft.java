package io.customer360.link;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants a link to be.
 *
 * @param version the version of the link that this starts from, 0 for a new one
 */
public record LinkDraft(
        int version, String name, WebAddress address, Optional<ExternalId> externalId) {

    /** Reads the fields {@code version}, {@code name}, {@code address} and an external id. */
    public static LinkDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.optional("version", Parse::version).orElse(0);
        Optional<String> name =
                fields.required("name", text -> Text.line(text, CustomerLink.MAX_NAME));
        Optional<WebAddress> address = fields.required("address", WebAddress::of);
        Optional<ExternalId> externalId = ExternalId.parse(fields);
        fields.check();
        return new LinkDraft(version, name.orElseThrow(), address.orElseThrow(), externalId);
    }
}
