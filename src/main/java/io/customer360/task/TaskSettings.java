package io.customer360.task;

/**
 * Which issues are tasks, which are nominations, and how an issue names its customer.
 *
 * @param field id of the number field that holds the customer's number; blank for the Organizations
 *     field of Jira Service Management
 * @param accepted id of the resolution by which a nomination is accepted
 */
public record TaskSettings(
        IssueKind tasks, IssueKind nominations, String field, String accepted, int version) {

    /** The settings at install: nothing is chosen. */
    public static final TaskSettings DEFAULT =
            new TaskSettings(IssueKind.NONE, IssueKind.NONE, "", "", 0);
}
