package io.customer360.task;

/** Issues of one type in one project, both by their ids; both are blank when none are chosen. */
public record IssueKind(String project, String type) {

    /** No issues at all. */
    public static final IssueKind NONE = new IssueKind("", "");

    /** Whether any are chosen. */
    public boolean chosen() {
        return !project.isEmpty();
    }
}
