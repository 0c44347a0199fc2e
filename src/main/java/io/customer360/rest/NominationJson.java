package io.customer360.rest;

import io.customer360.customer.Reference;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.task.IssueState;
import io.customer360.task.Nomination;
import io.customer360.task.NominationSheet;
import java.time.Instant;

/**
 * Where a customer stands as a reference.
 *
 * @param reference yes, no, nominated or absent
 * @param at when somebody nominated it last
 * @param issue what decides, when the reader may see it
 */
public record NominationJson(
        int customer,
        Reference reference,
        Instant at,
        PersonJson by,
        Issue issue,
        String condition,
        boolean canNominate) {

    /** The issue that decides. */
    public record Issue(String key, SafeUrl url, TicketStatusJson status) {

        static Issue of(IssueState issue, CustomerUrls urls) {
            return new Issue(
                    issue.key(), urls.ticket(issue.key()), TicketStatusJson.of(issue.status()));
        }
    }

    static NominationJson of(NominationSheet sheet, boolean canEdit, CustomerUrls urls) {
        return new NominationJson(
                sheet.customer().value(),
                sheet.reference().orElse(null),
                sheet.nomination().map(Nomination::at).orElse(null),
                sheet.by().map(PersonJson::of).orElse(null),
                sheet.issue().map(it -> Issue.of(it, urls)).orElse(null),
                sheet.condition().code(),
                canEdit && sheet.possible());
    }
}
