package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.status.Status;
import io.customer360.sandbox.web.Html;

/** A status as a lozenge in the colour of its category. */
final class StatusLozenge {
    private StatusLozenge() {}

    static Html of(Status status) {
        var kind =
                switch (status.getStatusCategory().getKey()) {
                    case "done" -> " aui-lozenge-success";
                    case "indeterminate" -> " aui-lozenge-inprogress";
                    default -> "";
                };
        return Html.of("<span class=\"aui-lozenge{}\">{}</span>", kind, status.getName());
    }
}
