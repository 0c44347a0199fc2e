package io.customer360.task;

import io.customer360.shared.UserKey;
import java.time.LocalDate;
import java.util.Optional;

/** What an issue that is to be made says. */
public record NewIssue(
        String summary, String description, Optional<LocalDate> due, Optional<UserKey> assignee) {

    /** The longest summary that Jira takes. */
    public static final int MAX_SUMMARY = 255;
}
