package io.customer360.task;

import java.util.List;

/** What this Jira has to choose from. */
public interface IssueKinds {

    /** The projects that are in use, by name. */
    List<Choice> projects();

    /** The types of issue, in the order of Jira. */
    List<Choice> types();

    /** The number fields that can hold the number of a customer, by name. */
    List<Choice> fields();

    /** The resolutions, in the order of Jira. */
    List<Choice> resolutions();

    /** Whether the project has such issues. */
    boolean has(IssueKind kind);

    /** Whether such issues can be found and made. */
    Condition condition(IssueKind kind);
}
