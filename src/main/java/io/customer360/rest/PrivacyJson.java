package io.customer360.rest;

import io.customer360.customer.Organisation;
import io.customer360.privacy.PersonReport;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.rest.view.Label;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the app knows about a person.
 *
 * @param asked what was asked for, or empty
 * @param users the keys of the users the person is
 * @param erased how many records were touched when the person was erased just now
 * @param canExport whether the reader may take it out of Jira
 */
public record PrivacyJson(
        String asked,
        boolean found,
        List<String> users,
        List<Kind> kinds,
        Integer erased,
        boolean canExport) {

    /** The records of one kind. */
    public record Kind(String name, Label label, int total, int listed, List<Item> items) {
        private static Kind of(Traces traces, Map<CustomerId, Organisation> customers) {
            return new Kind(
                    traces.kind(),
                    new Label(traces.kind(), traces.textKey()),
                    traces.total(),
                    traces.listed().size(),
                    traces.listed().stream().map(trace -> Item.of(trace, customers)).toList());
        }
    }

    /** One record: the customer it belongs to, by its name when it still exists; what it says. */
    public record Item(Integer customer, String customerName, List<Fact> facts) {
        private static Item of(Trace trace, Map<CustomerId, Organisation> customers) {
            return new Item(
                    trace.customer().map(CustomerId::value).orElse(null),
                    trace.customer()
                            .flatMap(id -> Optional.ofNullable(customers.get(id)))
                            .map(Organisation::name)
                            .orElse(null),
                    trace.facts().entrySet().stream()
                            .map(fact -> Fact.of(fact.getKey(), fact.getValue()))
                            .toList());
        }
    }

    /** One text, and what it is. */
    public record Fact(String name, Label label, String text) {
        private static final Map<String, String> TEXT_KEYS =
                Map.ofEntries(
                        Map.entry("name", "c360.privacy.name-fact.label"),
                        Map.entry("role", "c360.privacy.role-fact.label"),
                        Map.entry("email", "c360.privacy.email-fact.label"),
                        Map.entry("phone", "c360.privacy.phone-fact.label"),
                        Map.entry("user", "c360.privacy.user-fact.label"),
                        Map.entry("csm", "c360.privacy.csm-fact.label"),
                        Map.entry("records", "c360.privacy.records-fact.label"),
                        Map.entry("before", "c360.privacy.before-fact.label"),
                        Map.entry("after", "c360.privacy.after-fact.label"),
                        Map.entry("preference", "c360.privacy.preference-fact.label"),
                        Map.entry("view", "c360.privacy.view-fact.label"),
                        Map.entry("file", "c360.privacy.file-fact.label"),
                        Map.entry("note", "c360.privacy.note-fact.label"),
                        Map.entry("field", "c360.privacy.field-fact.label"));

        private static Fact of(String name, String text) {
            return new Fact(name, new Label(name, TEXT_KEYS.get(name)), text);
        }
    }

    /** Nobody was asked for yet. */
    static PrivacyJson blank() {
        return new PrivacyJson("", false, List.of(), List.of(), null, false);
    }

    static PrivacyJson of(
            PersonReport report,
            Map<CustomerId, Organisation> customers,
            Integer erased,
            boolean canExport) {
        return new PrivacyJson(
                report.subject().asked(),
                !report.empty(),
                report.subject().users().stream().map(UserKey::value).sorted().toList(),
                report.kinds().stream().map(kind -> Kind.of(kind, customers)).toList(),
                erased,
                canExport);
    }
}
