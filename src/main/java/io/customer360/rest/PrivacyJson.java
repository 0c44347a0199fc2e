package io.customer360.rest;

import io.customer360.privacy.PersonReport;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.rest.view.Label;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;

/**
 * What the app knows about a person.
 *
 * @param asked what was asked for, or empty
 * @param users the keys of the users the person is
 * @param erased how many records were touched when the person was erased just now
 */
public record PrivacyJson(
        String asked, boolean found, List<String> users, List<Kind> kinds, Integer erased) {

    /** The records of one kind. */
    public record Kind(String name, Label label, int total, List<Item> items) {
        private static Kind of(Traces traces) {
            return new Kind(
                    traces.kind(),
                    new Label(traces.kind(), traces.textKey()),
                    traces.total(),
                    traces.listed().stream().map(Item::of).toList());
        }
    }

    /** One record: the customer it belongs to, and what it says. */
    public record Item(Integer customer, List<Fact> facts) {
        private static Item of(Trace trace) {
            return new Item(
                    trace.customer().map(CustomerId::value).orElse(null),
                    trace.facts().entrySet().stream()
                            .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                            .toList());
        }
    }

    /** One text by the name of its field. */
    public record Fact(String name, String text) {}

    /** Nobody was asked for yet. */
    static PrivacyJson blank() {
        return new PrivacyJson("", false, List.of(), List.of(), null);
    }

    static PrivacyJson of(PersonReport report, Integer erased) {
        return new PrivacyJson(
                report.subject().asked(),
                !report.empty(),
                report.subject().users().stream().map(UserKey::value).sorted().toList(),
                report.kinds().stream().map(Kind::of).toList(),
                erased);
    }
}
