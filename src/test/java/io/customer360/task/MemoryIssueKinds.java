package io.customer360.task;

import java.util.List;

/** One project with two types, a number field and two resolutions; a second project has nothing. */
public final class MemoryIssueKinds implements IssueKinds {
    private Condition condition = Condition.READY;

    /** From now on what was chosen is in this condition. */
    public void fall(Condition wanted) {
        condition = wanted;
    }

    @Override
    public List<Choice> projects() {
        return List.of(new Choice("10", "CS tasks (CST)"), new Choice("11", "Support (SUP)"));
    }

    @Override
    public List<Choice> types() {
        return List.of(new Choice("1", "Task"), new Choice("2", "Reference nomination"));
    }

    @Override
    public List<Choice> fields() {
        return List.of(new Choice("10009", "Customer number"));
    }

    @Override
    public List<Choice> resolutions() {
        return List.of(new Choice("10000", "Done"), new Choice("10001", "Won't Do"));
    }

    @Override
    public boolean has(IssueKind kind) {
        return kind.project().equals("10");
    }

    @Override
    public Condition condition(IssueKind kind) {
        return kind.chosen() ? condition : Condition.UNSET;
    }
}
