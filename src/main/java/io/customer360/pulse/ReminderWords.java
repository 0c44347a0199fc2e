package io.customer360.pulse;

import io.customer360.shared.UserKey;
import io.customer360.task.NewIssue;

/** What a CSM reads who is reminded. */
public interface ReminderWords {

    /** The issue for a CSM, in their language, due when the month ends. */
    NewIssue issue(UserKey csm, PulseMonth month);
}
